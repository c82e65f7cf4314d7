import { readDecadeAfter } from './century';
import type { Lexicon } from './lexicon';
import type { ReadDate } from './reader';
import type { Unit } from './shift';
import { skipText } from './skip';
import type { Token } from './tokens';

/** "Week 1", "1. Woche", "Days 31-60", "10-12 weeks", "12+ Months Before the Wedding": a place in a story without a calendar. */
export function readStep(tokens: Token[], at: number, words: Lexicon): ReadDate | null {
  const end = readUnitFirst(tokens, at, words) ?? readNumberFirst(tokens, at, words);
  if (end === null) return null;
  const count = tokens.slice(at, end).find((token) => token.value !== null)!.value! * daysIn(tokens, at, end, words);
  return { start: tokens[at]!.start, end: tokens[end - 1]!.end, kind: 'step', from: null, to: null, count };
}

/** Of the unit that is counted: a plan by months ends in weeks and days. */
const DAYS: Record<Unit, number> = { day: 1, week: 7, month: 30, year: 365 };

function daysIn(tokens: Token[], at: number, end: number, { relativeDates: { units, several } }: Lexicon): number {
  for (const { text } of tokens.slice(at, end)) {
    const unit = units.get(text) ?? several.get(text);
    if (unit) return DAYS[unit];
  }
  return 1;
}

function readUnitFirst(tokens: Token[], at: number, words: Lexicon): number | null {
  if (!words.units.has(tokens[at]!.text) || !isCount(tokens[at + 1]) || isDecade(tokens, at, words)) return null;
  return afterRange(tokens, at + 2, words, at + 2);
}

/** "jaren 60" are the sixties. */
function isDecade(tokens: Token[], at: number, words: Lexicon): boolean {
  return words.decadeBefore.has(tokens[at]!.text) && readDecadeAfter(tokens, at + 1, words) !== null;
}

function readNumberFirst(tokens: Token[], at: number, words: Lexicon): number | null {
  if (!isCount(tokens[at])) return null;
  const next = afterRange(tokens, at + 1, words, at + 1);
  // "1. Tag", "6+ months"
  const unit = skipText(tokens, next, ['+', '.']);
  if (!words.units.has(tokens[unit]?.text ?? '')) return null;
  return words.relative.has(tokens[unit + 1]?.text ?? '') ? unit + 2 : unit + 1;
}

/** Index after "-60", "to 3", "– 4"; `otherwise` where no second number follows. */
function afterRange(tokens: Token[], at: number, words: Lexicon, otherwise: number): number {
  const sign = tokens[at];
  const joins = sign && (/^[-–—−&]$/.test(sign.text) || words.until.has(sign.text));
  return joins && isCount(tokens[at + 1]) ? at + 2 : otherwise;
}

function isCount(token: Token | undefined): boolean {
  return token?.value != null && token.value < 400;
}
