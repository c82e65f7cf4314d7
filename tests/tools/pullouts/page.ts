// What runs in the browser: the product's own reading of a saved page, and how long its pull-outs take beside Readability.
import { Readability } from '@mozilla/readability';
import { baseOf, resolve } from '../../../lib/article/addresses';
import { extractArticle } from '../../../lib/article/extract';
import { assertReadable } from '../../../lib/article/guard';
import { dropMenus } from '../../../lib/article/menus';
import { readMetadata } from '../../../lib/article/metadata';
import { preparePage, removeMachinery } from '../../../lib/article/prepare';
import { findPullouts, type PulloutPage } from '../../../lib/article/pullouts';
import { readStructuredData } from '../../../lib/article/structured-data';

/** The least of several tries in milliseconds: other work on the machine only ever adds to one. */
export interface PulloutTiming {
  pullouts: number;
  /** Readability, without the copy of the page that it is given. */
  parse: number;
  copy: number;
}

const TRIES = 9;
/** Where the one takes nearly as long as the other, tries go on until it is clear that it does not, up to so many. */
const MOST_TRIES = 60;
const NEAR = 0.9;

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function read(html: string, url: string) {
  return extractArticle(parsed(html), { url });
}

/** Each try has a page of its own, for both: what has been read before is read faster. */
function time(html: string, address: string): PulloutTiming {
  const never = Number.POSITIVE_INFINITY;
  const times: PulloutTiming = { pullouts: never, parse: never, copy: never };
  const isNear = (): boolean => times.pullouts > NEAR * times.parse;
  // By turns, so that what slows the machine down for a while meets both.
  for (let tried = 0; tried < TRIES || (tried < MOST_TRIES && isNear()); tried++) {
    const [page, source] = [parsed(html), prepared(html, address)];
    globalThis.forget();
    const copy = elapsed(() => page.cloneNode(true));
    const parse = elapsed(() => new Readability(page).parse());
    const pullouts = elapsed(() => findPullouts(source));
    times.copy = Math.min(times.copy, copy);
    times.parse = Math.min(times.parse, parse);
    times.pullouts = Math.min(times.pullouts, pullouts);
  }
  return times;
}

function prepared(html: string, address: string): PulloutPage {
  const document = parsed(html);
  const page = preparePage(document, assertReadable(document), 'article');
  const url = resolve(address, page.baseURI) ?? page.baseURI;
  const data = readStructuredData(page);
  dropMenus(page);
  const { title, lang, publishedTime } = readMetadata(page, data, url, baseOf(page, url)).metadata;
  removeMachinery(page);
  return { document: page, url, title, lang, publishedTime, jsonLd: data.jsonLd };
}

function elapsed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

Object.assign(globalThis, { read, time });
