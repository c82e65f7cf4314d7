// Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs. The marks of other scripts are letters there.
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u0652\u0670\u0640]/g;

/** Goes up when `fold` changes: the stored texts are folded anew then. */
export const FOLD_VERSION = 1;

/** A text as it is compared by the filter: without case, accents and width, white space as single spaces. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(ACCENTS, '').toLowerCase().replace(/ß/g, 'ss').replace(/\s+/g, ' ').trim();
}

/** The folded words that are looked for; all of them must occur, each anywhere, since many scripts put no space between words. */
export function foldWords(words: string): string[] {
  return [...new Set(fold(words).split(' '))].filter((word) => word !== '');
}
