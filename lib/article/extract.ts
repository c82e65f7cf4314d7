import { baseOf, resolve, setBase } from './addresses';
import { assemble } from './assemble';
import { takeBeside } from './beside';
import { chooseBody, wholePage } from './candidates';
import { settleElements } from './elements';
import { unfoldPanels } from './folded';
import { assertReadable } from './guard';
import { Marks } from './marks';
import { readMetadata } from './metadata';
import { settlePictures } from './pictures';
import { preparePage, removeMachinery, type Scope } from './prepare';
import { promotionsIn } from './promotions';
import { keepPullouts } from './pullout-places';
import { findPullouts } from './pullouts';
import { refineBody, refineForm } from './refine';
import { cutSecondArticle } from './second-article';
import { readStructuredData } from './structured-data';
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
  const shadowHosts = assertReadable(document);
  const page = preparePage(document, shadowHosts, scope);
  const url = resolve(address, page.baseURI) ?? page.baseURI;
  const base = baseOf(page, url);
  setBase(page, base);
  const data = readStructuredData(page);
  const metadata = readMetadata(page, data, url, base);
  settleElements(page, base, url);
  settlePictures(page, base);
  removeMachinery(page);

  const secondArticle = cutSecondArticle(page, metadata.title);
  const marks = new Marks();
  const { title, byline, lang, publishedTime } = metadata;
  const found = findPullouts({ document: page, url, title, lang, publishedTime, jsonLd: data.jsonLd });
  const pullouts = keepPullouts(found, marks, { url, base, title, byline });
  const promotions = scope === 'selection' ? new Set<string>() : promotionsIn(page);
  unfoldPanels(page);

  // Who selects a part of a page, or asks for all of it, has said what is to be read.
  const beside = scope === 'article' ? takeBeside(page) : [];
  const parts = { scope, beside, metadata, base, marks, pullouts, secondArticle, promotions };
  // Who asks for all of a page that is only navigation wants that.
  const whole = scope === 'body' ? wholePage(page) : null;
  const choice = chooseBody(page, scope, data, metadata);
  const fewestWords = scope === 'article' ? FEWEST_WORDS : 1;
  const article =
    (choice && assemble({ ...parts, ...choice, fewestWords, refine: refineBody })) ??
    (whole && assemble({ ...parts, body: whole, unwanted: [], fewestWords, refine: refineForm }));
  return article && { article, confidence: choice?.confidence ?? 1 };
}
