import { hasYear } from '../dates/iso';
import type { Point } from '../dates/point';
import type { DateReader, ReadDate } from '../dates/reader';
import type { Block, PageIndex } from '../page-index';
import type { PulloutPage } from '../types';
import { linesOver } from './frame';
import { isBeside } from './places';

/** What a page says around a date of the parts that the date itself leaves out. */
export interface Surroundings {
  /** The year of a date printed without one: from the lines above it, else the title, else, within the text, the publication date. */
  yearFor(block: number, date: ReadDate): number | null;
  /** The day of a clock time: from the lines above it, else the title; null where none names one. */
  dayFor(block: number): Point | null;
  /** The nearest line above that names a day, perhaps without its year: "Monday, June 29". */
  dayLineOver(block: number): Block | null;
  /** Whether the year would be the one of a line above. */
  hasYearOver(block: number): boolean;
}

/** Prepares the surroundings of a page's dates. */
export function surroundings(page: PageIndex, source: PulloutPage, reader: DateReader): Surroundings {
  const titleYear = remembered(() => onlyYear(source.title, reader) ?? onlyYear(source.document.title, reader));
  const published = /^(\d{4})-(\d\d)/.exec(source.publishedTime ?? '');
  const lineYear = remembered((block) => onlyYear(page.blocks[block]!.text, reader));
  const lineDay = remembered((block) => onlyDay(page.blocks[block]!.text, reader));
  const yearOver = remembered((at) => {
    for (const { index } of linesOver(at, page, reader)) {
      const year = lineYear(index);
      if (year !== null) return year;
    }
    return null;
  });
  const yearFor: Surroundings['yearFor'] = (at, date) => {
    if (hasYear(date)) return null;
    const year = yearOver(at) ?? titleYear(0);
    if (year !== null) return year;
    // What stands beside the text is as old as the site, not as the text.
    return published && date.from?.month && !isBeside(page.blocks[at]!)
      ? nearestYear(Number(published[1]), Number(published[2]), date.from.month)
      : null;
  };
  return {
    yearFor,
    hasYearOver: (at) => yearOver(at) !== null,
    dayLineOver: (at) => {
      for (const line of linesOver(at, page, reader)) if (lineDay(line.index) !== null) return line;
      return null;
    },
    dayFor: (at) => {
      for (const { index } of linesOver(at, page, reader)) {
        const date = lineDay(index);
        const year = date && (date.from!.year ?? yearFor(index, date));
        if (date && year !== null) return { ...date.from!, year: year!, time: undefined };
      }
      const day = onlyDay(source.title, reader)?.from;
      return day?.year === undefined ? null : { ...day, time: undefined };
    },
  };
}

function remembered<T>(compute: (block: number) => T): (block: number) => T {
  const known = new Map<number, T>();
  return (block) => {
    if (!known.has(block)) known.set(block, compute(block));
    return known.get(block)!;
  };
}

/** So many later years tell that a year in a title is the one in which a club or a firm began. */
const LATER = 3;
const YEARS = /(?<!\d)(?:1\d|20)\d\d(?!\d)/g;

/** The year that a page is from: that of its publication, else its title's, unless the text goes on long after it. */
export function currentYear(source: PulloutPage, texts: string[], reader: DateReader): number | null {
  const published = /^(\d{4})/.exec(source.publishedTime ?? '');
  if (published) return Number(published[1]);
  const year = onlyYear(source.title, reader);
  if (year === null) return null;
  const years = new Set(texts.flatMap((text) => text.match(YEARS) ?? []));
  return [...years].filter((other) => Number(other) > year + 1).length < LATER ? year : null;
}

/** The one year that a text names; two of them decide nothing. */
function onlyYear(text: string, reader: DateReader): number | null {
  const years = new Set(reader.all(text).flatMap(yearsOf));
  return years.size === 1 ? [...years][0]! : null;
}

/** Both of a school year. */
function yearsOf({ from, to }: ReadDate): number[] {
  if (!from?.year || from.years) return [];
  return to !== null && to !== 'open' && to.year !== undefined ? [from.year, to.year] : [from.year];
}

/** The one day that a text names. */
function onlyDay(text: string, reader: DateReader): ReadDate | null {
  const dates = reader.all(text);
  const [date] = dates;
  return dates.length === 1 && date?.from?.day !== undefined && date.to === null ? date : null;
}

/** A month without a year lies less than half a year from the day that the page was published. */
function nearestYear(year: number, month: number, named: number): number {
  if (named - month > 6) return year - 1;
  return month - named > 5 ? year + 1 : year;
}
