import { isLatin, LATIN_WORD } from './latin';
import { elementsBelow } from './tree';

const NOT_TEXT = new Set(
  'script style noscript template head title svg iframe object canvas audio video button select textarea'.split(' '),
);
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol option p pre search section summary table ' +
    'tbody tfoot thead tr ul'
  ).split(' '),
);

export const isBlock = (element: Element): boolean => BLOCKS.has(element.localName);

/** The text as it reads: one line per block, cells apart, spaces folded except in `pre`. */
export const blockText = (root: Node): string =>
  textIn(root)
    .replace(/[ \t\r\f\v]{2,}|[\t\r\f\v]/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
    .replaceAll('\u00a0', ' ');

function textIn(node: Node): string {
  const type = node.nodeType;
  if (type === Node.TEXT_NODE) return foldSpaces((node as Text).data);
  let edge = '';
  if (type === Node.ELEMENT_NODE) {
    const name = (node as Element).localName;
    if (NOT_TEXT.has(name)) return '';
    if (name === 'br') return '\n';
    if (name === 'pre') return `\n${node.textContent}\n`.replaceAll(' ', '\u00a0');
    edge = BLOCKS.has(name) ? '\n' : name === 'td' || name === 'th' ? '\t' : '';
  }
  let text = edge;
  for (let child = node.firstChild; child; child = child.nextSibling) text += textIn(child);
  return text + edge;
}

/** Characters of text in each element below `root`, white space at the ends of text nodes aside. */
export function textLengths(root: Element): Map<Element, number> {
  const lengths = new Map<Element, number>();
  // Backwards in document order children come before their parents.
  for (const element of [root, ...elementsBelow(root)].reverse()) {
    let length = 0;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) length += (node as Text).data.trim().length;
      else if (node.nodeType === Node.ELEMENT_NODE) length += lengths.get(node as Element) ?? 0;
    }
    lengths.set(element, length);
  }
  return lengths;
}

/** The same for one element, or any number above `most` where it has more: a whole page's text need not be read. */
export function textLengthUpTo(element: Element, most: number): number {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let text = texts.nextNode(); text && length <= most; text = texts.nextNode())
    length += (text as Text).data.trim().length;
  return length;
}

const CODE = 'script, style';

/** Characters of text below `root` that are neither code nor meant for readers without scripts. */
export function textLength(root: Element): number {
  let length = lengthOf(root);
  let last: Element | null = null;
  // Through the prototype, because a form control of that name would hide the method of a live page's form.
  for (const unread of Element.prototype.querySelectorAll.call(root, 'noscript')) {
    if (last?.contains(unread)) continue;
    last = unread;
    length -= lengthOf(unread);
  }
  return length;
}

function lengthOf(root: Element): number {
  const { matches, querySelector } = Element.prototype;
  const hasCode = matches.call(root, CODE) || querySelector.call(root, CODE) !== null;
  const walker = Document.prototype.createTreeWalker.call(root.ownerDocument, root, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!hasCode || !matches.call(text.parentNode as Element, CODE)) length += (text as Text).data.trim().length;
  }
  return length;
}

/** What is more, or other, than one space: most white space is found right as it is, which need not be put in its place. */
const UNFOLDED = /\s{2,}|[^\S ]/g;

/** White space folded to single spaces; spaces at the ends stay. */
export const foldSpaces = (text: string): string => text.replace(UNFOLDED, ' ');

/** White space folded and trimmed. */
export const fold = (text: string): string => foldSpaces(text).trim();

/** Letters and digits only, lower case: for telling whether two texts say the same. */
export function bare(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  return lower.replace(isLatin(lower) ? NO_LATIN_WORD : NO_WORD, ' ').trim();
}

const NO_WORD = /[^\p{L}\p{N}]+/gu;
/** A single space stays what it is. */
const NO_LATIN_WORD = new RegExp(`[^${LATIN_WORD}]{2,}|[^${LATIN_WORD} ]`, 'g');

// Scripts written without spaces between words.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const SPACED_WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,-](?=[\p{L}\p{N}]))*/gu;

/** How often a global pattern is found: a list of all that it finds in a book takes longer to be thrown away than to be made. */
export function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count++;
  return count;
}

const LATIN_SPACED_WORD = new RegExp(`[${LATIN_WORD}](?:[${LATIN_WORD}]|['’.,-](?=[${LATIN_WORD}]))*`, 'g');

/** Number of words; runs of scripts without spaces are cut into words by the browser's dictionary. */
export function countWords(text: string, lang: string | null): number {
  if (isLatin(text)) return countMatches(text, LATIN_SPACED_WORD);
  let count = 0;
  let segmenter: Intl.Segmenter | undefined;
  const spaced = text.replace(UNSPACED, (run) => {
    // To make one takes as long as to cut a paragraph.
    segmenter ??= segmenterFor(lang);
    for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) count++;
    return ' ';
  });
  return count + countMatches(spaced, SPACED_WORD);
}

function segmenterFor(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'word' });
  } catch {
    // The page's language tag is not a valid one.
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
