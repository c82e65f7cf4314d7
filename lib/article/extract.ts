import { assemble } from './assemble';
import { chooseBody, wholePage } from './candidates';
import type { Scope } from './prepare';
import { refineBody, refineForm } from './refine';
import { settlePage } from './settle';
import type { Article } from './types';

export { PageRefused } from './guard';

/** A page with fewer words has nothing to read: a login form, a page of pictures. */
const FEWEST_WORDS = 20;

/** An article with how sure it is that this is what a reader came for, 0 to 1. */
export interface Extraction {
  article: Article;
  confidence: number;
}

interface ExtractOptions {
  url: string;
  scope?: Scope;
}

/** As `extract`, for who asks for no more than the article. */
export const extractArticle = (document: Document, options: ExtractOptions): Article | null =>
  extract(document, options)?.article ?? null;

/**
 * Reads a page into an article, or null where it has nothing to read. The page is never changed.
 *
 * `url` is the page's absolute address. `scope` says what is read: the article (default), what is selected, or the
 * whole body. Takes any document; hidden and lazy content is judged by layout where there is one. Throws `PageRefused`
 * for a page that cannot be read without risk to its tab.
 */
export function extract(document: Document, { url: address, scope = 'article' }: ExtractOptions): Extraction | null {
  const { page, ...settled } = settlePage(document, address, scope);
  // Who asks for all of a page that is only navigation wants that.
  const whole = scope === 'body' ? wholePage(page) : null;
  const choice = chooseBody(page, scope, settled.metadata, settled);
  const parts = { ...settled, scope, fewestWords: scope === 'article' ? FEWEST_WORDS : 1 };
  const article =
    (choice && assemble({ ...parts, ...choice, refine: refineBody })) ??
    (whole && assemble({ ...parts, body: whole, unwanted: [], refine: refineForm }));
  return article && { article, confidence: choice?.confidence ?? 1 };
}
