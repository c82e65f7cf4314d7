import type { Point } from '../dates/point';
import type { DateReader, ReadDate } from '../dates/reader';
import type { Block } from '../page-index';
import { fold, hasLetters } from '../text';
import type { DateMark } from './marks';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d))?/;
/** A clock may be glued to the date before it, where an icon parts the two. */
const CLOCK = /\d{1,2}:\d\d/;
const LONGEST_STAMP = 40;
/** "1973 – 1977", each in an element of its own. */
const GOES_ON = /^\s*[–—-]\s*\p{Nd}/u;
const BULLETS = /^[\s:：–—|,)\].•·‣>-]+/;

/**
 * A line that begins with a `time` element whose attribute tells more than it prints: "14:32", "2 hours ago", "4 Mar".
 * What it prints stays the text of the date.
 */
export function stampMark(block: Block, reader: DateReader): DateMark | null {
  const { time } = block;
  if (!time) return null;
  const text = fold(time.textContent ?? '');
  const point = pointOf(time.getAttribute('datetime')!.trim());
  if (!point || text === '' || text.length > LONGEST_STAMP || !block.text.startsWith(text)) return null;
  const printed = reader.leading(text);
  if (printed?.from?.year !== undefined && (printed.from.time || !point.time) && !isFiner(point, printed.from))
    return null;
  const rest = block.text.slice(text.length).replace(BULLETS, '');
  const isClock =
    printed?.kind === 'time' || printed?.from?.time !== undefined || printed?.kind === 'step' || CLOCK.test(text);
  const date: ReadDate = {
    start: 0,
    end: text.length,
    kind: 'date',
    from: isClock ? point : { ...point, time: undefined },
    to: null,
  };
  return { block, date, place: hasLetters(rest) ? 'lead' : 'whole', rest: hasLetters(rest) ? rest : '' };
}

/** Whether a day is given where only its year is printed; the first of January stands for any day of one. */
const isFiner = ({ year, month, day }: Point, printed: Point): boolean =>
  printed.month === undefined && printed.year === year && !printed.years && !(month === 1 && day === 1);

/** The point that a machine-readable date names. */
export function pointOf(iso: string): Point | null {
  const match = ISO.exec(iso);
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), time: match[4] };
}

/** The date that fills an element of its own at the start of a line: "1999" in a span, the event in the next one. */
export function wrappedDate(block: Block, reader: DateReader): (ReadDate & { isWrapped: true }) | null {
  const first = block.nodes[0]!;
  const wrapper = first.parentElement;
  if (!block.counts || !wrapper || wrapper === block.parent || block.nodes.length < 2) return null;
  const text = fold(first.data);
  if (text === '' || text.length > LONGEST_STAMP || wrapper.localName === 'a' || !block.text.startsWith(text))
    return null;
  if (wrapper.contains(block.nodes[block.nodes.length - 1]!)) return null;
  const date = reader.leading(text);
  if (!date || date.kind === 'step' || date.end !== text.length || GOES_ON.test(block.text.slice(text.length)))
    return null;
  return { ...date, isWrapped: true };
}
