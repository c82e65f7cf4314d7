/** Latin letters, digits and general punctuation: what most texts are made of, combining marks and other scripts aside. */
const LATIN_TEXT = /^[\0-\u024f\u2000-\u206f]*$/;

/**
 * Whether a text is of these signs only. Expressions without the flag `u` then do for its letters, which take a half to a
 * third of the time: with the flag, browsers compare each sign with all scripts' letters.
 */
export const isLatin = (text: string): boolean => LATIN_TEXT.test(text);

/** `\p{L}\p{N}` of such a text, to stand between brackets. */
export const LATIN_WORD = 'A-Za-zªµºÀ-ÖØ-öø-ɏ0-9²³¹¼½¾';
