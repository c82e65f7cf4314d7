import { absoluteAddress } from '../../sanitize/links';

export const LONGEST_TITLE = 1_000;
export const LONGEST_EXCERPT = 2_000;
/** What of a row is shown beside the reason why it was rejected. */
const SHOWN = 200;
/** The year 2100: beyond it, a number is no time. */
const LATEST = 4_102_444_800_000;

const WEB = new Set(['https:', 'http:']);

/** An address that can be opened, written as browsers write it; null for one that is too long to be kept, and for scripts above all. */
export const webAddress = (text: string): string | null => absoluteAddress(text, WEB);

/** Why a text that should be an address is none. */
export const addressFault = (text: string): 'noAddress' | 'badAddress' =>
  text.trim() === '' ? 'noAddress' : 'badAddress';

const HALF_CHARACTER = /\p{Cs}/gu;

/** One line without control characters; null when nothing is left of it. */
export function cleanText(text: string, longest: number): string | null {
  const clean = text
    .slice(0, longest * 2)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return clean.slice(0, longest).replace(HALF_CHARACTER, '') || null;
}

/** A title; null where a tool wrote the address for want of one. */
export function titleBeside(text: string, address: string): string | null {
  const title = cleanText(text, LONGEST_TITLE);
  return title === null || webAddress(title) === address ? null : title;
}

/** @param separators as an expression: no tag holds one */
export const tagsOf = (text: string, separators: RegExp): string[] =>
  text.split(separators).flatMap((tag) => cleanText(tag, LONGEST_TITLE) ?? []);

/**
 * A time, in milliseconds since 1970; null where there is none. Tools write seconds, but also milli- and microseconds: of
 * the years since 1973 no number can be read as two of them.
 */
export function timeOf(text: string): number | null {
  let time = /^\s*\d{1,17}\s*$/.test(text) ? Number(text) : 0;
  if (time < 100_000_000_000) time *= 1000;
  else if (time >= 100_000_000_000_000) time = Math.floor(time / 1000);
  return time > 0 && time < LATEST ? time : null;
}

/** What is shown of a row that is rejected. */
export const shownOf = (...parts: string[]): string => cleanText(parts.join(' '), SHOWN) ?? '';
