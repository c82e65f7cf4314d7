import { fromDom } from 'hast-util-from-dom';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { KeyFact, Question, SafeArticle, TimelineEvent } from '../article/types';
import { stateOf } from '../library/state-of';
import type { SavedItem } from '../library/types';
import { sanitizeFragment, toSafeArticle } from '../sanitize';
import { type ArticleFile, fileForEach } from './parts/articles';
import { bodyOf, CALLOUT, sayFormulas } from './parts/body';
import { keptApart, type Remark, remarksOf } from './parts/notices';
import { extensionOf, pictureReader, slotOf } from './parts/pictures';
import { isoTime } from './parts/time';
import type { ExportArticle, ExportWords } from './types';

// The tree is mdast; these are its few kinds that are made here, and the libraries do all of the escaping.
type Block = { type: string; children?: Block[]; [field: string]: unknown };

const text = (value: string): Block => ({ type: 'text', value });
const heading = (depth: number, title: string): Block => ({ type: 'heading', depth, children: [text(title)] });
const cell = (value: string): Block => ({ type: 'tableCell', children: [text(value)] });

/**
 * Each article as Markdown (CommonMark with GFM tables): front matter, timeline as a table, questions as headings, text. Its
 * pictures lie beside it, in a folder of its name.
 */
export const writeMarkdown = fileForEach({
  extension: 'md',
  mime: 'text/markdown;charset=utf-8',
  make: toMarkdownFile,
});

async function toMarkdownFile(exported: ExportArticle, words: ExportWords, name: string): Promise<ArticleFile> {
  const article = toSafeArticle(exported.article);
  const pictures = new Pictures(exported, article, words, name);
  const answers = article.faq.map(({ answerHtml }) => sanitizeFragment(answerHtml));
  const apart = keptApart(article, words);
  const notices = apart.map(({ contentHtml }) => sanitizeFragment(contentHtml));
  const body = bodyOf(article);
  for (const fragment of [...answers, body, ...notices]) await pictures.place(fragment);
  const children = [
    heading(1, article.title),
    ...keyFacts(article.keyFacts, words),
    ...timeline(article.timeline, words),
    ...questions(article.faq, answers, words),
    ...remarksOf(article, words).flatMap(remark),
    ...blocks(body),
    ...apart.flatMap(({ heading: title }, index) => [
      { type: 'thematicBreak' },
      heading(2, title),
      ...blocks(notices[index]!),
    ]),
  ];
  const tree = { type: 'root', children } as Parameters<typeof toMarkdown>[0];
  const handlers = { [CALLOUT_MARK.type]: () => '[!NOTE]' } as Options['handlers'];
  const markdown = toMarkdown(tree, { bullet: '-', rule: '-', extensions: [gfmToMarkdown()], handlers });
  return { text: `---\n${frontMatter(article, exported.item)}---\n\n${markdown}`, beside: pictures.files };
}

function frontMatter(article: SafeArticle, item: SavedItem): string {
  const fields = {
    title: article.title,
    url: article.url,
    author: article.byline,
    site: article.siteName,
    published: article.publishedTime,
    modified: article.modifiedTime,
    saved: isoTime(item.savedAt),
    read: isoTime(item.readAt),
    archived: isoTime(item.archivedAt),
    state: stateOf(item),
    favourite: item.favouriteAt !== null,
    progress: item.progress > 0 ? Number(item.progress.toFixed(3)) : null,
    // Obsidian knows no spaces in them.
    tags: item.tags.map((tag) => tag.replace(/\s+/g, '-')),
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

function keyFacts(facts: KeyFact[], words: ExportWords): Block[] {
  if (facts.length === 0) return [];
  const entries = facts.map(({ label, value }) => {
    const name: Block[] = label ? [{ type: 'strong', children: [text(label)] }, text(' ')] : [];
    const line = { type: 'paragraph', children: [...name, text(value.replace(/\s+/g, ' '))] };
    return { type: 'listItem', spread: false, children: [line] };
  });
  return [heading(2, words.keyFacts), { type: 'list', ordered: false, spread: false, children: entries }];
}

const remark = ({ title, passages }: Remark): Block[] => [
  heading(2, title),
  ...passages.map((passage) => ({
    type: 'blockquote',
    children: [{ type: 'paragraph', children: [text(passage.text.replace(/\s+/g, ' '))] }],
  })),
  { type: 'thematicBreak' },
];

function timeline(events: TimelineEvent[], words: ExportWords): Block[] {
  if (events.length === 0) return [];
  const rows = [
    [words.date, words.event],
    ...events.map(({ dateText, event }) => [dateText, event.replace(/\s+/g, ' ')]),
  ];
  const table = { type: 'table', children: rows.map((row) => ({ type: 'tableRow', children: row.map(cell) })) };
  return [heading(2, words.timeline), table];
}

function questions(faq: Question[], answers: DocumentFragment[], words: ExportWords): Block[] {
  if (faq.length === 0) return [];
  const entries = faq.flatMap(({ question }, index) => [heading(3, question), ...blocks(answers[index]!)]);
  return [heading(2, words.questions), ...entries, { type: 'thematicBreak' }];
}

/** The pictures of one article: as files beside it, and in its text by their paths. */
class Pictures {
  readonly files = new Map<string, Blob>();
  private readonly read;

  constructor(
    exported: ExportArticle,
    private readonly article: SafeArticle,
    private readonly words: ExportWords,
    private readonly folder: string,
  ) {
    this.read = pictureReader(exported, article);
  }

  /** The fragment belongs to a document without a window: nothing is loaded. */
  async place(fragment: DocumentFragment): Promise<void> {
    for (const image of fragment.querySelectorAll('img')) {
      const slot = slotOf(image);
      const picture = await this.read(slot);
      if (!picture) image.replaceWith(this.lost(image, this.article.pictures[slot] ?? ''));
      else {
        const path = `${this.folder}/${slot + 1}.${extensionOf(picture)}`;
        this.files.set(path, picture);
        image.setAttribute('src', path);
      }
    }
  }

  /** A link, not a picture that whoever opens the file would load from the site without knowing. */
  private lost({ alt, ownerDocument }: HTMLImageElement, address: string): Node | string {
    const label = alt || this.words.pictureLost;
    if (!address.startsWith('http')) return label;
    const link = ownerDocument.createElement('a');
    link.href = address;
    link.append(label);
    return link;
  }
}

/** Nothing is bolder than bold. What writes Markdown takes minutes over a hundred of them in each other, as only a hostile page has. */
const WITHIN_ITS_LIKE = ':is(b, strong) :is(b, strong), :is(i, em) :is(i, em), :is(s, del) :is(s, del)';

/** Prepared HTML as blocks of Markdown. */
function blocks(fragment: DocumentFragment): Block[] {
  // Places within the page have no address in a Markdown file.
  for (const link of fragment.querySelectorAll('a:not([href^="http"], [href^="mailto:"])'))
    link.replaceWith(...link.childNodes);
  for (const inner of fragment.querySelectorAll(WITHIN_ITS_LIKE)) inner.replaceWith(...inner.childNodes);
  sayFormulas(fragment);
  const tree = toMdast(fromDom(fragment), { handlers: { aside } }) as Block;
  return tree.type === 'root' ? (tree.children ?? []) : [tree];
}

/** Written as it is: the escaping of text would take its meaning. */
const CALLOUT_MARK = { type: 'calloutMark' };

/** A callout as GitHub and Obsidian write it: a quote whose first line is its kind. */
const aside: Handle = (state, element) => {
  const { className } = element.properties;
  if (!Array.isArray(className) || !className.includes(CALLOUT)) return defaultHandlers.aside(state, element);
  const quote = defaultHandlers.blockquote(state, element);
  const [first, ...rest] = quote.children as Block[];
  const isText = first?.type === 'paragraph';
  const opening = { type: 'paragraph', children: [CALLOUT_MARK, ...(isText ? [text('\n'), ...first.children!] : [])] };
  return { ...quote, children: [opening, ...(first && !isText ? [first] : []), ...rest] } as typeof quote;
};
