import type { MeasuredPage } from './measure';

/** What the headings and labels before a block say of it. Below zero is what stands over comments or other articles. */
export interface SectionScore {
  /** The least weight of a heading since the article's title, and of a short text. */
  leastHeading: number;
  leastLabel: number;
  /** The least, and the sum, of the weights of the headings that the block is under: its own, that of the section around, … */
  leastAround: number;
  sumAround: number;
}

/** Words of a text that may be the label over what follows. */
const LONGEST_LABEL = 8;

/** For each block; `start` is the index of the one from which on headings and labels count as following the article's title. */
export function outlineOf({ measured, headingScores }: MeasuredPage, start: number): SectionScore[] {
  const open: { level: number; score: number }[] = [];
  let [leastHeading, leastLabel] = [0, 0];
  return measured.map(({ level, n, textScore }, i) => {
    const score = headingScores[i]!;
    if (i > start && level > 0) leastHeading = Math.min(leastHeading, score);
    if (i > start && n <= LONGEST_LABEL) leastLabel = Math.min(leastLabel, textScore);
    if (level > 0) while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    let [leastAround, sumAround] = [0, 0];
    for (const heading of open) {
      sumAround += heading.score;
      leastAround = Math.min(leastAround, heading.score);
    }
    if (level > 0) open.push({ level, score });
    return { leastHeading, leastLabel, leastAround, sumAround };
  });
}
