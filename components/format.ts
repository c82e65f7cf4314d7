import { i18n } from '#i18n';

/** The person's own variant of the interface's language ("en-GB" beside words in "en"), so that dates match the words. */
function formatTag(): string {
  const language = i18n.t('languageTag');
  return navigator.languages.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
}

const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-\d{2}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * An ISO 8601 date in words, as exact as it is given: "2025", "August 2025", "22 August 2025" (a time of day is left
 * out). Null for what is no date.
 */
export function formatIsoDate(iso: string): string | null {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return null;
  if (YEAR.test(iso)) return iso;
  // A date without a time of day is a day on the calendar, the same in every time zone.
  const timeZone = MONTH.test(iso) || DAY.test(iso) ? 'UTC' : undefined;
  const day = MONTH.test(iso) ? undefined : 'numeric';
  return new Intl.DateTimeFormat(formatTag(), { year: 'numeric', month: 'long', day, timeZone }).format(time);
}

/** An ISO 8601 interval ("2021/2024", open "2021/") or date in words; null where an end is no date. */
export function formatIsoInterval(iso: string): string | null {
  const [start = '', end] = iso.split('/');
  const from = formatIsoDate(start);
  if (!from || end === undefined) return from;
  if (end === '') return `${from} –`;
  const to = formatIsoDate(end);
  return to && `${from} – ${to}`;
}

/** A time (ms since 1970) as a short day: "12 Oct 2026". */
export const formatDay = (time: number): string =>
  new Intl.DateTimeFormat(formatTag(), { dateStyle: 'medium' }).format(time);

/** A time (ms since 1970) as a day and a time of day: "12 Oct 2026, 14:05". */
export const formatMoment = (time: number): string =>
  new Intl.DateTimeFormat(formatTag(), { dateStyle: 'medium', timeStyle: 'short' }).format(time);

export const formatNumber = (value: number): string => new Intl.NumberFormat(formatTag()).format(value);

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

/** A size in bytes with the unit that suits it: "1.2 MB". */
export function formatBytes(bytes: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  const options = { style: 'unit', unit: UNITS[power], unitDisplay: power === 0 ? 'long' : 'short' } as const;
  return new Intl.NumberFormat(formatTag(), { ...options, maximumFractionDigits: 1 }).format(bytes / 1000 ** power);
}

/** Host of an address without "www."; the address itself where it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || url : url;
}

/** What an article is called; some pages give it no title. */
export const titleOf = ({ title }: { title: string }): string => title.trim() || i18n.t('reading.untitled');
