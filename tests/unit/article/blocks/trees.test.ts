import { describe, expect, it } from 'vitest';
import { predictorOf } from '../../../../lib/article/blocks/trees';
import { encodeTrees } from '../../../tools/train/encode';
import { binOf, type Tree, trainTrees, treeValue } from '../../../tools/train/gbdt';

const OPTIONS = { trees: 6, leaves: 5, rate: 0.3, smallest: 1, ridge: 1, rowShare: 0.9, featureShare: 1, seed: 3 };
const CUTS = [
  [0.5, 1.5, 2.5],
  [10, 20],
];

/** Rows of two numbers; wanted where the first is above 1.5 and the second not above 10. */
const ROWS = Array.from({ length: 200 }, (_, i) => [i % 4, (i * 7) % 30] as const);

function learn(): Tree[] {
  const bins = Uint8Array.from(ROWS.flatMap((row) => row.map((value, j) => binOf(CUTS[j]!, value))));
  const label = Float32Array.from(ROWS, ([a, b]) => (a > 1.5 && b <= 10 ? 1 : 0));
  const weight = new Float32Array(ROWS.length).fill(1);
  return trainTrees({ bins, width: 2, label, weight, binCounts: [4, 3] }, OPTIONS);
}

describe('boosted trees', () => {
  it('learn what tells the rows apart', () => {
    const odds = predictorOf(encodeTrees(learn(), CUTS))({ values: Float32Array.from(ROWS.flat()), width: 2 });
    ROWS.forEach(([a, b], i) => {
      expect(odds[i]! > 0).toBe(a > 1.5 && b <= 10);
    });
  });

  it('say the same packed as they did in training, but for the rounding of their leaves', () => {
    const trees = learn();
    const odds = predictorOf(encodeTrees(trees, CUTS))({ values: Float32Array.from(ROWS.flat()), width: 2 });
    ROWS.forEach((row, i) => {
      const bins = Uint8Array.from(row.map((value, j) => binOf(CUTS[j]!, value)));
      const sum = trees.reduce((total, tree) => total + treeValue(tree, bins, 0), 0);
      expect(odds[i]).toBeCloseTo(sum, 1);
    });
  });

  it('leave off where the first fifty are clear, and answer what all would give', () => {
    const leaf = (value: number): Tree => ({ feature: [-1], bin: [0], left: [0], right: [0], value: [value] });
    const trees = (first: number) => [...Array(50).fill(leaf(first)), ...Array(150).fill(leaf(0.01))];
    const sumOf = (first: number) =>
      predictorOf(encodeTrees(trees(first), CUTS))({ values: Float32Array.of(0, 0), width: 2 })[0];
    expect(sumOf(-0.05)).toBeCloseTo(-2.5 * 1.8, 1);
    expect(sumOf(0.05)).toBeCloseTo(2.5 * 1.8, 1);
    expect(sumOf(-0.02)).toBeCloseTo(-1 + 1.5, 1);
  });

  it('are the same ones for the same rows', () => {
    expect(learn()).toEqual(learn());
  });
});
