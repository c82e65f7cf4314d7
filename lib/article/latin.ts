/** Latin letters, digits and general punctuation: what most texts are made of, combining marks and other scripts aside. */
const LATIN_TEXT = /^[\0-\u024f\u2000-\u206f]*$/;

/**
 * Whether a text is of these signs only. Expressions without the flag `u` then do for its letters, which take a half to a
 * third of the time: with the flag, browsers compare each sign with all scripts' letters.
 */
export const isLatin = (text: string): boolean => LATIN_TEXT.test(text);

/** Whether the sign of a code is one of these; true of `NaN`, which stands for the end of a text. */
export const isLatinCode = (code: number): boolean => !(code > 0x24f) || (code >= 0x2000 && code <= 0x206f);

/** Whether a sign of such a text, given by its code, is one of `\p{L}`. */
export const isLatinLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  code === 0xaa ||
  code === 0xb5 ||
  code === 0xba;

/** `\p{L}` of such a text, to stand between brackets. */
export const LATIN_LETTER = 'A-Za-zªµºÀ-ÖØ-öø-ɏ';

/** `\p{L}\p{N}`. */
export const LATIN_WORD = `${LATIN_LETTER}0-9²³¹¼½¾`;
