import { elementsBelow } from './tree';

/** What Windows-1252 has from 0x80 to 0x9f; the control code where it has nothing. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const NEXT = `[\u0080-\u00bf${WINDOWS}]`;
/** General punctuation, which nobody means to write so. */
const PUNCTUATION = new RegExp(`\u00e2[\u0080€]${NEXT}`, 'g');
/**
 * That and all else of three and four bytes; of two those of Latin, Greek, Cyrillic, Hebrew and Arabic, since what the others
 * begin with may end a word before a quotation mark: "Spaß“".
 */
const SIGNS = new RegExp(
  `[\u00c2-\u00c5\u00ce-\u00db]${NEXT}|[\u00e0-\u00ef]${NEXT}{2}|[\u00f0-\u00f4]${NEXT}{3}`,
  'g',
);
const LETTERS = /(?!\p{ASCII})\p{L}/gu;
/** A page that is about such signs shows them on purpose. */
const IS_ABOUT =
  /mojibake|utf-?8|windows-?1252|cp-?1252|iso-?8859|character (?:encoding|set)|charset|zeichensatz|zeichenkodierung/i;
/** A page is misread throughout where it has so many such signs, and they have so many of its letters beyond ASCII. */
const FEWEST = 3;
const MOST = 0.9;

/** Mends a text, or leaves it as it is. */
export type Mend = (text: string) => string;

/**
 * What mends texts that were written as UTF-8 and read as Windows-1252 or Latin 1 ("donâ€™t", "cafÃ©"); null where the sample,
 * all of a page's text, has none. On a page that was read so throughout everything is mended; on others, into which somebody has put
 * such a text, punctuation only; and nothing on one that is about it. Of 1,497 development pages 29 have it, and of 18 of those the truths do not.
 */
export function mendOf(sample: string): Mend | null {
  const found = sample.match(SIGNS);
  if (!found || IS_ABOUT.test(sample)) return null;
  const isThroughout = found.length >= FEWEST && countLetters(found.join('')) >= MOST * countLetters(sample);
  const pattern = isThroughout ? SIGNS : PUNCTUATION;
  return sample.search(pattern) < 0 ? null : (text) => text.replace(pattern, decoded);
}

const countLetters = (text: string): number => text.match(LETTERS)?.length ?? 0;

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decoded(sign: string): string {
  const bytes = Uint8Array.from(sign, (character) => {
    const place = WINDOWS.indexOf(character);
    return place < 0 ? character.charCodeAt(0) : 0x80 + place;
  });
  try {
    return utf8.decode(bytes);
  } catch {
    // No UTF-8: it is meant as it is written.
    return sign;
  }
}

/** Mends what a page says, and what it says of its pictures. */
export function mendPage(page: Document, mend: Mend): void {
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const mended = mend(text.data);
    if (mended !== text.data) text.data = mended;
  }
  for (const element of elementsBelow(page.body))
    for (const name of ['alt', 'title', 'aria-label']) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, mend(value));
    }
}

/** An object whose texts are mended. */
export const mendTexts = <T extends object>(object: T, mend: Mend): T =>
  Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, typeof value === 'string' ? mend(value) : value]),
  ) as T;
