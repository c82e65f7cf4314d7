import { describe } from 'vitest';
import { type TimelineCase, timelineTable } from '../cases';

const page = (beside: string): string =>
  `<main><h1>How to visit the islands</h1><p>A long text about ferries and what they cost.</p></main><aside class="sidebar">${beside}</aside>`;

const entries = (...lines: [string, string][]): string =>
  lines.map(([date, event]) => `<p><strong>${date}</strong><br>${event}</p>`).join('');

const nothing: TimelineCase[] = [
  {
    name: 'numbers of lines',
    html: [1001, 1002, 1003, 1004, 1005, 1006]
      .map((number) => `<div class="line"><span class="lineno"> ${number}</span> memcpy(to, from, size);</div>`)
      .join(''),
    want: [],
  },
  {
    name: 'numbers of sections',
    lang: 'de',
    html: ['Neue Pakete', 'Alte Pakete', 'Tests für Pakete', 'Der Weg zum Spiegel', 'Berichte über Fehler']
      .map(
        (title, i) =>
          `<h2><span class="section-number">5.${i + 1}. </span>${title}</h2><p>Wie das geht, steht hier.</p>`,
      )
      .join(''),
    want: [],
  },
  {
    name: 'stamps of posts, the clock glued to the day',
    html: ['7/9/05', '7/10/05', '7/13/05', '7/21/05']
      .map(
        (day, i) =>
          `<div class="post"><p>Member ${i} writes what he thinks of tips, at some length.</p><time datetime="2005-07-${10 + i}T02:57:00Z">${day}<i></i>7:5${i} PM</time></div>`,
      )
      .join(''),
    want: [],
  },
  {
    name: 'quarters over the same kind of list',
    html: ['Q1', 'Q2', 'Q3', 'Q4']
      .map((quarter) => `<h2>${quarter} 2026: Top conferences</h2><ul><li>One in Leeds</li><li>One in Bath</li></ul>`)
      .join(''),
    want: [],
  },
  {
    name: 'a box beside the text with the plans of the author',
    publishedTime: '2020-05-01',
    html: page(
      `<h2>Upcoming talks</h2><p>2025:</p>${entries(['Jul 23', 'Forum of travel writers'], ['Feb 21', 'Workshop for beginners'])}<p>2024:</p>${entries(['Sept 27', 'Summit of guides'], ['May 11', 'Festival of stories'])}`,
    ),
    want: [],
  },
  {
    name: 'the same, German, and no year of the publication for what stands there',
    lang: 'de',
    publishedTime: '2020-05-01',
    html: page(
      `<h2>Termine</h2>${entries(['3. März', 'Lesung im Buchladen'], ['7. April', 'Vortrag im Rathaus'], ['9. Mai', 'Fest der Autoren'])}`,
    ),
    want: [],
  },
  {
    name: 'when one may travel on the offers of an agency',
    html: ['Grand Hotel', 'Palace by the Sea', 'House of Lemons', 'Old Mill']
      .map(
        (name, i) =>
          `<h3>${name}</h3><p>Book: By Jan 5, 2026</p><p>Travel: Jan ${i + 1} – Dec 31, 2026</p><a href="/book">Book now</a>`,
      )
      .join(''),
    want: [],
  },
  {
    name: 'until when offers hold, German',
    lang: 'de',
    html: ['Hotel zur Post', 'Haus am See', 'Alte Mühle', 'Gasthof Adler']
      .map(
        (name, i) =>
          `<h3>${name}</h3><p>Reisezeitraum: ${i + 1}. Januar 2026 – 31. März 2026</p><p>Frühstück im Preis</p>`,
      )
      .join(''),
    want: [],
  },
  {
    name: 'a date that stands on each of several cards under the same label',
    html: ['Red lamp', 'Green lamp', 'Blue lamp', 'Tall lamp']
      .map(
        (name, i) =>
          `<h3>${name}</h3><p>In shops from: 3 May 20${i + 10} – 4 June 20${i + 10}</p><p>Good to read by.</p>`,
      )
      .join(''),
    want: [],
  },
];

describe('dates that are not the story of the page', () => {
  timelineTable(nothing);
});

describe('what stands beside the dates', () => {
  timelineTable([
    {
      name: 'a box beside the text that calls itself a timeline, with the years that it prints over its days',
      publishedTime: '2020-05-01',
      html: page(
        `<h2>Timeline</h2><p>2024:</p>${entries(['May 11', 'The ferry is built'], ['Sept 27', 'It sails to the islands'])}<p>2025:</p>${entries(['Feb 21', 'It is painted red'], ['Jul 23', 'It sinks in a storm'])}`,
      ),
      want: [
        ['May 11', '2024-05-11', 'The ferry is built'],
        ['Sept 27', '2024-09-27', 'It sails to the islands'],
        ['Feb 21', '2025-02-21', 'It is painted red'],
        ['Jul 23', '2025-07-23', 'It sinks in a storm'],
      ],
    },
    {
      name: 'a line with a year right over headings that are days, German',
      lang: 'de',
      publishedTime: '2020-05-01',
      html: `<h2>Chronik</h2><p>2018:</p><h3>3. März</h3><p>Gründung im Gasthof.</p><h3>7. Juni</h3><p>Das erste Fest.</p><p>2019:</p><h3>1. Mai</h3><p>Bau der Halle.</p><h3>9. August</h3><p>Einweihung der Halle.</p>`,
      want: [
        ['3. März', '2018-03-03', 'Gründung im Gasthof.'],
        ['7. Juni', '2018-06-07', 'Das erste Fest.'],
        ['1. Mai', '2019-05-01', 'Bau der Halle.'],
        ['9. August', '2019-08-09', 'Einweihung der Halle.'],
      ],
    },
    {
      name: 'who took a picture is no part of the event under it',
      html: `<h1>Timeline of the hall</h1>${['1990', '1995', '2003']
        .map(
          (year) =>
            `<h2>${year}</h2><div><a href="/p"><img src="p.jpg" alt=""></a></div><p><small><a href="/p">Photo Studio Smith</a></small></p><p>The hall of ${year} opens.</p>`,
        )
        .join('')}`,
      want: [
        ['1990', '1990', 'The hall of 1990 opens.'],
        ['1995', '1995', 'The hall of 1995 opens.'],
        ['2003', '2003', 'The hall of 2003 opens.'],
      ],
    },
  ]);
});
