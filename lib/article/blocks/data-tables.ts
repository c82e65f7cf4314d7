import type { MeasuredPage } from './measure';

const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 2;
/** Share of the page's words: a larger table may be the page's layout, or compares what the page is not about. */
const LARGEST = 0.2;

/** 1 for each table that has rows and columns of its own, and no table in it. */
export function dataTables({ tags, parents, measured }: MeasuredPage): Uint8Array {
  const isData = new Uint8Array(tags.length);
  if (!tags.includes('table')) return isData;
  const around = new Int32Array(tags.length).fill(-1);
  const zeros = () => new Uint32Array(tags.length);
  const [rows, cells, words, inner] = [zeros(), zeros(), zeros(), zeros()];
  for (const [i, tag] of tags.entries()) {
    const outer = around[parents[i]!] ?? -1;
    around[i] = tag === 'table' ? i : outer;
    if (outer < 0) continue;
    if (tag === 'tr') rows[outer]!++;
    else if (tag === 'td' || tag === 'th') cells[outer]!++;
    else if (tag === 'table') inner[outer]!++;
  }
  let total = 0;
  for (const block of measured) {
    total += block.n;
    if (around[block.inner]! >= 0) words[around[block.inner]!]! += block.n;
  }
  for (const [i, tag] of tags.entries()) {
    const isWide = rows[i]! >= FEWEST_ROWS && cells[i]! >= FEWEST_COLUMNS * rows[i]!;
    isData[i] = tag === 'table' && isWide && !inner[i] && words[i]! < LARGEST * total ? 1 : 0;
  }
  return isData;
}
