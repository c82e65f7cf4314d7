import type { SafeArticle } from '../../article/types';
import { sanitizeFragment } from '../../sanitize';
import type { ExportWords } from '../types';
import { bodyOf } from './body';
import type { Build } from './build';
import { dayOf } from './filename';
import { keptApart, type Remark, remarksOf } from './notices';

/** All parts of an article's page, in the order in which they are read: what is known of it, what was pulled out, its text. */
export function partsOf(article: SafeArticle, savedAt: number, words: ExportWords, build: Build): Node[] {
  return [
    build('h1', {}, article.title),
    about(article, savedAt, words, build),
    ...keyFacts(article, words, build),
    ...timeline(article, words, build),
    ...questions(article, words, build),
    ...remarksOf(article, words).map((remark) => remarkBox(remark, build)),
    build('article', {}, bodyOf(article)),
    ...keptApart(article, words).map(({ heading, contentHtml }) =>
      build('section', {}, build('h2', {}, heading), sanitizeFragment(contentHtml)),
    ),
  ];
}

function about(article: SafeArticle, savedAt: number, words: ExportWords, build: Build): Node {
  const original = build('a', { href: article.url, rel: 'noopener noreferrer' }, words.original);
  return build('p', { class: 'about' }, ...factsOf(article, savedAt, words).flatMap((fact) => [fact, ' · ']), original);
}

/** Who wrote it, where, when, and when it was saved. */
export function factsOf(
  { byline, siteName, publishedTime }: SafeArticle,
  savedAt: number,
  words: ExportWords,
): string[] {
  const published = publishedTime && `${words.published} ${publishedTime.slice(0, 10)}`;
  return [byline, siteName, published, `${words.saved} ${dayOf(savedAt)}`].filter((fact) => fact !== null);
}

const linkTo = (anchor: string | null, label: string, build: Build): Node | string =>
  anchor === null ? label : build('a', { href: `#${anchor}` }, label);

function keyFacts({ keyFacts: facts }: SafeArticle, words: ExportWords, build: Build): Node[] {
  if (facts.length === 0) return [];
  const entries = facts.map(({ label, value, anchor }) =>
    build('li', {}, ...(label ? [build('b', {}, label), ' '] : []), linkTo(anchor, value, build)),
  );
  const heading = build('h2', {}, words.keyFacts);
  return [build('section', { class: 'pulled-out' }, heading, build('ul', {}, ...entries))];
}

function remarkBox({ title, passages }: Remark, build: Build): Node {
  const quotes = passages.map(({ text, anchor }) =>
    build('blockquote', {}, build('p', {}, linkTo(anchor, text, build))),
  );
  return build('section', { class: 'pulled-out' }, build('h2', {}, title), ...quotes);
}

function timeline({ timeline: events }: SafeArticle, words: ExportWords, build: Build): Node[] {
  if (events.length === 0) return [];
  const entries = events.flatMap(({ dateText, event, anchor }) => [
    build('dt', {}, linkTo(anchor, dateText, build)),
    build('dd', {}, event),
  ]);
  const heading = build('h2', {}, words.timeline);
  return [build('section', { class: 'pulled-out' }, heading, build('dl', {}, ...entries))];
}

function questions({ faq }: SafeArticle, words: ExportWords, build: Build): Node[] {
  if (faq.length === 0) return [];
  const entries = faq.flatMap(({ question, answerHtml, anchor }) => [
    build('h3', {}, linkTo(anchor, question, build)),
    sanitizeFragment(answerHtml),
  ]);
  const heading = build('h2', {}, words.questions);
  return [build('section', { class: 'pulled-out' }, heading, ...entries)];
}
