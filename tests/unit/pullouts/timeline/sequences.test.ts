import { describe } from 'vitest';
import { timelineTable } from '../cases';

const entry = (day: string, hall: string): string =>
  `<div class="e"><time datetime="${day}">${day.slice(0, 4)}</time><p>The prize is given in the ${hall} hall.</p></div>`;

describe('dates at the border of like elements', () => {
  timelineTable([
    {
      name: 'days that were struck out for later ones',
      html: `<h2>Important dates</h2><ul><li><del>August 26th</del> September 2nd 2019 - Papers due</li><li><span style="text-decoration: line-through">September 20</span> September 27, 2019 - Answers</li>
        <li><span class="line-through">October 2</span> October 9, 2019 - Final papers</li>
        <li style="text-decoration: line-through">October 20, 2019 - Dinner</li></ul>`,
      want: [
        ['September 2nd 2019', '2019-09-02', 'Papers due'],
        ['September 27, 2019', '2019-09-27', 'Answers'],
        ['October 9, 2019', '2019-10-09', 'Final papers'],
      ],
    },
    {
      name: 'whole lines that were struck out one after another, since they are past',
      html: `<h2>Key dates</h2><ul><li><s>Papers open: September 4, 2018</s></li><li><strike>Papers close: <b>October 30, 2018</b></strike></li>
        <li><del>Answers: December 18, 2018</del></li><li>Registration closes: March 15, 2019</li></ul>`,
      want: [
        ['September 4, 2018', '2018-09-04', 'Papers open: September 4, 2018'],
        ['October 30, 2018', '2018-10-30', 'Papers close: October 30, 2018'],
        ['December 18, 2018', '2018-12-18', 'Answers: December 18, 2018'],
        ['March 15, 2019', '2019-03-15', 'Registration closes: March 15, 2019'],
      ],
    },
    {
      name: 'what is struck amid others was cancelled, and days struck in cells beside their new ones hold no longer',
      html: `<h2>Upcoming events</h2><ul><li>March 1, 2020: Waltzes in the hall</li>${[2, 3, 4].map((day) => `<li><s>March ${day}, 2020: Songs in the hall</s></li>`).join('')}
        <li>March 5, 2020: Dances in the hall</li><li>March 6, 2020: Marches in the hall</li></ul>
        <h2>Deadlines</h2><table>${['Papers', 'Posters', 'Talks', 'Films'].map((what, i) => `<tr><td>${what} of the halls</td><td><s>May ${i + 1}, 2020</s></td><td>May ${i + 10}, 2020</td></tr>`).join('')}</table>`,
      want: [
        ['March 1, 2020', '2020-03-01', 'Waltzes in the hall'],
        ['March 5, 2020', '2020-03-05', 'Dances in the hall'],
        ['March 6, 2020', '2020-03-06', 'Marches in the hall'],
        ['May 10, 2020', '2020-05-10', 'Papers of the halls'],
        ['May 11, 2020', '2020-05-11', 'Posters of the halls'],
        ['May 12, 2020', '2020-05-12', 'Talks of the halls'],
        ['May 13, 2020', '2020-05-13', 'Films of the halls'],
      ],
    },
    {
      name: 'a day and its hour in an element each',
      lang: 'de',
      html: `<h1>Termine</h1><ul>${['Fr., 14.08.2026', 'Sa., 22.08.2026', 'So., 06.09.2026']
        .map(
          (day, i) =>
            `<li><div class="d"><span>${day}</span> <span class="t">1${i}:30 Uhr</span></div><h2>Spiel ${i} in der Halle</h2></li>`,
        )
        .join('')}</ul>`,
      want: [
        ['Fr., 14.08.2026 10:30 Uhr', '2026-08-14T10:30', 'Spiel 0 in der Halle'],
        ['Sa., 22.08.2026 11:30 Uhr', '2026-08-22T11:30', 'Spiel 1 in der Halle'],
        ['So., 06.09.2026 12:30 Uhr', '2026-09-06T12:30', 'Spiel 2 in der Halle'],
      ],
    },
    {
      name: 'years whose elements tell the day',
      html: `<h2>History</h2>${entry('2023-11-18', 'old')}${entry('2024-01-01', 'new')}${entry('2025-11-15', 'great')}`,
      want: [
        ['2023', '2023-11-18', 'The prize is given in the old hall.'],
        ['2024', '2024', 'The prize is given in the new hall.'],
        ['2025', '2025-11-15', 'The prize is given in the great hall.'],
      ],
    },
    {
      name: 'stations of a life, the last one first',
      html: `<div class="b"><span>2020 - 2022</span><p>Studies of numbers at the institute</p></div><div class="b"><span>2018 - 2020</span><p>Studies of halls at the academy</p></div>
        <div class="b"><span>2016 - 2018</span><p>School on the hill, with honours</p></div><div class="b"><span>2012 - 2016</span><p>School in the valley</p></div>`,
      want: [
        ['2020 - 2022', '2020/2022', 'Studies of numbers at the institute'],
        ['2018 - 2020', '2018/2020', 'Studies of halls at the academy'],
        ['2016 - 2018', '2016/2018', 'School on the hill, with honours'],
        ['2012 - 2016', '2012/2016', 'School in the valley'],
      ],
    },
    {
      name: 'lines that end with a day and a sign',
      html: `<h2>Important dates</h2><ul><li>Deadline for abstracts: March 14th, 2011;</li><li>Notice of acceptance: April 15th, 2011;</li><li>Conference in the old hall: June 14-16th, 2011.</li></ul>`,
      want: [
        ['March 14th, 2011', '2011-03-14', 'Deadline for abstracts: March 14th, 2011;'],
        ['April 15th, 2011', '2011-04-15', 'Notice of acceptance: April 15th, 2011;'],
        ['June 14-16th, 2011', '2011-06-14/2011-06-16', 'Conference in the old hall: June 14-16th, 2011.'],
      ],
    },
    {
      name: 'versions with their days in headings',
      html: ['1.7.1 (2025-02-05)', '1.6.1 (2025-02-01)', '1.6.0 (2023-04-14)']
        .map((version) => `<h2>Version ${version}</h2><ul><li>It is faster than it was before.</li></ul>`)
        .join(''),
      want: [
        ['2025-02-05', '2025-02-05', 'Version 1.7.1'],
        ['2025-02-01', '2025-02-01', 'Version 1.6.1'],
        ['2023-04-14', '2023-04-14', 'Version 1.6.0'],
      ],
    },
    {
      name: 'no links to other articles with their days',
      html: `<h1>News</h1><ul>${[
        'The first release - June 7, 2021',
        'A talk about it - May 19, 2021',
        'The candidate is out - April 12, 2021',
        'How it began - June 3, 2020',
        'What comes next - June 25, 2018',
      ]
        .map((line, i) => `<li><a href="/${i}">${line.split(' - ')[0]}</a> - ${line.split(' - ')[1]}</li>`)
        .join('')}</ul>`,
      want: [],
    },
    {
      name: 'headings of a version and its day',
      html: `<h1>Changelog</h1><h2>[1.4.0] - 2022-05-01</h2><p>New search for saved pages.</p><h2>[1.3.0] - 2022-03-10</h2><p>Faster start of the reader.</p><h2>[1.2.0] - 2022-01-05</h2><p>Dark theme for all pages.</p>`,
      want: [
        ['2022-05-01', '2022-05-01', '[1.4.0] - 2022-05-01\nNew search for saved pages.'],
        ['2022-03-10', '2022-03-10', '[1.3.0] - 2022-03-10\nFaster start of the reader.'],
        ['2022-01-05', '2022-01-05', '[1.2.0] - 2022-01-05\nDark theme for all pages.'],
      ],
    },
    {
      name: 'a plan that counts down in months, weeks and days',
      html: `<h1>Countdown to the move</h1><h2>3 months before</h2><p>Give notice to the owner.</p><h2>6 weeks before</h2><p>Order boxes and a van.</p><h2>2 days before</h2><p>Pack what you need last.</p>`,
      want: [
        ['3 months before', null, 'Give notice to the owner.'],
        ['6 weeks before', null, 'Order boxes and a van.'],
        ['2 days before', null, 'Pack what you need last.'],
      ],
    },
    {
      name: 'a list of days without their year, the newest first',
      publishedTime: '2024-03-07',
      html: `<h2>Timeline</h2><p><b>March 7:</b> The talks end in the night.</p><p><b>March 3:</b> A draft is sent around.</p><p><b>February 20:</b> The talks begin in the hall.</p>`,
      want: [
        ['March 7', '2024-03-07', 'The talks end in the night.'],
        ['March 3', '2024-03-03', 'A draft is sent around.'],
        ['February 20', '2024-02-20', 'The talks begin in the hall.'],
      ],
    },
    {
      name: 'years before our era, which have no date that all readers of dates take',
      html: `<h2>Timeline of the city</h2><ul><li>753 BC: The city is founded.</li><li>509 BC: The last king is driven out.</li><li>264–241 BC: War over the island.</li><li>44 B.C.: A murder in the senate.</li></ul>`,
      want: [
        ['753 BC', null, 'The city is founded.'],
        ['509 BC', null, 'The last king is driven out.'],
        ['264–241 BC', null, 'War over the island.'],
        ['44 B.C.', null, 'A murder in the senate.'],
      ],
    },
    {
      name: 'a plan in quarters',
      html: `<h2>Roadmap</h2><ul><li>Q1 2026: A search that is fast.</li><li>Q2 2026: An app for tablets.</li><li>Q4 2026: A library for all.</li></ul>`,
      want: [
        ['Q1 2026', '2026-01/2026-03', 'A search that is fast.'],
        ['Q2 2026', '2026-04/2026-06', 'An app for tablets.'],
        ['Q4 2026', '2026-10/2026-12', 'A library for all.'],
      ],
    },
    {
      name: 'sentences that a word leads in',
      html: `<h2>History</h2><p>On May 3, 1998, the firm was founded in a shed.</p><p>In the spring of 2001, it moved to Leeds with all its machines.</p><p>On June 9, 2010, it was sold to a rival.</p>`,
      want: [
        ['May 3, 1998', '1998-05-03', 'On May 3, 1998, the firm was founded in a shed.'],
        ['spring of 2001', '2001', 'In the spring of 2001, it moved to Leeds with all its machines.'],
        ['June 9, 2010', '2010-06-09', 'On June 9, 2010, it was sold to a rival.'],
      ],
    },
    {
      name: 'list items that begin with a date',
      html: `<h2>Timeline</h2><ul><li>3 May 1998: The firm is founded.</li><li>June 2001 – It moves to Leeds.</li><li><b>2010</b> It is sold.</li></ul>`,
      want: [
        ['3 May 1998', '1998-05-03', 'The firm is founded.'],
        ['June 2001', '2001-06', 'It moves to Leeds.'],
        ['2010', '2010', 'It is sold.'],
      ],
    },
    {
      name: 'paragraphs, German, with an interval and a decade',
      lang: 'de',
      html: `<h2>Chronik des Vereins</h2><p><strong>1902</strong> Gründung im Gasthof.</p><p><strong>1914–1918</strong> Kein Spielbetrieb.</p><p><strong>1920er Jahre</strong> Bau des Platzes.</p><p><strong>3. Oktober 1990</strong> Fest zur Einheit.</p>`,
      want: [
        ['1902', '1902', 'Gründung im Gasthof.'],
        ['1914–1918', '1914/1918', 'Kein Spielbetrieb.'],
        ['1920er Jahre', '1920/1929', 'Bau des Platzes.'],
        ['3. Oktober 1990', '1990-10-03', 'Fest zur Einheit.'],
      ],
    },
    {
      name: 'headings that are dates, told by the text below',
      html: `<h2>1995</h2><p>The first shop opens on the market square and sells out within a day, so that a second one is planned.</p><p>More.</p><h2>2003</h2><p>A second shop.</p><h2>2011</h2><p>The shops close.</p><h2>2015</h2><p>A book is written.</p>`,
      want: [
        [
          '1995',
          '1995',
          'The first shop opens on the market square and sells out within a day, so that a second one is planned.',
        ],
        ['2003', '2003', 'A second shop.'],
        ['2011', '2011', 'The shops close.'],
        ['2015', '2015', 'A book is written.'],
      ],
    },
    {
      name: 'headings of a plan: steps have no date',
      html: `<h2>12 months before the wedding</h2><ul><li>Book the hall.</li></ul><h2>6 months before the wedding</h2><p>Send the cards.</p><h2>Week of the wedding</h2><p>Sleep well.</p>`,
      want: [
        ['12 months before the wedding', null, 'Book the hall.'],
        ['6 months before the wedding', null, 'Send the cards.'],
        ['Week of the wedding', null, 'Sleep well.'],
      ],
    },
    {
      name: 'a widget of divs, the date below the title',
      html: `<div class="timeline">${[
        ['The idea', 'March 2019'],
        ['The first model', 'July 2020'],
        ['On sale', '2 May 2021'],
      ]
        .map(
          ([title, date]) =>
            `<div class="item"><h3>${title}</h3><span>It went well.</span><div class="date">${date}</div></div>`,
        )
        .join('')}</div>`,
      want: [
        ['March 2019', '2019-03', 'The idea'],
        ['July 2020', '2020-07', 'The first model'],
        ['2 May 2021', '2021-05-02', 'On sale'],
      ],
    },
    {
      name: 'titles with a line for place and date below each',
      html: [
        ['Book fair', 'Leipzig: 27–30 March 2025'],
        ['Film days', 'Hof: 21-26 October 2025'],
        ['Jazz week', 'Ulm: 3 November – 9 November 2025'],
        ['Toy fair', 'Bonn: 1 December 2025'],
      ]
        .map(([title, line]) => `<h2>${title}</h2><p>${line}</p><p>What it is about, in a line.</p>`)
        .join(''),
      want: [
        ['27–30 March 2025', '2025-03-27/2025-03-30', 'Book fair\nLeipzig: 27–30 March 2025'],
        ['21-26 October 2025', '2025-10-21/2025-10-26', 'Film days\nHof: 21-26 October 2025'],
        ['3 November – 9 November 2025', '2025-11-03/2025-11-09', 'Jazz week\nUlm: 3 November – 9 November 2025'],
        ['1 December 2025', '2025-12-01', 'Toy fair\nBonn: 1 December 2025'],
      ],
    },
    {
      name: 'terms of a definition list',
      html: `<dl><dt>1492</dt><dd>A ship sails west.</dd><dt>1519</dt><dd>Another sails around.</dd><dt>1522</dt><dd>It comes home.</dd><dt>1577</dt><dd>It is done again.</dd></dl>`,
      want: [
        ['1492', '1492', 'A ship sails west.'],
        ['1519', '1519', 'Another sails around.'],
        ['1522', '1522', 'It comes home.'],
        ['1577', '1577', 'It is done again.'],
      ],
    },
    {
      name: 'a month and day take the year of the title',
      title: 'Deadlines of 2027',
      html: `<h2>Deadlines</h2><p><b>April 15:</b> The first payment is due.</p><p><b>June 15:</b> The second payment is due.</p><p><b>Sept. 15:</b> The third payment is due.</p>`,
      want: [
        ['April 15', '2027-04-15', 'The first payment is due.'],
        ['June 15', '2027-06-15', 'The second payment is due.'],
        ['Sept. 15', '2027-09-15', 'The third payment is due.'],
      ],
    },
    {
      name: 'with what stands after a break, but not below the last one',
      html: `<h2>Schedule</h2><p><b>3 May 2026</b> – A walk along the whole river<br>from the old school on<br><b>9 May 2026</b> – A supper for all members<br><b>20 May 2026</b> – A concert in the hall<br>The board wishes you a good year.</p>`,
      want: [
        ['3 May 2026', '2026-05-03', 'A walk along the whole river\nfrom the old school on'],
        ['9 May 2026', '2026-05-09', 'A supper for all members'],
        ['20 May 2026', '2026-05-20', 'A concert in the hall'],
      ],
    },
    {
      name: 'events that lead to their places on the page',
      html: `<h2>Timeline</h2>${[1990, 1995, 1999].map((year) => `<div class="card"><b>${year}</b><p><a href="#y${year}">The hall of ${year} is opened</a></p></div>`).join('')}`,
      want: [1990, 1995, 1999].map((year) => [`${year}`, `${year}`, `The hall of ${year} is opened`]),
    },
    {
      name: 'cards numbered by a heading, the date last',
      html: `<div class="timeline">${['5 March 1930', '9 January 1932', '31 March 1933']
        .map(
          (date, i) =>
            `<div class="card"><div><h1>${i + 1}</h1></div><div><h3>The ${['first', 'second', 'third'][i]} hall</h3><p>It is built by the members.</p><p>${date}</p></div></div>`,
        )
        .join('')}`,
      want: [
        ['5 March 1930', '1930-03-05', 'The first hall'],
        ['9 January 1932', '1932-01-09', 'The second hall'],
        ['31 March 1933', '1933-03-31', 'The third hall'],
      ],
    },
    {
      name: 'neither the date in other words, nor a link to the top, but all that a line announces',
      html: `<h2>Timeline</h2>${[1995, 1996, 1997]
        .map(
          (year) =>
            `<div class="entry"><span>14 April ${year}</span><div class="year">${year}-04-14</div><p>In the hall number ${year} of the old school the members meet for the first time, and elect the board of the club:</p><p>Ann Roe, Ben Moe</p><p><a href="#top">Back to the top</a></p></div>`,
        )
        .join('')}`,
      want: [1995, 1996, 1997].map((year) => [
        `14 April ${year}`,
        `${year}-04-14`,
        `In the hall number ${year} of the old school the members meet for the first time, and elect the board of the club:\nAnn Roe, Ben Moe`,
      ]),
    },
    {
      name: 'without any year around, the date stays open',
      html: `<h2>Schedule</h2><div>September 10 - Room 217, with a mat</div><div>September 17 - Room 218, with a mat</div><div>September 24 - Room 219, with a mat</div>`,
      want: [
        ['September 10', null, 'Room 217, with a mat'],
        ['September 17', null, 'Room 218, with a mat'],
        ['September 24', null, 'Room 219, with a mat'],
      ],
    },
    {
      name: 'cards of other articles are none',
      html: `<section><h2>News</h2>${['Mar 3, 2026', 'Feb 26, 2026', 'Feb 19, 2026', 'Jan 2, 2026']
        .map(
          (date, i) => `<div class="card"><a href="/p/${i}">A title of a post, number ${i}</a><div>${date}</div></div>`,
        )
        .join('')}</section>`,
      want: [],
    },
    {
      name: 'times of comments are none',
      html: ['2019-01-21T21:40:59Z', '2019-01-21T21:44:35Z', '2020-02-06T17:02:02Z', '2021-12-10T13:28:21Z']
        .map((date) => `<div><p>You want to log this, I think.</p><div>${date}</div></div>`)
        .join(''),
      want: [],
    },
    {
      name: 'an archive by month is none',
      html: `<h2>Archive</h2>${[2014, 2015, 2016, 2017, 2018].map((year) => `<div><h3>${year}</h3><ul><li>January (27)</li><li>February (30)</li></ul></div>`).join('')}`,
      want: [],
    },
  ]);
});
