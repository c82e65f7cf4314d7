import type { Token } from './tokens';

/** Whether a run of capitalised words can be a person's full name: two words or more of several letters. */
export const isFullName = (tokens: Token[]): boolean =>
  tokens.filter(({ isName, key }) => isName && key.length > 2).length >= 2 &&
  tokens.every(({ key }) => !/\p{N}/u.test(key)) &&
  tokens.filter(({ text }) => text.length > 3 && text === text.toUpperCase()).length < 2;

/** Letters without accents and doublings: writers and transliterations differ in these. */
const skeleton = (key: string): string =>
  key
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ph/g, 'f')
    .replace(/[wv]/g, 'v')
    .replace(/[kcq]/g, 'k')
    .replace(/[iyj]+/g, 'i')
    .replace(/[sz]+/g, 's')
    .replace(/(.)\1+/g, '$1');

/**
 * Whether two full names are surely of two people: no word of one is like any word of the other. Spellings, titles,
 * nicknames and second names make one person look like two, so a single likeness is enough for a doubt.
 */
export function areDifferentPeople(a: Token[], b: Token[]): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return first.every((word) => second.every((other) => !isLike(word, other)));
}

const wordsOf = (name: Token[]): string[] =>
  name
    .flatMap(({ key, isName }) => (isName ? key.split('-') : []))
    .map(skeleton)
    .filter((word) => word.length > 1);

function isLike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.startsWith(short)) return true;
  if (short.length >= 4 && long.slice(0, 4) === short.slice(0, 4)) return true;
  return short.length >= 4 && distance(a, b) <= Math.floor(short.length / 3);
}

/** Levenshtein's distance of two words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
