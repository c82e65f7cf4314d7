import { hasClass } from '../class-names';
import { bare, fold } from '../text';
import { findAny } from '../tree';
import type { RefineStep } from './types';

const QUOTES = ['blockquote', 'aside', 'figure'];
const NAMES = ['pullquote', 'pull-quote', 'pull_quote'];
const NAMED_QUOTES = [...QUOTES, ...NAMES.map((name) => `[class*="${name}" i]`)];
/** Letters: fewer may come again by chance; more are no line that is set large. */
const SHORTEST = 20;
const LONGEST = 400;
/** No article sets more of its lines apart; a thread that quotes what it answers may. */
const MOST = 30;
const SOURCE = 'cite, figcaption, footer';
const OTHER = 'img, picture, video, table, pre, ul, ol, math, p + p';

/** In a thread one post quotes what another says. */
const POST = 'article, [class*="post" i], [class*="comment" i], [class*="message" i]';

/** A sentence of the text that is set large beside it is read once, in its place. */
export const pullQuotes: RefineStep = {
  name: 'pull-quotes',
  run({ root }, leaveOut) {
    const marks = hasClass(root.ownerDocument, NAMES) ? NAMED_QUOTES : QUOTES;
    const quotes = findAny(root, marks).filter((quote) => !quote.querySelector(OTHER));
    if (quotes.length === 0 || quotes.length > MOST) return;
    const texts = [...root.querySelectorAll('p, li')].map(
      (element) => [element, bare(element.textContent ?? '')] as const,
    );
    for (const quote of quotes) {
      const text = bare(textOf(quote));
      if (text.length < SHORTEST || text.length > LONGEST || !root.contains(quote)) continue;
      const post = quote.closest(POST);
      const isSaid = texts.some(
        ([element, said]) =>
          said.length > text.length &&
          said.includes(text) &&
          !isOneOf(element, quote) &&
          element.closest(POST) === post,
      );
      if (isSaid) leaveOut(quote, 'pullQuote');
    }
  },
};

const isOneOf = (element: Element, quote: Element): boolean => quote.contains(element) || element.contains(quote);

/** What is quoted, without who said it. */
function textOf(quote: Element): string {
  const copy = quote.cloneNode(true) as Element;
  for (const source of copy.querySelectorAll(SOURCE)) source.remove();
  return fold(copy.textContent ?? '');
}
