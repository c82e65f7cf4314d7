import { fromDom } from 'hast-util-from-dom';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Question, SafeArticle, TimelineEvent } from '../article/types';
import { sanitizeFragment, toSafeArticle } from '../sanitize';
import { fileForEach } from './parts/articles';
import type { ExportArticle, ExportWords } from './types';

// The tree is mdast; these are its few kinds that are made here, and the libraries do all of the escaping.
type Node = { type: string; children?: Node[]; [field: string]: unknown };

const text = (value: string): Node => ({ type: 'text', value });
const heading = (depth: number, title: string): Node => ({ type: 'heading', depth, children: [text(title)] });
const cell = (value: string): Node => ({ type: 'tableCell', children: [text(value)] });

/** Each article as Markdown (CommonMark with GFM tables): front matter, timeline as a table, questions as headings, text. */
export const writeMarkdown = fileForEach({
  extension: 'md',
  mime: 'text/markdown;charset=utf-8',
  make: (item, words) => ({ text: toMarkdownFile(item, words) }),
});

function toMarkdownFile({ item, article: stored }: ExportArticle, words: ExportWords): string {
  const article = toSafeArticle(stored);
  const children = [
    heading(1, article.title),
    ...timeline(article.timeline, words),
    ...questions(article, words),
    ...body(article.contentHtml, article.pictures),
    ...article.notices.flatMap((notice) => [
      { type: 'thematicBreak' },
      heading(2, `${words.secondArticle}: ${notice.title}`),
      ...body(notice.contentHtml, article.pictures),
    ]),
  ];
  const tree = { type: 'root', children } as Parameters<typeof toMarkdown>[0];
  const markdown = toMarkdown(tree, { bullet: '-', rule: '-', extensions: [gfmToMarkdown()] });
  return `---\n${frontMatter(article, item.savedAt)}---\n\n${markdown}`;
}

function frontMatter(article: SafeArticle, savedAt: number): string {
  const fields = {
    title: article.title,
    url: article.url,
    author: article.byline,
    site: article.siteName,
    published: article.publishedTime,
    modified: article.modifiedTime,
    saved: new Date(savedAt).toISOString(),
    language: article.lang,
    words: article.wordCount,
    reading_minutes: article.readingMinutes,
    excerpt: article.excerpt,
  };
  const known = Object.entries(fields).filter(([, value]) => value !== null && value !== '');
  // Quoted, so that no title is taken for a number, a date or a line of its own by a reader of older YAML.
  return stringify(Object.fromEntries(known), {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
}

function timeline(events: TimelineEvent[], words: ExportWords): Node[] {
  if (events.length === 0) return [];
  const rows = [
    [words.date, words.event],
    ...events.map(({ dateText, event }) => [dateText, event.replace(/\s+/g, ' ')]),
  ];
  const table = { type: 'table', children: rows.map((row) => ({ type: 'tableRow', children: row.map(cell) })) };
  return [heading(2, words.timeline), table];
}

function questions({ faq, pictures }: SafeArticle, words: ExportWords): Node[] {
  if (faq.length === 0) return [];
  const answer = ({ question, answerHtml }: Question) => [heading(3, question), ...body(answerHtml, pictures)];
  return [heading(2, words.questions), ...faq.flatMap(answer), { type: 'thematicBreak' }];
}

/** HTML in slot form as blocks of Markdown. A picture links to its own address; one that was inlined leaves its description. */
function body(html: string, pictures: string[]): Node[] {
  const fragment = sanitizeFragment(html);
  for (const image of fragment.querySelectorAll('img')) {
    const address = pictures[Number(image.getAttribute('data-picture'))];
    // The fragment belongs to a document without a window: nothing is loaded.
    if (address?.startsWith('http')) image.setAttribute('src', address);
    else image.replaceWith(image.alt);
  }
  // Places within the page have no address in a Markdown file.
  for (const link of fragment.querySelectorAll('a:not([href^="http"], [href^="mailto:"])'))
    link.replaceWith(...link.childNodes);
  const tree = toMdast(fromDom(fragment)) as Node;
  return tree.type === 'root' ? (tree.children ?? []) : [tree];
}
