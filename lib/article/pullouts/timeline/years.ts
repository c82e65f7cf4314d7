import { hasYear } from '../dates/iso';
import type { DateReader, ReadDate } from '../dates/reader';
import type { PageIndex } from '../page-index';
import type { PulloutPage } from '../types';

/** Finds the year of a date printed without one: from the headings above it, else the title, else the publication date. */
export function yearFinder(
  page: PageIndex,
  source: PulloutPage,
  reader: DateReader,
): (block: number, date: ReadDate) => number | null {
  const titleYear = onlyYear(source.title, reader) ?? onlyYear(source.document.title, reader);
  const published = /^(\d{4})-(\d\d)/.exec(source.publishedTime ?? '');
  const headingYears = new Map<number, number | null>();
  const yearOfHeading = (block: number): number | null => {
    if (!headingYears.has(block)) headingYears.set(block, onlyYear(page.blocks[block]!.text, reader));
    return headingYears.get(block)!;
  };
  return (at, date) => {
    if (hasYear(date)) return null;
    let level = page.blocks[at]!.level || 7;
    for (let i = at - 1; i >= 0 && level > 1; i--) {
      const block = page.blocks[i]!;
      if (block.level === 0 || block.level >= level) continue;
      level = block.level;
      const year = yearOfHeading(i);
      if (year !== null) return year;
    }
    if (titleYear !== null) return titleYear;
    return published && date.from?.month
      ? nearestYear(Number(published[1]), Number(published[2]), date.from.month)
      : null;
  };
}

/** The year that a page is about or from: its title's, else that of its publication. */
export function currentYear(source: PulloutPage, reader: DateReader): number | null {
  const published = /^(\d{4})/.exec(source.publishedTime ?? '');
  return published ? Number(published[1]) : onlyYear(source.title, reader);
}

/** The one year that a text names; two of them decide nothing. */
function onlyYear(text: string, reader: DateReader): number | null {
  const years = new Set(reader.all(text).flatMap(({ from }) => (from?.year && !from.years ? [from.year] : [])));
  return years.size === 1 ? [...years][0]! : null;
}

/** A month without a year lies less than half a year from the day that the page was published. */
function nearestYear(year: number, month: number, named: number): number {
  if (named - month > 6) return year - 1;
  return month - named > 5 ? year + 1 : year;
}
