export type NumericOrder = 'dmy' | 'mdy' | 'ymd';

/** Two numbers and a year with one sign between them, nothing of a longer number around it. */
const NUMERIC = /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-])/g;
const MAY_BE_NUMERIC = /\d[/-]\d/;
/** Where English and other speakers of the language put the day first, though its own file puts the month first. */
const DAY_FIRST = new Set('GB IE AU NZ IN ZA PK NG KE SG MT UK'.split(' '));

/**
 * Which of two numbers is the month on this page: what its own dates prove (a number over 12 is a day), else what its
 * region or its address says; null where neither tells, and the language decides.
 */
export function numericOrder(texts: Iterable<string>, lang: string | null, url: string): NumericOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const text of texts) {
    if (!MAY_BE_NUMERIC.test(text)) continue;
    for (const [, a, , b] of text.matchAll(NUMERIC)) {
      if (Number(a) > 12 && Number(b) <= 12) dayFirst++;
      if (Number(b) > 12 && Number(a) <= 12) monthFirst++;
    }
  }
  if (dayFirst > 0 !== monthFirst > 0) return dayFirst > 0 ? 'dmy' : 'mdy';
  if (lang?.trim().toLowerCase() === 'en-us') return 'mdy';
  const region = /^[a-z]{2,3}[-_]([a-z]{2})\b/i.exec(lang?.trim() ?? '')?.[1]?.toUpperCase();
  const country = /^https?:\/\/[^/]+\.([a-z]{2})(?:[:/]|$)/i.exec(url)?.[1]?.toUpperCase();
  return [region, country].some((code) => code !== undefined && DAY_FIRST.has(code)) ? 'dmy' : null;
}

/** A day and a month in two digits each, with dots, as no version is written that begins with more than 12. */
const DOTTED = /(?<![\d.])(?:1[3-9]|2\d|3[01])\.(?:0[1-9]|1[0-2])\.\d\d(?![\d.])/;
const FEWEST_DOTTED = 3;

/** Whether a page that does not show its language has dates such as 25.01.20. */
export function showsDottedDates(texts: string[]): boolean {
  return texts.filter((text) => text.includes('.') && DOTTED.test(text)).length >= FEWEST_DOTTED;
}
