import { describe } from 'vitest';
import { type TimelineCase, timelineTable } from '../cases';

const story = `<p>The society was founded in 1847 by Dr. Ames and four friends, who met in a barn. They built a hall. It burnt down on 3 May 1851, and nobody was hurt.</p>
  <p>After the war, in the spring of 1919, the members came back and counted what was left. The new hall opened in June 1924 with a dance that lasted two days.</p>
  <p>A great many people came (Smith, 1990). By 1960 the hall was a cinema, and it has stayed one ever since, whatever people say.</p>`;

const told: TimelineCase['want'] = [
  ['1847', '1847', 'The society was founded in 1847 by Dr. Ames and four friends, who met in a barn.'],
  ['3 May 1851', '1851-05-03', 'It burnt down on 3 May 1851, and nobody was hurt.'],
  ['spring of 1919', '1919', 'After the war, in the spring of 1919, the members came back and counted what was left.'],
  ['June 1924', '1924-06', 'The new hall opened in June 1924 with a dance that lasted two days.'],
  ['1960', '1960', 'By 1960 the hall was a cinema, and it has stayed one ever since, whatever people say.'],
];

describe('dated sentences of the text', () => {
  timelineTable([
    {
      name: 'each with its sentence; dates in brackets belong to citations',
      kind: 'prose',
      html: story,
      want: told,
    },
    {
      name: 'of a long text two paragraphs of which begin with a date',
      kind: 'prose',
      html: `<h2>History</h2>${story}<p>In 1972, the cinema was sold. A school bought it in 1975 and built a stage in 1979. It closed in 1988 and burnt in 1990.</p>
        <p>In 2003, the hall was rebuilt. No. 8 of the lane was added to it in 2007, and No. 9 in 2009.</p>`,
      want: [
        ...told,
        ['1972', '1972', 'In 1972, the cinema was sold.'],
        ['1975', '1975', 'A school bought it in 1975 and built a stage in 1979.'],
        ['1979', '1979', 'A school bought it in 1975 and built a stage in 1979.'],
        ['1988', '1988', 'It closed in 1988 and burnt in 1990.'],
        ['1990', '1990', 'It closed in 1988 and burnt in 1990.'],
        ['2003', '2003', 'In 2003, the hall was rebuilt.'],
        ['2007', '2007', 'No. 8 of the lane was added to it in 2007, and No. 9 in 2009.'],
        ['2009', '2009', 'No. 8 of the lane was added to it in 2007, and No. 9 in 2009.'],
      ],
    },
    {
      name: 'what is no event: stamps of the page, sources, surveys, what is foreseen, authors, heads of letters, things that are called by a year',
      kind: 'prose',
      publishedTime: '2025-06-01',
      html: `${story}<p>This page was first published in April 2020 and has been updated by its two authors in May 2024.</p>
        <p>A paper in the Journal of Halls in 2018 found that old halls are colder than new ones by far.</p>
        <p>According to the archive’s January 2025 survey of halls, most of them are older than their towns.</p>
        <p>The annual number of guests from 1998 to 2150 is shown in the table at the end of this text.</p>
        <p>Numbers of guests for 2004, 2009, 2014 and 2019 are given in the table at the end of this text.</p>
        <div class="author-box"><p>Ann Ames joined the paper in 2017 and has written about halls and barns ever since.</p></div>
        <p>The hall has often been compared to the 1930 building across the street, which is smaller.</p>
        <pre>Date: Wed, 6 Feb 2002 23:08:40 +0000 From: A. Friend To: The Society, about its hall and roof</pre>`,
      want: told,
    },
    {
      name: 'measures, a season before a verb, parts of one sentence, the end of one after a numeral',
      kind: 'prose',
      html: `<p>In 2003 a hall of 24′ x 40′ was built for the boats. In 1963 a fence was set at 300 meters and another at 200 yd. from the road.</p>
        <p>During the summer of 1978 construction was begun. The sails were sewn by Stefan I. In 1991 the mast was set up.</p>
        <ul><li>winning the cup of the harbour in 1994, having come third the year before;</li><li>winning it again in 1997, without a single fault</li></ul>`,
      want: [
        ['2003', '2003', 'In 2003 a hall of 24′ x 40′ was built for the boats.'],
        ['1963', '1963', 'In 1963 a fence was set at 300 meters and another at 200 yd. from the road.'],
        ['summer of 1978', '1978', 'During the summer of 1978 construction was begun.'],
        ['1991', '1991', 'In 1991 the mast was set up.'],
        ['1994', '1994', 'winning the cup of the harbour in 1994, having come third the year before;'],
      ],
    },
    {
      name: 'names whose surnames begin with an article, ages and hours a week',
      kind: 'prose',
      lang: 'it',
      html: `<p>Nel 1925 A. Del Piero fondò il club del porto. Nel 1931 U. La Malfa lo vendette alla città. Nel 1944 il club aveva anni di 30 paesi dietro di sé.</p>
        <p>Nel 1956 si costruì la nuova sala. Nel 1961 il museo fu aperto.</p>`,
      want: [
        ['Nel 1925', '1925', 'Nel 1925 A. Del Piero fondò il club del porto.'],
        ['Nel 1931', '1931', 'Nel 1931 U. La Malfa lo vendette alla città.'],
        ['Nel 1944', '1944', 'Nel 1944 il club aveva anni di 30 paesi dietro di sé.'],
        ['Nel 1956', '1956', 'Nel 1956 si costruì la nuova sala.'],
        ['Nel 1961', '1961', 'Nel 1961 il museo fu aperto.'],
      ],
    },
    {
      name: 'decades in Spanish',
      kind: 'prose',
      lang: 'es',
      html: `<p>El club se fundó en 1925 en el puerto. Fue vendido en 1931 a la ciudad. En la década del 70 participaba en la liga del norte.</p>
        <p>En la década de los 90 se construyó la nueva sala. Década del 80 de grandes triunfos fue para el club.</p>`,
      want: [
        ['en 1925', '1925', 'El club se fundó en 1925 en el puerto.'],
        ['en 1931', '1931', 'Fue vendido en 1931 a la ciudad.'],
        ['En la década del 70', '1970/1979', 'En la década del 70 participaba en la liga del norte.'],
        ['En la década de los 90', '1990/1999', 'En la década de los 90 se construyó la nueva sala.'],
        ['Década del 80', '1980/1989', 'Década del 80 de grandes triunfos fue para el club.'],
      ],
    },
    {
      name: 'a title with the year in which a club began, adverbs and compounds before a year',
      kind: 'prose',
      lang: 'de',
      title: 'TV 1891 Hausen',
      html: `<p>Bereits 1912 wurde das Grundstück am Ortsrand von den Mitgliedern erworben. Im Jubiläumsjahr 1941 ruhte der Betrieb ganz. Schon 1950 wurde wieder in der Halle geturnt.</p>
        <p>Im Jahr 1963 zog der Verein in das neue Haus am Bach um. Die Kapelle wurde um 1900 erbaut und seither nicht verändert. Im Mai 1991 feierten alle das Fest der hundert Jahre.</p>`,
      want: [
        ['1912', '1912', 'Bereits 1912 wurde das Grundstück am Ortsrand von den Mitgliedern erworben.'],
        ['1941', '1941', 'Im Jubiläumsjahr 1941 ruhte der Betrieb ganz.'],
        ['1950', '1950', 'Schon 1950 wurde wieder in der Halle geturnt.'],
        ['Im Jahr 1963', '1963', 'Im Jahr 1963 zog der Verein in das neue Haus am Bach um.'],
        ['um 1900', '1900', 'Die Kapelle wurde um 1900 erbaut und seither nicht verändert.'],
        ['Im Mai 1991', '1991-05', 'Im Mai 1991 feierten alle das Fest der hundert Jahre.'],
      ],
    },
    {
      name: 'what reports nothing: bounds, figures, counts, words to the reader, lines that are no sentence',
      kind: 'prose',
      publishedTime: '2025-06-01',
      html: `${story}<p>Halls built before 1965 have no lifts. Since the 1970s they are common in halls of any size.</p>
        <p>In 2011 some 4.2 in a hundred guests came by train, 6.1 in a hundred by coach, and so on.</p>
        <p>After 1200 steps the path to the hall ends at a bench under two old and very crooked trees.</p>
        <p>You can see the hall as it was in 1931 in the film that the society keeps in its archive.</p>
        <p>Under the Halls Act of 2003 the society has to keep the doors as they are, whatever happens.</p>
        <p>The old hall in its best days, as it was painted by a member of the society in 1890</p>`,
      want: told,
    },
    {
      name: 'a date under each of many headings',
      html: ['Ames', 'Brook', 'Cole', 'Dale', 'Eaton', 'Field']
        .map(
          (firm, i) =>
            `<h3>${firm}</h3><p>${firm} was founded in ${[1990, 1991, 1994, 1998, 2003, 1999][i]} and builds halls of all sizes and shapes.</p>`,
        )
        .join(''),
      want: [],
    },
    {
      name: 'one under each heading of a story that is told in its order',
      kind: 'prose',
      html: ['The start', 'Growth', 'The hall', 'The fire', 'The new hall']
        .map((title, i) => `<h2>${title}</h2><p>The club had to begin anew in ${1990 + 3 * i}, as its members say.</p>`)
        .join(''),
      want: [1990, 1993, 1996, 1999, 2002].map((year) => [
        `${year}`,
        `${year}`,
        `The club had to begin anew in ${year}, as its members say.`,
      ]),
    },
    {
      name: 'the word for years, round years, short paragraphs, titles of persons; a heading over other texts before the story; what is said twice',
      kind: 'prose',
      html: `<h1>The hall</h1><h3>Related news</h3><ul><li><a href="/x">Another hall was opened in 1987 in the next town of the valley</a></li></ul>
        <div><p>The hall was begun in the year 1882, when Rev. Ames had sold his barn. In 1900 he added a stage and a cellar to it.</p>
        <p>By August 2001, the roof had been lost twice in storms. He died at the age of 67. In 2003 the school bought the hall.</p>
        <p>The stage had to close for good in May 2009.</p></div><aside><p>The hall was begun in the year 1882, when Rev. Ames had sold his barn.</p></aside>`,
      want: [
        ['1882', '1882', 'The hall was begun in the year 1882, when Rev. Ames had sold his barn.'],
        ['1900', '1900', 'In 1900 he added a stage and a cellar to it.'],
        ['August 2001', '2001-08', 'By August 2001, the roof had been lost twice in storms.'],
        ['2003', '2003', 'In 2003 the school bought the hall.'],
        ['May 2009', '2009-05', 'The stage had to close for good in May 2009.'],
      ],
    },
    {
      name: 'of two years that are long past, but not of the last two',
      kind: 'prose',
      html: ['February 1996', 'July 1996', 'February 1997', 'May 1997', 'October 1997']
        .map((month) => `<p>Another part of the program was written anew in ${month} by its three friends.</p>`)
        .join(''),
      want: ['February 1996', 'July 1996', 'February 1997', 'May 1997', 'October 1997'].map((month) => [
        month,
        `${month.slice(-4)}-${{ F: '02', J: '07', M: '05', O: '10' }[month[0]!]}`,
        `Another part of the program was written anew in ${month} by its three friends.`,
      ]),
    },
    {
      name: 'a number and a dash before a day, and prizes named for a year',
      kind: 'prose',
      html: `${story}<p>On Stage 5 – on 12 June 2003 – the choir of the town sang until the lamps went out. She was called the Player of the Year 2010 by all who saw her.</p>`,
      want: [
        ...told,
        [
          '12 June 2003',
          '2003-06-12',
          'On Stage 5 – on 12 June 2003 – the choir of the town sang until the lamps went out.',
        ],
      ],
    },
    {
      name: 'works with the month in which they came out, and clocks of machines',
      html: ['Lund, May 1986', 'Oslo, June 1990', 'Rome, June 1995', 'Kyoto, March 1996', 'Paris, August 2012']
        .map((place) => `<p>Proceedings of the Tenth Conference on the Management of Halls, ${place}.</p>`)
        .join('')
        .concat(
          '<p>The clock of the hall counts its seconds from 1970-01-01 00:00:00 and will be wrong on 2038-01-19 03:14:08.</p>',
        ),
      want: [],
    },
    {
      name: 'years that go to and fro are those of many things',
      html: ['Ames', 'Brook', 'Cole', 'Dale', 'Eaton', 'Field']
        .map(
          (firm, i) =>
            `<p>${firm} was founded in ${[2011, 1998, 2015, 2003, 2018, 1987][i]} and builds halls of all sizes.</p>`,
        )
        .join(''),
      want: [],
    },
    {
      name: 'firms are many things in German, too, though their names stand before the same words',
      lang: 'de',
      html: [2011, 1998, 2015, 2003, 2018, 1987]
        .map((year, i) => `<p>Die Brauerei ${'ABCDEF'[i]}tt wurde ${year} gegründet und liegt am Rand der Stadt.</p>`)
        .join(''),
      want: [],
    },
    {
      name: 'a report that goes back and forth',
      kind: 'prose',
      html: `<p>The owner sold the hall in 2010 to a company that nobody in town had heard of.</p><p>It had opened as a cinema in 1988, the largest of the valley.</p>
        <p>In April 2012, the company sold it on to a school, which wants another name for it.</p><p>The school itself was set up in 2004 by the parents of the town.</p>
        <p>Most of its pupils came from a village school that the county closed in 2002.</p>`,
      want: [
        ['2010', '2010', 'The owner sold the hall in 2010 to a company that nobody in town had heard of.'],
        ['1988', '1988', 'It had opened as a cinema in 1988, the largest of the valley.'],
        [
          'April 2012',
          '2012-04',
          'In April 2012, the company sold it on to a school, which wants another name for it.',
        ],
        ['2004', '2004', 'The school itself was set up in 2004 by the parents of the town.'],
        ['2002', '2002', 'Most of its pupils came from a village school that the county closed in 2002.'],
      ],
    },
    {
      name: 'a story under many headings, with a summer after a day of its year',
      kind: 'prose',
      html: `<h2>Founding</h2><p>The dance club of the town was founded on 9 May 2017 by nine dancers.</p><h2>Unions</h2><p>In the summer of 2017 the club was taken into three unions of dancers.</p><h2>First contest</h2><p>On 16 September 2017 its first pair danced at a contest in the city.</p><h2>Team</h2><p>On 3 February 2019 its first team stood on the floor of the old hall.</p><h2>Children</h2><p>On 9 March 2019 the children of the club danced for the first time.</p>`,
      want: [
        ['9 May 2017', '2017-05-09', 'The dance club of the town was founded on 9 May 2017 by nine dancers.'],
        ['summer of 2017', '2017', 'In the summer of 2017 the club was taken into three unions of dancers.'],
        ['16 September 2017', '2017-09-16', 'On 16 September 2017 its first pair danced at a contest in the city.'],
        ['3 February 2019', '2019-02-03', 'On 3 February 2019 its first team stood on the floor of the old hall.'],
        ['9 March 2019', '2019-03-09', 'On 9 March 2019 the children of the club danced for the first time.'],
      ],
    },
    {
      name: 'both ends of one interval',
      kind: 'prose',
      html: `${story}<p>Between 1962 and 1972 nearly two thousand guests were counted in the hall’s small café.</p>`,
      want: [
        ...told,
        [
          '1962 and 1972',
          '1962/1972',
          'Between 1962 and 1972 nearly two thousand guests were counted in the hall’s small café.',
        ],
      ],
    },
    {
      name: 'a paragraph that begins with "By" and a year is no line of its author',
      kind: 'prose',
      html: story.replace('A great many people came (Smith, 1990). ', ''),
      want: told,
    },
    {
      name: 'too few make no timeline',
      html: '<p>The society was founded in 1847 by Dr. Ames and four friends, who met in a barn.</p>',
      want: [],
    },
    {
      name: 'what the page lists comes before what it tells',
      html: `${story}<h2>Key dates</h2><ul><li>1847: Founded</li><li>1851: Burnt down</li><li>1924: Built again</li></ul>`,
      want: [
        ['1847', '1847', 'Founded'],
        ['1851', '1851', 'Burnt down'],
        ['1924', '1924', 'Built again'],
      ],
    },
  ]);
});
