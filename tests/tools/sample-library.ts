import type { SafeArticle } from '../../lib/article/types';

/** Made-up articles for pictures of the library, and for measuring a large one. */
export interface SampleArticle {
  title: string;
  siteName: string;
  excerpt: string;
  tags: string[];
  lang?: string;
  dir?: 'rtl';
  /** Two colours of its picture; without them it has none. */
  colours?: [sky: string, land: string];
  timeline?: number;
  questions?: number;
  minutes: number;
  /** Without it the article is its text alone. */
  pulledOut?: Pick<SafeArticle, 'timeline' | 'keyFacts' | 'callouts' | 'notices'>;
}

export const SAMPLE_ARTICLES: SampleArticle[] = [
  {
    title: 'The lighthouse that moved three times',
    siteName: 'Coast & Current',
    excerpt: 'When the cliff gave way, the keepers put the tower on rails. It has been travelling inland ever since.',
    tags: ['history', 'sea'],
    colours: ['#f2c9a1', '#3d5a73'],
    timeline: 6,
    minutes: 9,
    pulledOut: {
      timeline: [
        ['1974-10-02', 'October 2, 1974', 'A storm takes twelve metres of the cliff in one night.'],
        ['1871', '1871', 'The tower is built of granite from the quarry across the bay.'],
        ['1976', 'Two years later', 'The tower moves for the first time, by ninety metres.'],
        [null, 'The following spring', 'The old foundation falls into the sea.'],
        ['1998-05', 'May 1998', 'It moves again, this time with its keeper’s house.'],
        ['2021-06-11', 'June 11, 2021', 'It is on rails for the third time.'],
      ].map(([date, dateText, event]) => ({
        kind: 'listed' as const,
        date: date ?? null,
        dateText: dateText!,
        event: event!,
        anchor: 'l-2',
      })),
      keyFacts: [
        { label: 'Height', value: '31 m', anchor: 'l-2' },
        { label: 'Moved', value: 'Three times, 240 m in all', anchor: 'l-3' },
        { label: 'Keeper', value: 'Nobody since 1987: the light is switched from the harbour office', anchor: null },
      ],
      callouts: [
        { label: 'Did you know?', text: 'Did you know? The lamp burned on while the tower moved.', anchor: null },
        { label: 'Tip', text: 'Come at low tide.', anchor: 'l-4' },
      ],
      notices: [
        {
          kind: 'contradiction',
          about: 'role',
          subject: 'harbour master',
          passages: [
            { text: 'Harbour master Edda Holm signed the order to move the tower on the same evening.', anchor: 'l-2' },
            {
              text: 'The order came from Jonas Reuter, the harbour master, who had never seen the cliff.',
              anchor: 'l-30',
            },
          ],
        },
        { kind: 'cut-off', text: 'and nobody who was there that morning can say why the rails', anchor: 'l-5' },
        {
          kind: 'repeated-section',
          title: 'The night of the storm',
          contentHtml: '<p>Twelve metres of the cliff went in one night.</p>',
          anchor: 'l-2',
        },
        {
          kind: 'second-article',
          title: 'The lighthouse that moved three times',
          contentHtml: '<p id="l-30">The order came from Jonas Reuter, the harbour master.</p>',
        },
      ],
    },
  },
  {
    title: 'What a city sounds like at four in the morning',
    siteName: 'The Quiet Hour',
    excerpt: 'A year of recordings from the same window, and what they say about who is awake.',
    tags: ['cities', 'sound'],
    colours: ['#1f2b46', '#0d1424'],
    minutes: 12,
  },
  {
    title: 'Bread without hurry: a week with one dough',
    siteName: 'Slow Kitchen',
    excerpt: 'Cold, time and very little yeast do most of the work. The rest is knowing when to leave it alone.',
    tags: ['cooking'],
    colours: ['#e8c48f', '#8a5a2b'],
    questions: 4,
    minutes: 6,
  },
  {
    title: 'Why bridges hum',
    siteName: 'Applied Wonder',
    excerpt:
      'Wind, cables and a railing with the wrong spacing: how a crossing learned to sing, and how it was stopped.',
    tags: ['physics', 'cities'],
    colours: ['#b9d3df', '#51707f'],
    timeline: 4,
    questions: 3,
    minutes: 8,
  },
  {
    title: 'جسر قديم يعود إلى الحياة بعد نصف قرن',
    siteName: 'دفتر المدينة',
    excerpt: 'أعيد افتتاح الجسر الحجري أمام المشاة بعد أعمال ترميم استمرت أربع سنوات.',
    tags: ['cities', 'history'],
    lang: 'ar',
    dir: 'rtl',
    colours: ['#f0dcb8', '#a3764a'],
    minutes: 5,
  },
  {
    title: 'The night train is back, and it is full',
    siteName: 'Line & Sleeper',
    excerpt: 'Six new routes in two years. We slept badly on four of them and would do it again.',
    tags: ['travel', 'trains'],
    colours: ['#26324f', '#141a2c'],
    timeline: 5,
    questions: 5,
    minutes: 11,
  },
  {
    title: 'A field guide to moss',
    siteName: 'Undergrowth',
    excerpt: 'It has no roots, drinks through its leaves, and was here before the forests.',
    tags: ['nature'],
    colours: ['#cfe0b4', '#4f6b34'],
    minutes: 14,
  },
  {
    title:
      'Minutes of a meeting that never ended: on the long afterlife of a small committee, its forty-one drafts, and the door that was finally painted green',
    siteName: 'Proceedings',
    excerpt: 'In the beginning there was an agenda with three points.',
    tags: ['essays'],
    minutes: 23,
  },
  {
    title: '静かな図書館をつくる方法',
    siteName: '本と暮らし',
    excerpt: '音を消すのではなく、よい音だけを残す。設計者に聞いた十の工夫。',
    tags: ['design', 'sound'],
    lang: 'ja',
    colours: ['#e9e1d3', '#9a8468'],
    minutes: 7,
  },
  {
    title: 'How to read a weather map',
    siteName: 'Isobar',
    excerpt: 'The lines, the letters, the little triangles: enough to know whether to take the coat.',
    tags: ['weather', 'how-to'],
    colours: ['#a9c7e8', '#4b6f95'],
    questions: 6,
    minutes: 5,
  },
  {
    title: 'The last typewriter repairman keeps a waiting list',
    siteName: 'Trades',
    excerpt: 'Forty machines on the shelf, nine months of work, and one spare part that nobody makes.',
    tags: ['crafts', 'people'],
    colours: ['#d8cfc2', '#5d5348'],
    minutes: 10,
  },
  {
    title: 'Small gardens, many frogs',
    siteName: 'Undergrowth',
    excerpt: 'A washing-up bowl is a pond if you let it be one.',
    tags: ['nature', 'how-to'],
    colours: ['#bcd9c4', '#3f7057'],
    questions: 3,
    minutes: 4,
  },
];
