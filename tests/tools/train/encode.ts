import type { TreeData } from '../../../lib/article/blocks/trees';
import type { Tree } from './gbdt';

/** Values of leaves are kept in 255 steps. */
const STEPS = 127;

/** Trees as the product keeps them: preorder, cuts that no node asks about left out. */
export function encodeTrees(trees: Tree[], cuts: number[][]): TreeData {
  const used = usedCuts(trees, cuts);
  const greatest = Math.max(
    ...trees.flatMap(({ value, feature }) => value.filter((_, i) => feature[i]! < 0)).map(Math.abs),
  );
  const step = Number((greatest / STEPS).toPrecision(4));
  const features: number[] = [];
  const values: number[] = [];
  const visit = (tree: Tree, node: number): void => {
    const feature = tree.feature[node]!;
    features.push(feature + 1);
    if (feature < 0) {
      values.push(Math.round(tree.value[node]! / step) + STEPS + 1);
      return;
    }
    values.push(used[feature]!.indexOf(tree.bin[node]!));
    visit(tree, tree.left[node]!);
    visit(tree, tree.right[node]!);
  };
  for (const tree of trees) visit(tree, 0);
  return {
    step,
    cuts: used.map((bins, feature) => bins.map((bin) => Number(cuts[feature]![bin]!.toPrecision(4)))),
    sizes: trees.map(({ feature }) => feature.length),
    features: packed(features),
    values: packed(values),
  };
}

/** For each feature the bins that any node cuts at. */
function usedCuts(trees: Tree[], cuts: number[][]): number[][] {
  const used = cuts.map(() => new Set<number>());
  for (const { feature, bin } of trees) {
    for (const [node, f] of feature.entries()) if (f >= 0) used[f]!.add(bin[node]!);
  }
  return used.map((bins) => [...bins].sort((a, b) => a - b));
}

const packed = (bytes: number[]): string => Buffer.from(bytes).toString('base64');
