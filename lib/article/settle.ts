import { baseOf, resolve, setBase } from './addresses';
import { takeBeside } from './beside';
import { writeOutData } from './data-text';
import { settleElements } from './elements';
import { unfoldPanels } from './folded';
import { assertReadable } from './guard';
import { isArticle } from './json-ld';
import { Marks } from './marks';
import { dropMenus } from './menus';
import { readMetadata } from './metadata';
import { brandsIn } from './metadata/brands';
import { mendOf, mendPage, mendTexts } from './misread';
import { cutNextArticles, markRelated } from './other-articles';
import { settlePictures } from './pictures';
import { preparePage, removeMachinery, type Scope } from './prepare';
import { promotionsIn } from './promotions';
import { keepPullouts } from './pullout-places';
import { findPullouts, type Pullouts } from './pullouts';
import { cutSecondArticle } from './second-article';
import { readStructuredData } from './structured-data';
import { bare } from './text';

/** A page's clone in the form from which its content is chosen, with all that had to be looked at before. */
export type SettledPage = ReturnType<typeof settlePage>;

/** The page is only looked at. Throws `PageRefused` for one that cannot be read without risk to its tab. */
export function settlePage(document: Document, address: string, scope: Scope) {
  const shadowHosts = assertReadable(document);
  const page = preparePage(document, shadowHosts, scope);
  const url = resolve(address, page.baseURI) ?? page.baseURI;
  const base = baseOf(page, url);
  setBase(page, base);
  const data = readStructuredData(page);
  if (scope !== 'selection') writeOutData(page, data.jsonLd);
  const brands = brandsIn(page, data, url);
  if (scope === 'article') dropMenus(page);
  const { metadata: stated, printedDate } = readMetadata(page, data, url, base, brands);
  settleElements(page, base, url);
  settlePictures(page, base);
  removeMachinery(page);
  const mend = mendOf(`${stated.title} ${page.body.textContent}`);
  if (mend) mendPage(page, mend);
  const mended = mend ? mendTexts(stated, mend) : stated;

  const next = scope === 'article' ? cutNextArticles(page, mended.title) : [];
  const secondArticle = cutSecondArticle(page, mended.title);
  const marks = new Marks();
  const { title, byline, lang, publishedTime } = mended;
  const source = { document: page, url, title, lang, publishedTime, jsonLd: data.jsonLd };
  const first = findPullouts(source);
  const isOfEvent = isOfAnEvent(printedDate, publishedTime?.slice(0, 10) ?? '', first);
  const metadata = isOfEvent ? { ...mended, publishedTime: null } : mended;
  // "Today" has been counted from that day.
  const found = isOfEvent ? findPullouts({ ...source, publishedTime: null }) : first;
  /** What is printed of the days of listed events: part of the text, wherever it stands. */
  const dates = new Set(found.timeline.flatMap(({ kind, dateText }) => (kind === 'listed' ? bare(dateText) : [])));
  const answers = new Set(found.faq.flatMap(({ answer }) => answer.split('\n').map(bare)));
  const pullouts = keepPullouts(found, marks, { url, base, title, byline });
  const promotions = scope === 'selection' ? new Set<string>() : promotionsIn(page);
  unfoldPanels(page);
  // Who selects a part of a page, or asks for all of it, has said what is to be read.
  const beside = scope === 'article' ? [...next, ...takeBeside(page)] : [];
  if (scope === 'article') markRelated(page);
  return {
    page,
    base,
    metadata,
    isArticle: isArticle(data),
    secondArticle,
    marks,
    pullouts,
    dates,
    answers,
    promotions,
    beside,
  };
}

/** Whether the only day that a page prints is that of an event of its timeline, beside which it stands. */
function isOfAnEvent(printed: Element | null, day: string, { timeline }: Pullouts): boolean {
  const events = printed ? timeline.filter(({ kind }) => kind === 'listed') : [];
  return events.some(({ element, date }) => {
    if (!date || !(date.startsWith(day) || (day.startsWith(date) && element.contains(printed)))) return false;
    let around: Element | null = element;
    while (around && !around.contains(printed)) around = around.parentElement;
    return around !== null && events.every((other) => other.element === element || !around.contains(other.element));
  });
}
