/** Scripts that put no space between words. Pairs of neighbours stand for their words. */
const UNSPACED =
  /[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]&&[\p{L}\p{M}\p{N}]]+/gv;
const SPACED =
  /[[\p{L}\p{M}\p{N}]--[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]]+/gv;

/** No word is longer; what is (an address, a key) is cut into pieces of twice as much, so that every part of this length is in one. */
const LONGEST = 24;

/** Goes up when `termsOf` changes: an index of other terms is made anew then. */
export const TERMS_VERSION = 1;

/**
 * The terms by which a folded text is found: its words, and of scripts without spaces every two neighbours. A text contains
 * what `partsOf` makes of a part of it, each inside one of its terms.
 */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const [word] of text.matchAll(SPACED)) for (const piece of pieces(word, 2 * LONGEST, LONGEST)) terms.add(piece);
  for (const [run] of text.matchAll(UNSPACED)) for (const pair of pairs(run)) terms.add(pair);
  return terms;
}

/**
 * What to look for inside terms to find the texts in which a folded word may be: all of the parts are in them. None when the
 * word has neither letters nor digits.
 */
export function partsOf(word: string): string[] {
  const words = [...word.matchAll(SPACED)].flatMap(([run]) => pieces(run, LONGEST, LONGEST));
  return [...new Set([...words, ...[...word.matchAll(UNSPACED)].flatMap(([run]) => pairs(run))])];
}

function pieces(run: string, length: number, step: number): string[] {
  if (run.length <= length) return [run];
  const found: string[] = [];
  for (let at = 0; at < run.length; at += step) found.push(run.slice(at, at + length));
  return found;
}

function pairs(run: string): string[] {
  const characters = Array.from(run);
  return characters.length === 1 ? [run] : characters.slice(1).map((character, at) => characters[at]! + character);
}
