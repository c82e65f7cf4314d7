import type { Anchor, Article, SafeArticle } from '../article/types';
import { LANGUAGE_TAG } from './allow-list';
import { claimIds, clean, serialize } from './clean';
import { bag, block, InvalidArticle, line, lineOrNull, list, matchOrNull, oneOf, string, whole } from './fields';
import { absoluteAddress } from './links';
import { readNotices } from './notices';
import { keepAddress, type PicturePolicy, PictureTable } from './pictures';
import { ISO_DATE, isSafeArticle, LEFT_OUT_REASONS, LIMITS } from './shape';

const PAGE_PROTOCOLS = new Set(['http:', 'https:', 'file:']);
/** Parsing what was serialised may move nodes (nested links, blocks in paragraphs); it comes to rest in one or two rounds. */
const MOST_ROUNDS = 6;

const pageAddress = (value: unknown, name: string): string | null =>
  absoluteAddress(string(value, name, LIMITS.html), PAGE_PROTOCOLS);

/** HTML that reads the same each time it is parsed and sanitised; if it never comes to rest, its text alone. */
function settle(html: string, checkPicture: PicturePolicy): DocumentFragment {
  let fragment = clean(html, checkPicture);
  let settled = serialize(fragment);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    fragment = clean(settled, checkPicture);
    const again = serialize(fragment);
    if (again === settled) return fragment;
    settled = again;
  }
  fragment.replaceChildren(fragment.textContent ?? '');
  return fragment;
}

function formerPictures(value: unknown): string[] {
  return Array.isArray(value) ? value.map((address) => (typeof address === 'string' ? address : '')) : [];
}

/**
 * Makes an article safe to show, store and send: every field is checked, its HTML is sanitised, and its pictures are taken
 * out of the markup into one table. A `SafeArticle` may be given too: it comes back equal. Needs a DOM.
 * @throws InvalidArticle when the value is not an article
 */
export function toSafeArticle(value: unknown): SafeArticle {
  const source = bag(value, 'article') as { [Field in keyof SafeArticle]?: unknown };
  const url = pageAddress(source.url, 'url');
  if (url === null) throw new InvalidArticle('url is no address of a page');
  const table = new PictureTable(url);
  const ids = new Set<string>();
  const checkPicture = keepAddress(formerPictures(source.pictures));
  const html = (raw: unknown, name: string, longest: number): string => {
    const fragment = settle(string(raw, name, longest), checkPicture);
    table.takeOut(fragment);
    claimIds(fragment, ids);
    return serialize(fragment);
  };

  const contentHtml = html(source.contentHtml, 'contentHtml', LIMITS.html);
  const places = new Set(ids);
  const among =
    (known: Set<string>) =>
    (raw: unknown): Anchor =>
      typeof raw === 'string' && known.has(raw) ? raw : null;
  const anchor = among(places);
  const leadPicture = typeof source.leadImage === 'string' ? table.slotOf(source.leadImage) : null;

  const article: Omit<SafeArticle, 'pictures'> = {
    url,
    canonicalUrl: typeof source.canonicalUrl === 'string' ? pageAddress(source.canonicalUrl, 'canonicalUrl') : null,
    ...readMetadata(source),
    leadImage: leadPicture === null ? null : table.addresses[leadPicture]!,
    contentHtml,
    textContent: block(source.textContent, 'textContent', LIMITS.text),
    wordCount: whole(source.wordCount, 'wordCount', 0, LIMITS.text),
    readingMinutes: whole(source.readingMinutes, 'readingMinutes', 1, 100_000),
    outline: list(source.outline, 'outline', LIMITS.outline, (entry) => ({
      level: whole(entry.level, 'level', 1, 6),
      text: line(entry.text, 'outline text'),
      anchor: anchor(entry.anchor),
    })),
    timeline: list(source.timeline, 'timeline', LIMITS.timeline, (entry) => ({
      kind: oneOf(entry.kind, 'timeline kind', ['listed', 'prose'] as const),
      dateText: line(entry.dateText, 'dateText'),
      date: matchOrNull(entry.date, 'date', ISO_DATE),
      event: block(entry.event, 'event', LIMITS.paragraph),
      anchor: anchor(entry.anchor),
    })),
    faq: list(source.faq, 'faq', LIMITS.faq, (entry) => ({
      question: line(entry.question, 'question'),
      answer: block(entry.answer, 'answer', LIMITS.paragraph),
      answerHtml: html(entry.answerHtml, 'answerHtml', LIMITS.answerHtml),
      anchor: anchor(entry.anchor),
    })),
    keyFacts: list(source.keyFacts, 'keyFacts', LIMITS.keyFacts, (entry) => ({
      label: line(entry.label, 'fact label'),
      value: block(entry.value, 'fact value', LIMITS.paragraph),
      anchor: anchor(entry.anchor),
    })),
    callouts: list(source.callouts, 'callouts', LIMITS.callouts, (entry) => ({
      label: line(entry.label, 'label'),
      text: block(entry.text, 'callout text', LIMITS.paragraph),
      anchor: anchor(entry.anchor),
    })),
    notices: readNotices(source.notices, { html, anchor, anyAnchor: among(ids) }),
    leftOut: list(source.leftOut, 'leftOut', LIMITS.leftOut, (entry) => ({
      step: line(entry.step, 'step'),
      reason: oneOf(entry.reason, 'reason', LEFT_OUT_REASONS),
      text: line(entry.text, 'left-out text'),
    })),
    leadPicture,
  };
  return sealed({ ...article, pictures: table.addresses });
}

type Metadata = 'title' | 'byline' | 'siteName' | 'publishedTime' | 'modifiedTime' | 'lang' | 'dir' | 'excerpt';

function readMetadata(source: { [Field in keyof Article]?: unknown }): Pick<Article, Metadata> {
  return {
    title: line(source.title, 'title'),
    byline: lineOrNull(source.byline, 'byline'),
    siteName: lineOrNull(source.siteName, 'siteName'),
    publishedTime: matchOrNull(source.publishedTime, 'publishedTime', ISO_DATE),
    modifiedTime: matchOrNull(source.modifiedTime, 'modifiedTime', ISO_DATE),
    lang: matchOrNull(source.lang, 'lang', LANGUAGE_TAG),
    dir: source.dir === 'ltr' || source.dir === 'rtl' ? source.dir : null,
    excerpt: lineOrNull(source.excerpt, 'excerpt', LIMITS.paragraph),
  };
}

/** What this module makes is what the worker accepts: one check for both. */
function sealed(article: SafeArticle): SafeArticle {
  if (!isSafeArticle(article)) throw new InvalidArticle('the article grew beyond its limits');
  return article;
}
