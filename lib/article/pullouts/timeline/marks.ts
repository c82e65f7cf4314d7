import type { ReadDate } from '../dates/reader';
import type { Block } from '../page-index';
import { hasLetters } from '../text';
import type { TimelineContext } from './types';

/** Where in its block a date stands. */
export interface DateMark {
  block: Block;
  date: ReadDate;
  /** `whole`: the block is a date; `lead`: it begins with one; `trail`: it ends with one. */
  place: 'whole' | 'lead' | 'trail';
  /** The block's text without the date. */
  rest: string;
}

const SEPARATOR = /^\s*(?:[:：–—|,)\]•·‣>]|-\s|\.\s)/;
const BULLETS = /^[\s:：–—|,)\].•·‣>-]+/;
const LONGEST_TRAIL = 200;

/** The dates that stand at a border of a block, where lists and timelines put them. */
export function dateMarks({ page, reader, texts }: TimelineContext): DateMark[] {
  return page.blocks.flatMap((block) => {
    if (block.region || texts.isStamp(block.text)) return [];
    return leadMark(block, reader.leading(block.text)) ?? trailMark(block, reader.all.bind(reader)) ?? [];
  });
}

function leadMark(block: Block, date: ReadDate | null): DateMark | null {
  if (!date) return null;
  const after = block.text.slice(date.end);
  const rest = after.replace(BULLETS, '');
  if (!hasLetters(rest) && !/\d/.test(rest))
    return block.linked > 0.8 ? null : { block, date, place: 'whole', rest: '' };
  if (block.level > 0 && date.kind === 'step') return { block, date, place: isTail(rest) ? 'whole' : 'lead', rest };
  const isBold = block.level === 0 && Math.abs(block.bold - date.end) <= 3;
  if (!isBold && !SEPARATOR.test(after)) return null;
  return { block, date, place: 'lead', rest };
}

/** "Before the wedding", "out": the rest of a step's own name. */
function isTail(rest: string): boolean {
  return /^\p{Ll}/u.test(rest) || rest.split(' ').length <= 3;
}

function trailMark(block: Block, all: (text: string) => ReadDate[]): DateMark | null {
  if (block.text.length > LONGEST_TRAIL || !/\d/.test(block.text)) return null;
  const dates = all(block.text).filter(({ from }) => from?.month !== undefined);
  const date = dates[0];
  if (!date || dates.length > 1) return null;
  const before = block.text.slice(0, date.start);
  const after = block.text.slice(date.end);
  if (!/[(:|–—,·-]\s*$/.test(before) || !/^\s*(?:$|[)|·–—,(-])/.test(after) || !hasLetters(before)) return null;
  return { block, date, place: 'trail', rest: before.replace(/[\s(:|–—,·-]+$/, '') };
}
