import type { Lexicon } from './lexicon';
import type { ReadDate } from './reader';
import type { Shift, Unit } from './shift';
import { skip } from './skip';
import type { Token } from './tokens';

interface ReadShift {
  shift: Shift;
  next: number;
}

/** "Yesterday", "last Tuesday", "the following year", "two days later": a date that is counted from another one. */
export function readRelative(tokens: Token[], at: number, words: Lexicon): ReadDate | null {
  const from = skip(tokens, at, words.relativeDates.before);
  const read = readDay(tokens, from, words) ?? readNear(tokens, from, words) ?? readLater(tokens, from, words);
  return (
    read && {
      start: tokens[at]!.start,
      end: tokens[read.next - 1]!.end,
      kind: 'relative',
      from: null,
      to: null,
      shift: read.shift,
    }
  );
}

/** yesterday, today, tomorrow */
function readDay(tokens: Token[], at: number, { relativeDates: { days } }: Lexicon): ReadShift | null {
  const by = days.get(tokens[at]?.text ?? '');
  return by === undefined ? null : { shift: { from: 'published', unit: 'day', by }, next: at + 1 };
}

/** last Tuesday, next month, the following year, the same day; "l’année suivante" has the unit first. */
function readNear(tokens: Token[], at: number, words: Lexicon): ReadShift | null {
  return readPair(tokens[at], tokens[at + 1], at, words) ?? readPair(tokens[at + 1], tokens[at], at, words);
}

function readPair(side: Token | undefined, unit: Token | undefined, at: number, words: Lexicon): ReadShift | null {
  if (!side || !unit) return null;
  const { past, coming, following, same, units, several } = words.relativeDates;
  const next = at + 2;
  const weekday = words.weekdays.get(unit.text);
  const by = past.has(side.text) ? -1 : coming.has(side.text) ? 1 : null;
  if (weekday !== undefined && by !== null && unit.text.length > 2)
    return { shift: { from: 'published', unit: 'day', by, weekday }, next };
  const kind = units.get(unit.text);
  if (following.has(side.text) && several.has(unit.text))
    return { shift: { from: 'before', unit: 'year', by: null }, next };
  if (kind === undefined) return null;
  if (following.has(side.text)) return { shift: { from: 'before', unit: kind, by: 1 }, next };
  if (same.has(side.text)) return { shift: { from: 'before', unit: kind, by: 0 }, next };
  return by === null || several.has(unit.text) ? null : { shift: { from: 'published', unit: kind, by }, next };
}

/** "a year later", "3 days later", "zwei Wochen später" */
function readLater(tokens: Token[], at: number, words: Lexicon): ReadShift | null {
  const { numbers, units, several, later } = words.relativeDates;
  const by = tokens[at]?.value ?? numbers.get(tokens[at]?.text ?? '');
  const word = tokens[at + 1]?.text ?? '';
  const unit: Unit | undefined = units.get(word) ?? (several.has(word) ? several.get(word) : undefined);
  if (by == null || unit === undefined || !later.has(tokens[at + 2]?.text ?? '')) return null;
  return { shift: { from: 'before', unit, by }, next: at + 3 };
}
