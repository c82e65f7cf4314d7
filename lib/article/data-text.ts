import { countedIn, hostsBeside } from './guard';
import { articleNodes, decode } from './json-ld';
import { releaseNames } from './prepare';
import { typesOf } from './structured-data';
import { bare, blockText, textLength } from './text';
import { moveChildren } from './tree';
import type { JsonLdNode } from './types';

/** Characters of less are a teaser. */
const LONG = 500;
/** So many pieces of the data, of so many characters each, are looked for on the page. */
const PIECES = 20;
const PIECE = 60;
/** Share of them that a page may have of a text that it does not show: its first lines. */
const MOST_SHOWN = 0.3;
const MARKUP = /<(?:p|br|div|h[2-6]|ul|ol)\b/i;

/**
 * Writes out the article's text where the page has it in its JSON-LD alone and would show it by a script that has not run. Not
 * where the page has other text of that length, and not what its publisher sells: `isAccessibleForFree`.
 */
export function writeOutData(page: Document, jsonLd: JsonLdNode[]): void {
  const data = articleNodes(jsonLd)
    .filter(isFree)
    .map(bodyOf)
    .find((text) => text.length >= LONG);
  if (data === undefined || data.length < textLength(page.body)) return;
  const content = parsed(MARKUP.test(data) ? data : inParagraphs(data), page);
  if (!content || isShown(content.textContent!, page)) return;
  const article = page.createElement('article');
  moveChildren(content, article);
  (page.querySelector('main') ?? page.body).append(article);
  releaseNames(page);
}

const isFree = ({ isAccessibleForFree: free }: JsonLdNode): boolean =>
  free !== false && !(typeof free === 'string' && /false$/i.test(free));

/** What the node says as a whole; an offer of work says it in its description. */
function bodyOf(node: JsonLdNode): string {
  const told = [node.articleBody, node.text, typesOf(node).includes('JobPosting') ? node.description : null];
  const text = told.find((value) => typeof value === 'string');
  return text === undefined ? '' : decode(text as string).trim();
}

/** Data as a body of its own, since what is plain text has characters by name, too; null where it is too much beside the page. */
function parsed(data: string, page: Document): Element | null {
  const content = new DOMParser().parseFromString(data, 'text/html');
  return hostsBeside(content, countedIn(page)) ? content.body : null;
}

const inParagraphs = (data: string): string =>
  data
    .split(/[\r\n]+/)
    .filter((line) => line.trim())
    .map((line) => `<p>${line}</p>`)
    .join('');

function isShown(text: string, page: Document): boolean {
  const words = bare(text);
  const shown = bare(blockText(page.body));
  let found = 0;
  for (let piece = 0; piece < PIECES; piece++) {
    const start = Math.floor((piece * (words.length - PIECE)) / (PIECES - 1));
    if (shown.includes(words.slice(start, start + PIECE))) found++;
  }
  return found > MOST_SHOWN * PIECES;
}
