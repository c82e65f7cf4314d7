import type { Lexicon } from './lexicon';
import type { ReadDate } from './reader';
import { skipText } from './skip';
import { afterHourWord, readTime, two } from './time';
import { length, type Token } from './tokens';

/** "14:32", "9:30 am – 10:15 am", "12 Uhr", "9.30–11.00 Uhr", "ab 17 Uhr", "14h30": a clock time that stands alone. */
export function readClock(tokens: Token[], at: number, words: Lexicon): ReadDate | null {
  const read = readHoursFrom(tokens, at, words);
  return (
    read && {
      start: tokens[at]!.start,
      end: tokens[read.next - 1]!.end,
      kind: 'time',
      from: { time: read.time },
      to: read.until === undefined ? null : { time: read.until },
    }
  );
}

/** A clock time, or when something begins and ends, with the token after it. `isDated`: it stands behind a date. */
export function readHoursFrom(
  tokens: Token[],
  at: number,
  words: Lexicon,
  isDated = false,
): { time: string; until?: string; next: number } | null {
  const first = readOne(tokens, afterLead(tokens, at, words));
  if (!first) return null;
  const end = afterHourWord(tokens, first.next, isDated);
  const sign = tokens[end];
  const joins = sign && (/^[-–—−~]$/.test(sign.text) || words.until.has(sign.text));
  const second = joins ? readOne(tokens, end + 1) : null;
  const next = afterHourWord(tokens, second?.next ?? end, isDated);
  // A word such as "Uhr" may stand once, after both; without it "9.30" is a number.
  const last = second ?? first;
  if (last.isBare && next === last.next) return null;
  const isLate = second !== null && /p/.test(tokens[second.next - 1]?.text ?? '');
  return { time: isLate ? inSameHalf(first.time, second.time) : first.time, until: second?.time, next };
}

/** Index after "ab", "ca.", "from". */
function afterLead(tokens: Token[], at: number, { before, prepositions }: Lexicon): number {
  const word = tokens[at]?.text ?? '';
  return before.has(word) || prepositions.has(word) ? skipText(tokens, at + 1, ['.']) : at;
}

function readOne(tokens: Token[], at: number): ReadHours | null {
  return readTime(tokens, at) ?? readHours(tokens, at);
}

/** "1–2 pm" begins at 13:00, "11–2 pm" does not begin at 23:00. */
function inSameHalf(first: string, second: string): string {
  const later = `${two(Number(first.slice(0, 2)) + 12)}${first.slice(2)}`;
  return later <= second ? later : first;
}

interface ReadHours {
  time: string;
  next: number;
  /** Whether nothing but a dot or nothing at all says that it is a time. */
  isBare?: boolean;
}

/** "14h30", "9.30 Uhr", "12 Uhr" */
function readHours(tokens: Token[], at: number): ReadHours | null {
  const [hour, sign, minute] = tokens.slice(at, at + 3);
  if (hour?.value == null || hour.value > 24 || length(hour) > 2) return null;
  const isMinute = minute?.value != null && length(minute) === 2 && minute.value < 60 && !minute.spaced;
  if (sign?.text === 'h' && !sign.spaced && isMinute)
    return { time: `${two(hour.value)}:${two(minute.value!)}`, next: at + 3 };
  // A colon or a dash after "14h" tells the hour of a programme from "24h", a span.
  if (sign?.text === 'h' && !sign.spaced && /^[:–-]$/.test(minute?.text ?? '') && tokens[at + 3]?.value == null)
    return { time: `${two(hour.value)}:00`, next: at + 2 };
  if (sign?.text === '.' && isMinute)
    return { time: `${two(hour.value)}:${two(minute.value!)}`, next: at + 3, isBare: true };
  return { time: `${two(hour.value)}:00`, next: at + 1, isBare: true };
}
