import { describe } from 'vitest';
import { timelineTable } from '../cases';

describe('days under their years', () => {
  timelineTable([
    {
      name: 'headings of years over lists; a year that tells in its own text stays',
      html: `<h2>History</h2><h3>1998</h3><ul><li><b>3 March</b> – The club is founded in a pub.</li><li><b>12 July</b> – First match of the club.</li></ul>
        <h3>1999</h3><ul><li><b>5 May</b> – The club wins the cup.</li></ul><h3>2001</h3><p>The ground is rebuilt.</p>`,
      want: [
        ['3 March', '1998-03-03', 'The club is founded in a pub.'],
        ['12 July', '1998-07-12', 'First match of the club.'],
        ['5 May', '1999-05-05', 'The club wins the cup.'],
        ['2001', '2001', 'The ground is rebuilt.'],
      ],
    },
    {
      name: 'lists in lists',
      html: `<h2>Timeline</h2><ul><li>1998<ul><li>3 March: The club is founded.</li><li>12 July: First match.</li></ul></li><li>1999<ul><li>5 May: The cup is won.</li></ul></li></ul>`,
      want: [
        ['3 March', '1998-03-03', 'The club is founded.'],
        ['12 July', '1998-07-12', 'First match.'],
        ['5 May', '1999-05-05', 'The cup is won.'],
      ],
    },
    {
      name: 'bold years between paragraphs, German',
      lang: 'de',
      html: `<h2>Chronik</h2><p><b>1998</b></p><p>3. März: Gründung des Vereins</p><p>12. Juli: Erstes Spiel</p><p><b>1999</b></p><p>5. Mai: Pokalsieg in Köln</p>`,
      want: [
        ['3. März', '1998-03-03', 'Gründung des Vereins'],
        ['12. Juli', '1998-07-12', 'Erstes Spiel'],
        ['5. Mai', '1999-05-05', 'Pokalsieg in Köln'],
      ],
    },
    {
      name: 'a year printed once holds on until the months start again',
      html: `<h2>Timeline</h2><ul><li>3 November 2019: The plan is drawn up.</li><li>12 December: The plan is read.</li><li>5 January: The plan is dropped.</li></ul>`,
      want: [
        ['3 November 2019', '2019-11-03', 'The plan is drawn up.'],
        ['12 December', '2019-12-12', 'The plan is read.'],
        ['5 January', '2020-01-05', 'The plan is dropped.'],
      ],
    },
    {
      name: 'headings of a date and a title',
      html: `<h2>12 April 1861: Fort Sumter</h2><p>The first shots are fired.</p><h2>21 July 1861: Bull Run</h2><p>A big battle.</p><h2>9 April 1865 – Surrender</h2><p>It ends.</p>`,
      want: [
        ['12 April 1861', '1861-04-12', 'Fort Sumter'],
        ['21 July 1861', '1861-07-21', 'Bull Run'],
        ['9 April 1865', '1865-04-09', 'Surrender'],
      ],
    },
    {
      name: 'paragraphs whose first words are the date',
      html: `<h2>Our history</h2><p>In 1998, we began in a garage with two people.</p><p>In May 2010, we opened our second office.</p><p>Since 2015, we have been owned by our staff.</p>`,
      want: [
        ['1998', '1998', 'In 1998, we began in a garage with two people.'],
        ['May 2010', '2010-05', 'In May 2010, we opened our second office.'],
        ['2015', '2015', 'Since 2015, we have been owned by our staff.'],
      ],
    },
    {
      name: 'the same in Chinese',
      lang: 'zh',
      html: `<h2>大事记</h2><p>1985年4月3日 公司在北京成立。</p><p>1992年 上海分公司成立。</p><p>2003年6月 新楼落成。</p>`,
      want: [
        ['1985年4月3日', '1985-04-03', '公司在北京成立。'],
        ['1992年', '1992', '上海分公司成立。'],
        ['2003年6月', '2003-06', '新楼落成。'],
      ],
    },
    {
      name: 'widgets: the year in an element of its own beside the text, or below the title with a button',
      html: `<div class="cd-timeline">${[
        ['Founding of the firm', 'Jan 14, 2015'],
        ['First shop opens', 'Feb 18, 2016'],
        ['Sale of the firm', 'March 3, 2018'],
      ]
        .map(
          ([title, date]) =>
            `<div class="cd-block"><h2>${title}</h2><p>Some text on it.</p><div><span>${date}</span><a href="#0">Read more</a></div></div>`,
        )
        .join('')}</div>`,
      want: [
        ['Jan 14, 2015', '2015-01-14', 'Founding of the firm'],
        ['Feb 18, 2016', '2016-02-18', 'First shop opens'],
        ['March 3, 2018', '2018-03-03', 'Sale of the firm'],
      ],
    },
    {
      name: 'dates that touch the text in the element beside them',
      html: `<h2>Our history</h2>${[
        '1999 We start with two people',
        '2004 We grow to ten people',
        '2010 We move to Leeds',
      ]
        .map((line) => `<div><span>${line.slice(0, 4)}</span><span>${line.slice(5)}</span></div>`)
        .join('')}`,
      want: [
        ['1999', '1999', 'We start with two people'],
        ['2004', '2004', 'We grow to ten people'],
        ['2010', '2010', 'We move to Leeds'],
      ],
    },
    {
      name: 'cards of other articles, the date beside a category above the title, are none',
      html: ['March 3, 2026', 'February 26, 2026', 'February 19, 2026', 'January 2, 2026', 'December 4, 2025']
        .map(
          (date) =>
            `<div><div><span>${date}</span><span>/</span><span><a href="/w">Wellness</a></span></div><h5>How to sleep well in a tent</h5></div>`,
        )
        .join(''),
      want: [],
    },
    {
      name: 'publications by year are none',
      html: `<h2>Publications</h2><ul><li>2019: Smith J, Jones K. On rivers. Journal of Rivers 12, 3–40.</li><li>2020: Smith J. On lakes. Journal of Lakes 2, 1–9.</li><li>2021: Jones K. On seas. Sea Studies 9, 20–31.</li></ul>`,
      want: [],
    },
    {
      name: 'what a shop sells tickets for is none',
      html: `<h2>Upcoming events</h2>${['May 3, 2026', 'May 9, 2026', 'June 1, 2026']
        .map(
          (date, i) =>
            `<div><span>${date}</span><a href="/e${i}">Wine tasting in the cellar</a><button>Buy</button></div>`,
        )
        .join('')}`,
      want: [],
    },
    {
      name: 'offers of a year each are none',
      html: `<ul><li>2022 Corso XC: $33,000</li><li>2023 Corso XC: $38,000</li><li>2024 Corso XC: $42,000</li></ul>`,
      want: [],
    },
  ]);
});
