import type { PageIndex } from '../page-index';
import { cleanLabel, isLabel, isValue } from './fact-text';
import type { Fact } from './types';

/** A value longer than this is text of its own. */
const LONGEST_VALUE = 500;
/** Marks of footnotes after a value: "1952[3]". */
const NOTES = /(?:\s*\[(?:\p{L}|\p{Nd}{1,3})\])+$/u;

/** Lines `first` to `last` (exclusive) as one text. */
export function textOf(page: PageIndex, first: number, last: number): string {
  return page.blocks
    .slice(first, last)
    .map(({ text }) => text)
    .join('\n')
    .replace(NOTES, '');
}

/** The fact whose name is in the lines `first` to `middle` and whose value is in those up to `last`, if they are that. */
export function pairOf(page: PageIndex, first: number, middle: number, last: number): Fact | null {
  const label = cleanLabel(textOf(page, first, middle));
  const value = textOf(page, middle, last);
  if (middle <= first || !isLabel(label) || value.length > LONGEST_VALUE || !isValue(value, label)) return null;
  return { label, value, first, last, element: page.blocks[first]!.parent };
}
