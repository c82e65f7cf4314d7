// What runs in the browser: reads a saved page and looks for every text that Lectern pulls out of it.
import { extractArticle } from '../../../lib/article/extract';
import { assertReadable } from '../../../lib/article/guard';
import { mendOf, mendPage } from '../../../lib/article/misread';
import { preparePage, removeMachinery } from '../../../lib/article/prepare';
import { indexPage } from '../../../lib/article/pullouts/page-index';
import type { Article } from '../../../lib/article/types';

/** So many signs may stand between the lines of one text: a date, a button, a share box. */
const BETWEEN = 3000;
/** A line that stands in many places is looked for in so many of them. */
const PLACES = 50;

interface Violation {
  what: string;
  text: string;
}

function findInvented(html: string, url: string): { violations: Violation[]; checked: number } {
  const parse = () => new DOMParser().parseFromString(html, 'text/html');
  const article = extractArticle(parse(), { url });
  if (!article) return { violations: [], checked: 0 };
  const shown = textsOf(article);
  const page = shown.length > 0 ? textOf(parse()) : '';
  const missing = notIn(page, shown);
  return { violations: missing.length > 0 ? notIn(textOf(unfolded(parse())), missing) : [], checked: shown.length };
}

function textsOf({ timeline, faq, keyFacts, callouts }: Article): Violation[] {
  return [
    ...timeline.flatMap(({ dateText, event }) => [
      { what: 'date', text: dateText },
      { what: 'event', text: event },
    ]),
    ...faq.flatMap(({ question, answer }) => [
      { what: 'question', text: question },
      { what: 'answer', text: answer },
    ]),
    ...keyFacts.flatMap(({ label, value }) => [
      { what: 'fact label', text: label },
      { what: 'fact value', text: value },
    ]),
    ...callouts.flatMap(({ label, text }) => [
      { what: 'callout label', text: label },
      { what: 'callout', text },
    ]),
  ];
}

function notIn(page: string, texts: Violation[]): Violation[] {
  return texts.filter(({ text }) => !stands(text, page));
}

/**
 * Some pages keep their text where only a browser that runs them shows it: shadow trees, `noscript`, templates. Of some the
 * signs were read in the wrong encoding.
 */
function unfolded(document: Document): Document {
  const page = preparePage(document, assertReadable(document), 'article');
  removeMachinery(page);
  const mend = mendOf(page.body.textContent ?? '');
  if (mend) mendPage(page, mend);
  return page;
}

/** The text of all blocks in page order, without white space. */
function textOf(document: Document): string {
  return squeezed(
    indexPage(document)
      .blocks.map(({ text }) => text)
      .join(''),
  );
}

/** Whether each line stands on the page, in one block or over consecutive ones, the lines in order and near each other. */
function stands(text: string, page: string): boolean {
  const lines = text.split('\n').map(squeezed).filter(Boolean);
  const [first] = lines;
  if (!first) return text.trim() === '';
  let from = page.indexOf(first);
  for (let place = 0; from >= 0 && place < PLACES; place++, from = page.indexOf(first, from + 1)) {
    let at = from;
    const follows = lines.every((line) => {
      const next = page.indexOf(line, at);
      const isNear = next >= 0 && next - at <= BETWEEN;
      if (isNear) at = next + line.length;
      return isNear;
    });
    if (follows) return true;
  }
  return false;
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');
}

Object.assign(globalThis, { findInvented });
