import { wordsOf } from '../../../lib/article/blocks/words';

/** F1 of two bags of words, as the bench counts it: 1 where both are empty. */
export function wordF1(predicted: string[], truth: string): number {
  const wanted = wordsOf(truth);
  if (predicted.length === 0 || wanted.length === 0) return predicted.length === wanted.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of predicted) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / (predicted.length + wanted.length);
}
