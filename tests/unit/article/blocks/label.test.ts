import { describe, expect, it } from 'vitest';
import { labelBlocks } from '../../../tools/train/label';

const label = (texts: string[], truth: string): number[] => [...labelBlocks(texts, truth)];

describe('labels for training', () => {
  it('are given by runs of four words', () => {
    expect(
      label(['one two three four five', 'nothing of this stands there'], 'zero one two three four five six'),
    ).toEqual([1, 0]);
  });

  it('give a text as often as the truth has it', () => {
    const text = 'one two three four five six seven eight';
    expect(label([text, text], text)).toEqual([1, 0]);
  });

  it('give a short line that stands by a wanted text', () => {
    const truth = 'Head\none two three four';
    expect(label(['Head', 'one two three four'], truth)).toEqual([1, 1]);
    expect(label(['Head', 'other words that stand elsewhere'], truth)).toEqual([0, 0]);
  });
});
