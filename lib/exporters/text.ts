import { fromDom } from 'hast-util-from-dom';
import { toText } from 'hast-util-to-text';
import type { SafeArticle } from '../article/types';
import { sanitizeFragment, toSafeArticle } from '../sanitize';
import { fileForEach } from './parts/articles';
import { bodyOf, sayFormulas } from './parts/body';
import { keptApart, remarksOf } from './parts/notices';
import { factsOf } from './parts/page';
import type { ExportArticle, ExportWords } from './types';

/** Each article as plain text: what is known of it, timeline, questions, and its text with lists and tables laid out. */
export const writeText = fileForEach({
  extension: 'txt',
  mime: 'text/plain;charset=utf-8',
  make: (item, words) => ({ text: toPlainText(item, words) }),
});

function toPlainText({ item, article: stored }: ExportArticle, words: ExportWords): string {
  const article = toSafeArticle(stored);
  const sections = [
    [article.title, factsOf(article, item.savedAt, words).join(' · '), article.url].join('\n'),
    ...keyFacts(article, words),
    ...timeline(article, words),
    ...questions(article, words),
    ...remarks(article, words),
    textOf(bodyOf(article)),
    ...keptApart(article, words).flatMap(({ heading, contentHtml }) => [
      heading,
      textOf(sanitizeFragment(contentHtml)),
    ]),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function keyFacts({ keyFacts: facts }: SafeArticle, words: ExportWords): string[] {
  const entries = facts.map(({ label, value }) => `${label && `${label}: `}${value.replace(/\s+/g, ' ')}`);
  return entries.length > 0 ? [words.keyFacts.toUpperCase(), entries.join('\n')] : [];
}

function remarks(article: SafeArticle, words: ExportWords): string[] {
  return remarksOf(article, words).map(({ title, passages }) =>
    [title.toUpperCase(), ...passages.map(({ text }) => `  ${text.replace(/\s+/g, ' ')}`)].join('\n'),
  );
}

function timeline({ timeline: events }: SafeArticle, words: ExportWords): string[] {
  const entries = events.map(({ dateText, event }) => `${dateText}: ${event.replace(/\s+/g, ' ')}`);
  return entries.length > 0 ? [words.timeline.toUpperCase(), entries.join('\n')] : [];
}

function questions({ faq }: SafeArticle, words: ExportWords): string[] {
  const entries = faq.map(({ question, answer }) => `${question}\n${answer}`);
  return entries.length > 0 ? [words.questions.toUpperCase(), ...entries, '* * *'] : [];
}

const SET_APART = 'h1, h2, h3, h4, h5, h6, pre, blockquote, figure, :is(ul, ol, dl):not(li > *), table';

/** The text as a browser would lay it out, with the marks of lists and what pictures and formulas say in words. */
function textOf(fragment: DocumentFragment): string {
  for (const item of fragment.querySelectorAll('li')) {
    const isNumbered = item.parentElement?.localName === 'ol';
    const number = isNumbered ? Number(item.parentElement?.getAttribute('start') ?? 1) + indexOf(item) : null;
    item.prepend(number === null ? '• ' : `${number}. `);
  }
  for (const image of fragment.querySelectorAll('img')) image.replaceWith(image.alt && `[${image.alt}]`);
  sayFormulas(fragment);
  // Only a paragraph gets blank lines around it.
  for (const block of fragment.querySelectorAll(SET_APART)) {
    const paragraph = block.ownerDocument.createElement('p');
    block.replaceWith(paragraph);
    paragraph.append(block);
  }
  return toText(fromDom(fragment) as Parameters<typeof toText>[0]).trim();
}

const indexOf = (item: Element): number => [...item.parentElement!.children].indexOf(item);
