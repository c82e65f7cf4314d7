// What runs in the browser: reads markup as a parsed document.
import { extractArticle } from '../../../lib/article/extract';
import { blockText } from '../../../lib/article/text';
import { toSafeArticle } from '../../../lib/sanitize';

export interface ParsedTexts {
  /** The article's text; empty where there is none. */
  text: string;
  /** All text that the markup holds outside of scripts. */
  all: string;
}

function readParsed(html: string, url: string): ParsedTexts {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const article = extractArticle(page, { url });
  // Sanitised as what the popup shows.
  return { text: article ? toSafeArticle(article).textContent : '', all: blockText(page.body) };
}

Object.assign(globalThis, { readParsed });
