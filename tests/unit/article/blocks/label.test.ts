import { describe, expect, it } from 'vitest';
import { labelBlocks } from '../../../tools/train/label';

const label = (texts: string[], truth: string): number[] => [...labelBlocks(texts, truth)];

describe('labels for training', () => {
  it('are the share of a text that the truth has', () => {
    const texts = [
      'one two three four five',
      'nothing of this stands there',
      'six seven eight or other words here too',
    ];
    expect(label(texts, 'zero one two three four five and six seven eight')).toEqual([1, 0, 0.375]);
  });

  it('give a text as often as the truth has it', () => {
    const text = 'one two three four five six seven eight';
    expect(label([text, text], text)).toEqual([1, 0]);
  });

  it('give the place that follows what was found before', () => {
    const texts = ['by Ada Bo', 'first words of a story', 'by Ada Bo', 'and then its end'];
    expect(label(texts, 'first words of a story by Ada Bo and then its end')).toEqual([0, 1, 1, 1]);
  });

  it('give a short line that stands by a wanted text', () => {
    const truth = 'Head\none two three four';
    expect(label(['Head', 'one two three four'], truth)).toEqual([1, 1]);
    expect(label(['Head', 'other words that stand elsewhere'], truth)).toEqual([0, 0]);
  });

  it('give nothing where either side is empty', () => {
    expect(label(['', 'one'], '')).toEqual([0, 0]);
    expect(label([], 'one two three')).toEqual([]);
  });
});
