import type { Words } from '../../../words';

/** What a single word can mean in a date. The first language given wins where two use the same word. */
export interface Lexicon {
  months: Map<string, number>;
  weekdays: Map<string, number>;
  seasons: Set<string>;
  ordinals: Set<string>;
  joiners: Set<string>;
  until: Set<string>;
  and: Set<string>;
  open: Set<string>;
  before: Set<string>;
  era: Set<string>;
  eraBefore: Set<string>;
  century: Set<string>;
  decade: Set<string>;
  decadeBefore: Set<string>;
  units: Set<string>;
  relative: Set<string>;
  undated: Set<string>;
  stamps: Set<string>;
  /** Name of a reign to the year before its first. */
  reigns: Map<string, number>;
  numericOrder: 'dmy' | 'mdy' | 'ymd';
  /** Every word that a date, a step or an undated entry can begin with. */
  starters: Set<string>;
}

/** Prepares the date words of a page's languages. */
export function lexicon(languages: Words[]): Lexicon {
  const set = (pick: (words: Words) => string[]): Set<string> => new Set(languages.flatMap(pick));
  const reigns = languages
    .flatMap(({ dates }) => dates.reigns ?? [])
    .map((reign): [string, number] => {
      const [name, year] = reign.split(' ');
      return [name!, Number(year)];
    });
  return {
    months: numbered(languages.map((words) => words.dates.months)),
    weekdays: numbered(languages.map((words) => words.dates.weekdays)),
    seasons: set((words) => words.dates.seasons),
    ordinals: set((words) => words.dates.ordinals),
    joiners: set((words) => words.dates.joiners),
    until: set((words) => words.dates.until),
    and: set((words) => words.dates.and),
    open: set((words) => words.dates.open),
    before: set((words) => words.dates.before),
    era: set((words) => words.dates.era),
    eraBefore: set((words) => words.dates.eraBefore),
    century: set((words) => words.dates.century),
    decade: set((words) => words.dates.decade),
    decadeBefore: set((words) => words.dates.decadeBefore),
    units: set((words) => words.dates.units),
    relative: set((words) => words.dates.relative),
    undated: set((words) => words.dates.undated),
    stamps: set((words) => words.timeline.stamps),
    reigns: new Map(reigns),
    numericOrder: languages[0]?.dates.numericOrder ?? 'dmy',
    starters: set(({ dates }) => [
      ...dates.months.flat(),
      ...dates.weekdays.flat(),
      ...dates.seasons,
      ...dates.before,
      ...dates.units,
      ...dates.undated,
      ...dates.century,
      ...dates.decadeBefore,
    ]),
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
