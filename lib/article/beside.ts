import { blockText, fold } from './text';
import type { LeftOut, LeftOutReason } from './types';

/** Set in the clone on what the live page shows, but not as a part of its text: the reason why. */
export const BESIDE = 'data-lectern-beside';

const LEFT_OUT_LENGTH = 200;

/** Takes all such parts out of the page, and tells what they say. */
export function takeBeside(page: Document): LeftOut[] {
  const leftOut: LeftOut[] = [];
  for (const part of page.querySelectorAll(`[${BESIDE}]`)) {
    const reason = part.getAttribute(BESIDE) as LeftOutReason;
    const text = fold(blockText(part));
    part.remove();
    if (text) leftOut.push({ step: 'beside', reason, text: text.slice(0, LEFT_OUT_LENGTH) });
  }
  return leftOut;
}
