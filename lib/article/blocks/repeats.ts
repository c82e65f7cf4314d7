import type { MeasuredBlock } from './measure';

/** Words that a block needs to be left out when another says the same. */
const REPEATED = 8;

/**
 * A text said twice in differently built places, such as a teaser or a twin for small screens, is read once. What repeats
 * in the same place, such as a refrain, is the author's (word F1 of articles .9651 against .9636 with all repeats left out).
 */
export function dropRepeated(blocks: MeasuredBlock[], wanted: Uint8Array): void {
  const seen = new Map<string, string>();
  blocks.forEach(({ text, n, path }, i) => {
    if (!wanted[i] || n < REPEATED) return;
    const key = text.toLowerCase();
    const before = seen.get(key);
    if (before === undefined) seen.set(key, path);
    else if (before !== path) wanted[i] = 0;
  });
}

/** Words, in lines of the same order, that are said twice for another screen and not for effect; one of the lines is a paragraph. */
const TWIN = 60;
/** On the same paths lists of parameters and terms repeat as well; they have no headings of their own. */
const HEADINGS = 2;
/** Blocks that are compared, by the page's: where a line is said thousands of times, each would be with all. */
const MOST_COMPARED = 20;

/**
 * Pages that are built for several screens have all of their text, or a part, once for each: the later ones are left out, with
 * headings and lists, which by themselves may well be said twice. Word F1 in five folds .8868 instead of .8860.
 */
export function dropTwins(blocks: MeasuredBlock[], wanted: Uint8Array): void {
  const firsts = new Map<string, number>();
  let end = -1;
  let budget = MOST_COMPARED * blocks.length;
  for (let i = 0; i < blocks.length && budget > 0; i++) {
    const first = firsts.get(blocks[i]!.text);
    if (first === undefined) {
      firsts.set(blocks[i]!.text, i);
      continue;
    }
    const same = sameFrom(blocks, first, i);
    budget -= same;
    const length = isTwin(blocks, first, i, same, end) ? same : 0;
    for (let k = 0; k < length; k++) if (wanted[first + k]) wanted[i + k] = 0;
    if (length > 0) end = i + length;
    i += Math.max(0, length - 1);
  }
}

/** How many blocks from `again` on say what those from `first` on say. */
function sameFrom(blocks: MeasuredBlock[], first: number, again: number): number {
  let length = 0;
  while (first + length < again && blocks[first + length]!.text === blocks[again + length]?.text) length++;
  return length;
}

/**
 * Whether so many blocks that say what others say are there for another screen.
 * @param end where the twin before ends: slides that go round are there twice or more, right after each other
 */
function isTwin(blocks: MeasuredBlock[], first: number, again: number, length: number, end: number): boolean {
  if (length < 2) return false;
  let [words, headings, alike, isText] = [0, 0, 0, false];
  for (let k = 0; k < length; k++) {
    const { n, level, isLong, path } = blocks[again + k]!;
    words += n;
    isText ||= isLong;
    if (level > 0) headings++;
    if (path === blocks[first + k]!.path) alike++;
  }
  // One line over and over is the author's.
  const isOneLine = blocks[again]!.text === blocks[again + 1]!.text;
  const goesRound = !isOneLine && (first + length === again || again === end);
  return words >= TWIN && isText && (alike * 2 < length || headings >= HEADINGS || goesRound);
}
