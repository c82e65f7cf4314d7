/** A tree: the feature each inner node asks about (-1 in a leaf), its greatest bin to the left, its children, its value. */
export interface Tree {
  feature: number[];
  bin: number[];
  left: number[];
  right: number[];
  value: number[];
}

export interface Options {
  trees: number;
  leaves: number;
  rate: number;
  /** Least sum of the loss's second derivatives in a leaf, and how much leaves are drawn to zero. */
  smallest: number;
  ridge: number;
  rowShare: number;
  featureShare: number;
  seed: number;
}

/** Rows of binned features, one after the other, with what is to be learned and how much each counts. */
export interface Rows {
  bins: Uint8Array;
  width: number;
  label: Float32Array;
  weight: Float32Array;
  binCounts: number[];
}

const MOST_BINS = 64;

/** Numbers from 0 to 1, the same ones for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

/** Cuts that part a sample of the values into bins with about as many in each. */
export function cutsOf(values: Float32Array, bins: number): number[] {
  const sorted = Float32Array.from(values).sort();
  const distinct = [...new Set(sorted)];
  if (distinct.length <= bins) return distinct.slice(1).map((value, i) => (value + distinct[i]!) / 2);
  const cuts: number[] = [];
  for (let bin = 1; bin < bins; bin++) {
    const at = Math.floor((bin * sorted.length) / bins);
    const [before, after] = [sorted[at - 1]!, sorted[at]!];
    const cut = before === after ? nextBelow(distinct, after) : (before + after) / 2;
    if (cuts.length === 0 || cut > cuts.at(-1)!) cuts.push(cut);
  }
  return cuts;
}

/** Between a value that fills more than a bin and the distinct value below it. */
function nextBelow(distinct: number[], value: number): number {
  let [low, high] = [0, distinct.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (distinct[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? value - 1 : (distinct[low - 1]! + value) / 2;
}

export function binOf(cuts: number[], value: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > cuts[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Node {
  id: number;
  rows: Int32Array;
  gradient: number;
  curvature: number;
  histogram: Float64Array | null;
  gain: number;
  feature: number;
  bin: number;
}

/** Gradient-boosted trees for a yes or no, by histograms; each tree grows at the leaf that gains most. */
export function trainTrees(rows: Rows, options: Options): Tree[] {
  const count = rows.label.length;
  const random = randomNumbers(options.seed);
  const score = new Float32Array(count);
  const gradient = new Float32Array(count);
  const curvature = new Float32Array(count);
  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!));
      gradient[i] = (p - rows.label[i]!) * rows.weight[i]!;
      curvature[i] = p * (1 - p) * rows.weight[i]!;
    }
    const sample: number[] = [];
    for (let i = 0; i < count; i++) if (random() < options.rowShare) sample.push(i);
    const features: number[] = [];
    for (let f = 0; f < rows.width; f++)
      if (rows.binCounts[f]! > 1 && random() < options.featureShare) features.push(f);
    const tree = growTree(rows, Int32Array.from(sample), features, gradient, curvature, options);
    for (let i = 0; i < count; i++) score[i]! += treeValue(tree, rows.bins, i * rows.width);
    trees.push(tree);
  }
  return trees;
}

export function treeValue(tree: Tree, bins: Uint8Array, offset: number): number {
  let node = 0;
  for (let f = tree.feature[0]!; f >= 0; f = tree.feature[node]!) {
    node = bins[offset + f]! <= tree.bin[node]! ? tree.left[node]! : tree.right[node]!;
  }
  return tree.value[node]!;
}

function growTree(
  rows: Rows,
  sample: Int32Array,
  features: number[],
  gradient: Float32Array,
  curvature: Float32Array,
  { leaves, rate, smallest, ridge }: Options,
): Tree {
  const histogramOf = (indices: Int32Array): Float64Array => {
    const histogram = new Float64Array(features.length * MOST_BINS * 2);
    const { bins, width } = rows;
    const size = features.length;
    for (let k = 0; k < indices.length; k++) {
      const i = indices[k]!;
      const offset = i * width;
      const g = gradient[i]!;
      const h = curvature[i]!;
      for (let j = 0; j < size; j++) {
        const cell = (j * MOST_BINS + bins[offset + features[j]!]!) * 2;
        histogram[cell]! += g;
        histogram[cell + 1]! += h;
      }
    }
    return histogram;
  };
  const judge = (node: Node): void => {
    const base = node.gradient ** 2 / (node.curvature + ridge);
    features.forEach((feature, j) => {
      let [g, h] = [0, 0];
      for (let bin = 0; bin < rows.binCounts[feature]! - 1; bin++) {
        g += node.histogram![(j * MOST_BINS + bin) * 2]!;
        h += node.histogram![(j * MOST_BINS + bin) * 2 + 1]!;
        const rest = node.curvature - h;
        if (h < smallest) continue;
        if (rest < smallest) break;
        const gain = g ** 2 / (h + ridge) + (node.gradient - g) ** 2 / (rest + ridge) - base;
        if (gain > node.gain) Object.assign(node, { gain, feature, bin });
      }
    });
  };
  const nodeOf = (id: number, indices: Int32Array): Node => {
    let [g, h] = [0, 0];
    for (const i of indices) {
      g += gradient[i]!;
      h += curvature[i]!;
    }
    return { id, rows: indices, gradient: g, curvature: h, histogram: null, gain: 0, feature: -1, bin: 0 };
  };

  const tree: Tree = { feature: [-1], bin: [0], left: [0], right: [0], value: [0] };
  const root = nodeOf(0, sample);
  root.histogram = histogramOf(sample);
  judge(root);
  const open = [root];
  while (open.length < leaves) {
    const node = open.reduce((best, other) => (other.gain > best.gain ? other : best));
    if (node.gain <= 1e-4) break;
    const ids = [tree.feature.length, tree.feature.length + 1] as const;
    const isLeft = (i: number): boolean => rows.bins[i * rows.width + node.feature]! <= node.bin;
    const left = nodeOf(ids[0], node.rows.filter(isLeft));
    const right = nodeOf(
      ids[1],
      node.rows.filter((i) => !isLeft(i)),
    );
    const [small, big] = left.rows.length < right.rows.length ? [left, right] : [right, left];
    small.histogram = histogramOf(small.rows);
    big.histogram = node.histogram!;
    for (let k = 0; k < big.histogram.length; k++) big.histogram[k]! -= small.histogram[k]!;
    node.histogram = null;
    judge(left);
    judge(right);
    for (const list of [tree.feature, tree.bin, tree.left, tree.right, tree.value]) list.push(0, 0);
    for (const id of ids) tree.feature[id] = -1;
    tree.feature[node.id] = node.feature;
    tree.bin[node.id] = node.bin;
    tree.left[node.id] = ids[0];
    tree.right[node.id] = ids[1];
    open.splice(open.indexOf(node), 1, left, right);
  }
  for (const node of open) tree.value[node.id] = (-rate * node.gradient) / (node.curvature + ridge);
  return tree;
}
