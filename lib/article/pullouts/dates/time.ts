import { length, type Token } from './tokens';

/** A clock time with minutes, or with am or pm. */
export function readTime(tokens: Token[], at: number): { time: string; next: number } | null {
  const hour = tokens[at]?.value;
  if (hour == null || hour > 24) return null;
  // "9.30 am": a dot parts hour and minutes only where the half of the day follows.
  const isDotted = tokens[at + 1]?.text === '.' && halfAt(tokens, at + 3) !== null;
  const colon =
    (tokens[at + 1]?.text === ':' || isDotted) &&
    tokens[at + 2]?.value != null &&
    length(tokens[at + 2]!) === 2 &&
    !tokens[at + 2]!.spaced;
  const minutes = colon ? tokens[at + 2]!.value! : 0;
  let next = colon ? at + 3 : at + 1;
  if (colon && tokens[next]?.text === ':' && tokens[next + 1]?.value != null) next += 2;
  const half = halfAt(tokens, next);
  if (!colon && !half) return null;
  if (half) next += tokens[next]!.text.length === 1 ? 4 : 1;
  const hours = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
  return minutes < 60 && hours < 24
    ? { time: `${two(hours)}:${two(minutes)}`, next: Math.min(next, tokens.length) }
    : null;
}

function halfAt(tokens: Token[], at: number): string | null {
  return /^(?:am|pm)$/.exec(tokens[at]?.text ?? '')?.[0] ?? dottedHalf(tokens, at);
}

function dottedHalf(tokens: Token[], at: number): string | null {
  const [letter, dot, m] = tokens.slice(at, at + 3);
  return dot?.text === '.' && m?.text === 'm' && /^[ap]$/.test(letter?.text ?? '') ? `${letter!.text}m` : null;
}

/** Two digits, as ISO 8601 writes months, days, hours and minutes. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Words that make a number a clock time: "9 Uhr". An "h" says how long, "24h", but behind a date when. */
const HOURS = new Set(['uhr', 'uur']);
const HOURS_OF_DAY = new Set([...HOURS, 'h']);

/** Index after such a word at `at`, if there is one. */
export function afterHourWord(tokens: Token[], at: number, isDated = false): number {
  return (isDated ? HOURS_OF_DAY : HOURS).has(tokens[at]?.text ?? '') ? at + 1 : at;
}
