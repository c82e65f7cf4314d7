import { perLanguages, type RelativeDateWords, type Words } from '../../../words';
import { isLatin, isLatinLetter, LATIN_LETTER } from '../../latin';
import { type EraReader, eraReader } from './era';
import type { NumericOrder } from './numeric-order';
import type { Unit } from './shift';

/** What a single word can mean in a date. The first language given wins where two use the same word. */
export interface Lexicon {
  months: Map<string, number>;
  weekdays: Map<string, number>;
  seasons: Set<string>;
  ordinals: Set<string>;
  joiners: Set<string>;
  /** The joiners that stand between a day and its month. */
  dayJoiners: Set<string>;
  ordinaryMonths: Set<string>;
  until: Set<string>;
  and: Set<string>;
  open: Set<string>;
  before: Set<string>;
  bounds: Set<string>;
  between: Set<string>;
  articles: Set<string>;
  /** Words that no name begins with. */
  common: Set<string>;
  era: EraReader;
  eraBefore: EraReader;
  yearWords: Set<string>;
  quarter: Set<string>;
  half: Set<string>;
  weekOf: Set<string>;
  century: Set<string>;
  decade: Set<string>;
  decadeBefore: Set<string>;
  units: Set<string>;
  relative: Set<string>;
  undated: Set<string>;
  stamps: Set<string>;
  relativeDates: RelativeLexicon;
  /** Name of a reign to the year before its first. */
  reigns: Map<string, number>;
  numericOrder: NumericOrder;
  /** Whether 3.10. and 3.10.25 are customary for dates; else they are numbers of versions and chapters. */
  readsDots: boolean;
  /** Every word that a date, a step or an undated entry can begin with. */
  starters: Set<string>;
  /** Those with which a date inside a text can begin. */
  openers: Set<string>;
  /** Words before a starter: "the" in "the following year". */
  leadIns: Set<string>;
  prepositions: Set<string>;
  since: Set<string>;
  /** Whether the tens of a century's years are named: "80er Jahre". */
  hasTens(text: string): boolean;
  /** Any name of a month, as a whole word. */
  hasMonth(text: string): boolean;
}

export interface RelativeLexicon {
  /** Yesterday is -1. */
  days: Map<string, number>;
  before: Set<string>;
  past: Set<string>;
  coming: Set<string>;
  following: Set<string>;
  same: Set<string>;
  units: Map<string, Unit>;
  several: Map<string, Unit>;
  numbers: Map<string, number>;
  later: Set<string>;
}

const UNITS: Unit[] = ['day', 'week', 'month', 'year'];

/** The date words of a page's languages; `readsDots` where it shows that it has dates such as 25.01.20. */
export function lexicon(languages: Words[], order: NumericOrder | null = null, readsDots = false): Lexicon {
  const words = lexiconOf(languages);
  const numericOrder = order ?? words.numericOrder;
  const isSame = numericOrder === words.numericOrder && (words.readsDots || !readsDots);
  return isSame ? words : { ...words, numericOrder, readsDots: words.readsDots || readsDots };
}

const lexiconOf = perLanguages((languages: Words[]): Lexicon => {
  const set = (pick: (words: Words) => string[]): Set<string> => new Set(languages.flatMap(pick));
  const reigns = languages
    .flatMap(({ dates }) => dates.reigns ?? [])
    .map((reign): [string, number] => {
      const [name, year] = reign.split(' ');
      return [name!, Number(year)];
    });
  const months = numbered(languages.map((words) => words.dates.months));
  return {
    months,
    hasMonth: monthFinder([...months.keys()]),
    weekdays: numbered(languages.map((words) => words.dates.weekdays)),
    seasons: set((words) => words.dates.seasons),
    ordinals: set((words) => words.dates.ordinals),
    joiners: set((words) => words.dates.joiners),
    dayJoiners: set(({ dates }) => dates.joiners.filter((word) => !dates.notAfterDay?.includes(word))),
    ordinaryMonths: set((words) => words.dates.ordinaryMonths ?? []),
    until: set((words) => words.dates.until),
    and: set((words) => words.dates.and),
    open: set((words) => words.dates.open),
    before: set((words) => words.dates.before),
    bounds: set((words) => words.dates.bounds ?? []),
    between: set((words) => words.dates.between ?? []),
    articles: set((words) => words.dates.articles ?? []),
    common: set(({ common, dates }) => [...common, ...dates.prepositions]),
    era: eraReader(languages.flatMap((words) => words.dates.era)),
    eraBefore: eraReader(languages.flatMap((words) => words.dates.eraBefore)),
    yearWords: set((words) => words.dates.yearWords ?? []),
    quarter: set((words) => words.dates.quarter ?? []),
    half: set((words) => words.dates.half ?? []),
    weekOf: set((words) => words.dates.weekOf ?? []),
    century: set((words) => words.dates.century),
    decade: set((words) => words.dates.decade),
    decadeBefore: set((words) => words.dates.decadeBefore),
    units: set((words) => words.dates.units),
    relative: set((words) => words.dates.relative),
    undated: set((words) => words.dates.undated),
    stamps: set((words) => words.timeline.stamps),
    relativeDates: relativeLexicon(languages),
    reigns: new Map(reigns),
    numericOrder: languages[0]?.dates.numericOrder ?? 'dmy',
    readsDots: languages[0]?.dates.numericOrder === 'dmy',
    openers: set(openersOf),
    starters: set((words) => [
      ...openersOf(words),
      ...words.dates.units,
      ...words.dates.undated,
      ...relativeStarters(words.dates.relativeDates),
    ]),
    leadIns: set(({ dates }) => [
      ...(dates.relativeDates?.before ?? []),
      ...(dates.relativeDates?.numbers ?? []).flat(),
      ...dates.prepositions,
    ]),
    prepositions: set(({ dates }) => dates.prepositions),
    since: set(({ dates }) => dates.since ?? []),
    hasTens: tensFinder(languages),
  };
});

/** Whether a text has one of these names as a word; without Unicode properties where it needs none. */
function monthFinder(names: string[]): (text: string) => boolean {
  const any = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})|年|월`, 'iu');
  // What stands before it is looked at behind: a pattern that begins with names is looked for by their letters.
  const latin = new RegExp(`(?:${names.filter(isLatin).join('|')})(?![${LATIN_LETTER}])`, 'gi');
  const hasLatin = (text: string): boolean => {
    latin.lastIndex = 0;
    for (let found = latin.exec(text); found; found = latin.exec(text))
      if (found.index === 0 || !isLatinLetter(text.charCodeAt(found.index - 1))) return true;
      else latin.lastIndex = found.index + 1;
    return false;
  };
  return (text) => (isLatin(text) ? hasLatin(text) : any.test(text));
}

/** Tens after the word for years, or before what makes them such. */
function tensFinder(languages: Words[]): (text: string) => boolean {
  const [after, before] = [
    languages.flatMap(({ dates }) => dates.decade),
    languages.flatMap(({ dates }) => dates.decadeBefore),
  ];
  const forms = [
    ...(after.length > 0 ? [`\\p{Nd}0-?(?:${after.join('|')})(?!\\p{L})`] : []),
    ...(before.length > 0 ? [`(?:${before.join('|')})\\s(?:\\p{L}{2,3}\\s){0,2}['’‘]?\\p{Nd}0`] : []),
  ];
  const tens = new RegExp(forms.join('|') || '(?!)', 'iu');
  return (text) => tens.test(text);
}

/** "q" and "h" are for quarters and halves. */
const openersOf = ({ dates }: Words): string[] => [
  ...dates.months.flat(),
  ...dates.weekdays.flat(),
  ...dates.seasons,
  ...dates.before,
  ...dates.century,
  ...dates.decadeBefore,
  'q',
  'h',
];

function relativeStarters(words: RelativeDateWords | undefined): string[] {
  if (!words) return [];
  const { days, past, coming, following, same, units, several } = words;
  return [...days, past, coming, following, same, ...units, ...several].flat();
}

function relativeLexicon(languages: Words[]): RelativeLexicon {
  const all = languages.flatMap(({ dates }) => dates.relativeDates ?? []);
  const set = (pick: (words: RelativeDateWords) => string[]): Set<string> => new Set(all.flatMap(pick));
  const units = (pick: (words: RelativeDateWords) => string[][]): Map<string, Unit> =>
    new Map([...numbered(all.map(pick))].map(([name, place]) => [name, UNITS[place - 1]!]));
  return {
    days: new Map([...numbered(all.map(({ days }) => days))].map(([name, place]) => [name, place - 2])),
    before: set(({ before }) => before),
    past: set(({ past }) => past),
    coming: set(({ coming }) => coming),
    following: set(({ following }) => following),
    same: set(({ same }) => same),
    units: units((words) => words.units),
    several: units((words) => words.several),
    numbers: numbered(all.map(({ numbers }) => numbers)),
    later: set(({ later }) => later),
  };
}

/** Word to number, from 1. */
function numbered(lists: string[][][]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const list of lists) {
    list.forEach((names, i) => {
      for (const name of names) if (!numbers.has(name)) numbers.set(name, i + 1);
    });
  }
  return numbers;
}
