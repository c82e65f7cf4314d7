// What runs in the browser: reads a saved page with Readability and with Lectern.
import { Readability } from '@mozilla/readability';
import { extractArticle } from '../../../lib/article/extract';
import { mendOf } from '../../../lib/article/misread';
import { blockText } from '../../../lib/article/text';

/** Letters of a paragraph at least; a shorter one is a label. */
const SHORTEST = 40;

export interface Paragraphs {
  /** The paragraphs that Readability keeps, and as they are when signs that were read in the wrong encoding are mended. */
  readability: { text: string; mended: string }[];
  /** Lectern's text. */
  text: string;
  /** What Lectern says it left out. */
  leftOut: string[];
}

function readBoth(html: string, url: string): Paragraphs {
  const parse = () => new DOMParser().parseFromString(html, 'text/html');
  const article = extractArticle(parse(), { url });
  const found = new Readability<Element>(parse(), { serializer: (node) => node as Element }).parse();
  const paragraphs = found ? paragraphsOf(found.content!) : [];
  const mend = mendOf(paragraphs.join('\n'));
  return {
    readability: paragraphs.map((text) => ({ text, mended: mend?.(text) ?? text })),
    text: [article?.title, article?.byline, article?.textContent, ...(article?.notices ?? []).map(textOf)].join('\n'),
    leftOut: article?.leftOut.map(({ text }) => text) ?? [],
  };
}

const textOf = (notice: object): string =>
  'contentHtml' in notice
    ? blockText(new DOMParser().parseFromString(String(notice.contentHtml), 'text/html').body)
    : '';

const paragraphsOf = (root: Element): string[] =>
  blockText(root)
    .split('\n')
    .filter((line) => line.trim().length >= SHORTEST);

Object.assign(globalThis, { readBoth });
