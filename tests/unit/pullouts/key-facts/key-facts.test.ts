import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../lib/words';
import { type Case, read } from '../cases';

interface FactCase extends Case {
  want: [label: string, value: string][];
}

function factTable(cases: FactCase[]): void {
  it.each(cases)('$name', (page) => {
    expect(read(page).keyFacts.map(({ label, value }) => [label, value])).toEqual(page.want);
  });
}

const rows = (pairs: string[][], head = 'th'): string =>
  pairs.map(([a, b]) => `<tr><${head}>${a}</${head}><td>${b}</td></tr>`).join('');
const CITY = [
  ['Country', 'Norway'],
  ['Population', '9,870'],
  ['Mayor', 'Anne Lund[3]'],
];
const FACTS: [string, string][] = [
  ['Country', 'Norway'],
  ['Population', '9,870'],
  ['Mayor', 'Anne Lund'],
];

describe('tables', () => {
  factTable([
    {
      name: 'no options of a program',
      html: `<h2>Specifications</h2><table>${rows([
        ['-a file', 'Adds a file'],
        ['-h, --help', 'Shows help'],
        [':version', 'Shows the version'],
      ])}</table>`,
      want: [],
    },
    {
      name: 'of text alone, without rows',
      html: `<table><caption>${['One', 'Two', 'Three', 'Four'].map((text) => `<p>${text}</p>`).join('')}</caption></table>`,
      want: [],
    },
    {
      name: 'row heads, without the marks of notes',
      html: `<table class="infobox">${rows(CITY)}</table>`,
      want: FACTS,
    },
    {
      name: 'four cells a row',
      html: '<table><tr><th>Width</th><td>4 m</td><th>Height</th><td>2 m</td></tr><tr><th>Weight</th><td>9 kg</td><th>Colour</th><td>red</td></tr></table>',
      want: [
        ['Width', '4 m'],
        ['Height', '2 m'],
        ['Weight', '9 kg'],
        ['Colour', 'red'],
      ],
    },
    {
      name: 'plain cells under a title',
      html: `<h2>Technical specifications</h2><table>${rows(CITY, 'td')}</table>`,
      want: FACTS,
    },
    { name: 'plain cells that nothing announces', html: `<table>${rows(CITY, 'td')}</table>`, want: [] },
    {
      name: 'a table of data with heads over its columns',
      html: `<table><tr><th>Country</th><th>Exports</th></tr>${rows(CITY)}</table>`,
      want: [],
    },
    {
      name: 'bold heads of the two columns are no fact',
      html: `<h2>Technical specifications</h2><table>${rows([['<b>Title</b>', '<b>Description</b>'], ...CITY], 'td')}</table>`,
      want: FACTS,
    },
    {
      name: 'years in the first column',
      html: `<table>${rows([
        ['1952', 'Founded'],
        ['1960', 'Moved'],
        ['1971', 'Sold'],
      ])}</table>`,
      want: [],
    },
    {
      name: 'a comparison of several things',
      html: '<table><tr><th>Speed</th><td>3</td><td>4</td></tr><tr><th>Size</th><td>1</td><td>2</td></tr><tr><th>Age</th><td>5</td><td>6</td></tr></table>',
      want: [],
    },
  ]);
});

describe('definition lists', () => {
  const list = (pairs: string[][]): string =>
    `<dl>${pairs.map(([a, b]) => `<dt>${a}</dt><dd>${b}</dd>`).join('')}</dl>`;
  factTable([
    {
      name: 'terms that are links, each with a word on where it leads',
      html: '<h2>Quick info</h2><dl><dt><a href="/faq">Help pages</a></dt><dd>Answers to common questions.</dd><dt><a href="/index">Index</a></dt><dd>All words from A to Z.</dd><dt><a href="/chat">Chat</a></dt><dd>Talk to others.</dd></dl>',
      want: [],
    },
    {
      name: 'terms with links to parts of a program, signs beside them',
      html: list([
        ['<a href="/fs">files</a><span>unix</span>', 'Tools for files.'],
        ['Module <a href="/net">net</a>', 'Tools for nets.'],
        ['Module <a href="/io">io</a>', 'Tools for ports.'],
      ]),
      want: [],
    },
    {
      name: 'values of a setting',
      html: list([
        ['<code>SameZone</code>', 'Routes to the same zone.'],
        ['<code>SameNode</code>', 'Routes to the same node.'],
        ['<code>Close</code> (old)', 'Routes to what is near.'],
      ]),
      want: [],
    },
    {
      name: 'options of a command',
      html: list([
        ['no', 'Show no new files'],
        ['normal', 'Show new files'],
        ['all', 'Show files in new folders too'],
      ]),
      want: [],
    },
    { name: 'short values', html: list(CITY), want: FACTS },
    {
      name: 'about the page itself',
      html: list([
        ['Author', 'Kim Lund'],
        ['Published', 'Monday'],
        ['Tags', 'boats'],
      ]),
      want: [],
    },
    {
      name: 'in a footer',
      html: `<footer>${list(CITY)}</footer>`,
      want: [],
    },
  ]);
});

describe('titled lists and boxes', () => {
  factTable([
    {
      name: 'points of a summary have no label',
      html: '<h2>Key takeaways</h2><ul><li>• Boats are slower than trains here.</li><li>Tickets cost less on Mondays.</li></ul>',
      want: [
        ['', 'Boats are slower than trains here.'],
        ['', 'Tickets cost less on Mondays.'],
      ],
    },
    {
      name: 'a remark between names and values is none, and names may be bold without a sign',
      html: `<h2>Specifications</h2><ul><li>Length: 16.4 m</li><li>Weight: 80 t</li><li>Its days are numbered, though some of them still run.</li><li>Power: 3,000 kW</li></ul>
        <h2>Technical data</h2><p><strong>Posts and rails</strong>5" x 5" steel tube</p><p><strong>Panels</strong>Angle iron</p><p><strong>Hinges</strong>Grade 8 bolts</p>`,
      want: [
        ['Length', '16.4 m'],
        ['Weight', '80 t'],
        ['Power', '3,000 kW'],
        ['Posts and rails', '5" x 5" steel tube'],
        ['Panels', 'Angle iron'],
        ['Hinges', 'Grade 8 bolts'],
      ],
    },
    {
      name: 'a name in a line of its own, its value in the next',
      lang: 'de',
      html: '<h2>Steckbrief</h2><p>Klasse:</p><p>-> Säugetiere</p><p>Ordnung:</p><p>-> Raubtiere</p><p>Größe:</p><p>-> 50 cm</p>',
      want: [
        ['Klasse', 'Säugetiere'],
        ['Ordnung', 'Raubtiere'],
        ['Größe', '50 cm'],
      ],
    },
    {
      name: 'names and values in a list',
      html: '<h3>Quick facts</h3><ul><li><b>Length:</b> 42 km</li><li><b>Climb:</b> 300 m</li></ul>',
      want: [
        ['Length', '42 km'],
        ['Climb', '300 m'],
      ],
    },
    {
      name: 'two lines each',
      html: '<div class="infobox"><div><h3>Length</h3><p>42 km</p></div><div><h3>Climb</h3><p>300 m</p></div><div><h3>Start</h3><p>Oslo</p></div></div>',
      want: [
        ['Length', '42 km'],
        ['Climb', '300 m'],
        ['Start', 'Oslo'],
      ],
    },
    {
      name: 'a box each for several things',
      html: [42, 57]
        .map((km) => `<h3>Quick facts</h3><ul><li>Length: ${km} km</li><li>Climb: ${km}0 m</li></ul>`)
        .join(''),
      want: [],
    },
    {
      name: 'points under the same title for each of several things',
      html: ['red', 'blue', 'green']
        .map(
          (colour) =>
            `<h2>The ${colour} boat</h2><h3>Specifications</h3><ul><li>It is ${colour} from end to end</li><li>The mast is ${colour}, too</li></ul>`,
        )
        .join(''),
      want: [],
    },
    {
      name: 'a list that another line announces',
      html: '<h2>Specifications</h2><p>What’s in the box:</p><ul><li>One robot with a brush of rubber</li><li>Two bags for the dirt</li></ul><p>More</p>',
      want: [],
    },
    {
      name: 'values that say nothing',
      html: '<h2>Specifications</h2><ul><li>Weight: N/A</li><li>Dimensions: n/a</li><li>Age: not available</li></ul>',
      want: [],
    },
    {
      name: 'items of a list in a box are no pairs',
      html: '<div class="product-specs"><div>What we like</div><ul><li>Made of good old wood</li><li>Fast in any wind</li></ul><div>To note</div><ul><li>Costs as much as a house</li><li>Leaks a little</li></ul></div>',
      want: [],
    },
    {
      name: 'a list that nothing announces',
      html: '<h2>What we did</h2><ul><li><b>Length:</b> 42 km</li><li><b>Climb:</b> 300 m</li></ul>',
      want: [],
    },
    {
      name: 'links to other articles',
      html: '<h2>Key takeaways</h2><ul><li><a href="/a">Ten boats that you should know now</a></li><li><a href="/b">The slowest trains of all the world</a></li></ul>',
      want: [],
    },
    {
      name: 'cards of other articles, a link each under a word',
      html: '<h2>In brief</h2><ul><li><p>News</p><p><a href="/a">Ten boats that you should know</a></p></li><li><p>News</p><p><a href="/b">The slowest trains of all</a></p></li></ul>',
      want: [],
    },
    {
      name: 'a timeline is no fact',
      html: '<h2>Key dates</h2><dl><dt>3 May 2020</dt><dd>The line was opened.</dd><dt>4 May 2021</dt><dd>The line was closed.</dd><dt>5 June 2022</dt><dd>The line was opened again.</dd></dl>',
      want: [],
    },
  ]);
});

describe('languages', () => {
  it.each(LANGUAGES.map((words) => [words.lang, words] as const))('%s', (lang, { facts, common }) => {
    const value = Array.from({ length: 8 }, (_, i) => common[i % common.length]).join(' ');
    const html = `<h2>${facts.takeaways[0]}</h2><ul><li>${value}</li></ul><h2>${facts.headings[0]}</h2><table>${rows(CITY, 'td')}</table>`;
    expect(read({ name: lang, html, lang }).keyFacts.map(({ label }) => label)).toEqual(['', ...FACTS.map(([a]) => a)]);
  });
});
