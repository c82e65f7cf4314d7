import { askOnce } from '../ask-once';
import type { MeasuredPage } from './measure';
import { inside } from './parts';

/** What may stand below an article by the names that it is given, and how long the article is at the least. */
interface Below {
  name: RegExp;
  /** Words of paragraphs, and paragraphs. */
  article: number;
  paragraphs: number;
  /** More words than so many times the article's are what people come for. */
  most: number;
  /** What addresses say of pages where it is what people come for. */
  without: RegExp | null;
}

/**
 * Comments: a question to a forum has fewer words than an article. Two development pages change by it, since those of today let a
 * script bring their comments; of 69 news pages of 2010 to 2015 it takes them from seven.
 */
const COMMENTS: Below = {
  name: /(?:^|[\s_-])(?:comments?|commentlist|commentaires?|comentarios?|comentários?|commenti|kommentare?|komentarze|reacties|disqus|respond)(?:$|[\s_-])/i,
  article: 250,
  paragraphs: 4,
  most: 3,
  without: /forum|discuss|thread|topic|question|community/i,
};
/** Columns beside it, and what others read: it takes them from six of those news pages; of the development pages one is better and one worse. */
const BESIDE: Below = {
  name: /(?:^|\s)(?:(?:article|page|site|blog|post|column|left|right|primary|secondary)[-_]?)?(?:side-?(?:bar|block|col(?:umn)?)|right-?(?:rail|bar))(?:[-_](?:content|inner|wrap(?:per)?|area|left|right|first|second|primary|secondary|container|widgets?|column|\d+))*(?:\s|$)|(?:^|[\s_-])most-?_?(?:popular|read|viewed|commented)/i,
  article: 100,
  paragraphs: 2,
  most: 1,
  without: null,
};

/** Marks comments and columns that stand after the last paragraph of an article as unwanted. */
export function dropBelow(page: MeasuredPage, wanted: Uint8Array): void {
  for (const kind of [COMMENTS, BESIDE]) if (!kind.without?.test(page.url)) dropOfKind(kind, page, wanted);
}

function dropOfKind(kind: Below, { tags, parents, names, measured }: MeasuredPage, wanted: Uint8Array): void {
  const isNamed = askOnce((name: string) => kind.name.test(name.replace(/([a-z])([A-Z])/g, '$1-$2')));
  const isBelow = inside({ parents }, (i) => SECTIONS.has(tags[i]!) && isNamed(names[i]!));
  let [article, paragraphs, below, last] = [0, 0, 0, measured.length];
  for (const [i, { inner, n, isLong }] of measured.entries()) {
    if (!wanted[i]) continue;
    if (isBelow[inner]) below += i > last ? n : 0;
    if (!isLong || isBelow[inner]) continue;
    [article, last, below] = [article + n, i, 0];
    paragraphs++;
  }
  if (article < kind.article || paragraphs < kind.paragraphs || below > kind.most * article) return;
  for (let i = last + 1; i < measured.length; i++) if (isBelow[measured[i]!.inner]) wanted[i] = 0;
}

/** Cells, items and lines may be called comments, too; and a page or post is often named for what may be below it. */
const SECTIONS = new Set(['div', 'section', 'aside', 'ol', 'ul', 'details']);

/** The text of an article is the smallest element with so much of its paragraphs. */
const TEXT = 0.5;
/**
 * Of a page that calls itself an article: words of paragraphs, and paragraphs, by which it is one; so many blocks of so many words that
 * are links by so much, and that share of its words, make a part beside its text one of teasers.
 */
const SAID = { words: 250, paragraphs: 4, links: 4, linkWords: 5, linked: 0.8, share: 0.35 };
/**
 * The same of one that has a day in its address, or a long number and the words of a title, as news have, for what has no paragraph and
 * stands below the last one.
 */
const ADDRESSED = { words: 40, paragraphs: 2, links: 2, linkWords: 1, linked: 0.5, share: 0.5 };
const DAY = /(?:19|20)\d\d[/-]?[01]\d[/-]?[0-3]\d/;
const NUMBER = /\d{5,}/;
/** Three words, as titles have and sections have not. */
const WORDS = /[^/_-]{2,}(?:[_-]+[^/_-]+){2,}/;
const LONGEST_PATH = 500;

/**
 * Marks as unwanted what stands beside the text of an article and mostly leads to others: columns and menus stood in the text of
 * nine among 177 news pages of 2010 to 2015, and three of these are rid of them. Of the development pages two that call themselves
 * articles change by it, both of them lists. By what addresses say none of these does, and three of 25 news pages of 2010 to 2018: word F1
 * of the 25 is .977 instead of .930.
 */
export function dropTeasers({ measured, parents, url }: MeasuredPage, wanted: Uint8Array, isArticle: boolean): void {
  const pathname = new URL(url).pathname.slice(0, LONGEST_PATH);
  const isNews = DAY.test(pathname) || (NUMBER.test(pathname) && WORDS.test(pathname));
  if (!isArticle && !isNews) return;
  const isParagraph = (i: number): boolean => measured[i]!.isLong && measured[i]!.linkDensity < 0.5;
  const isSentence = (i: number): boolean => isParagraph(i) && measured[i]!.ends;
  const words = new Float64Array(parents.length);
  let [all, paragraphs, last] = [0, 0, 0];
  for (const [i, { inner, n }] of measured.entries()) {
    if (!wanted[i] || !isParagraph(i)) continue;
    all += n;
    paragraphs++;
    words[inner]! += n;
    if (isSentence(i)) last = i;
  }
  for (let i = parents.length - 1; i > 0; i--) words[parents[i]!]! += words[i]!;
  const text = words.findLastIndex((own) => own >= TEXT * all);
  for (const blocks of partsBeside(text, measured, parents, wanted)) {
    const leads = (kind: typeof SAID): boolean => {
      if (all < kind.words || paragraphs < kind.paragraphs) return false;
      const [sum, linked] = blocks.reduce(
        ([n, links], i) => [n + measured[i]!.n, links + measured[i]!.n * measured[i]!.linkDensity],
        [0, 0],
      );
      const links = blocks.filter((i) => measured[i]!.linkDensity >= kind.linked && measured[i]!.n >= kind.linkWords);
      return links.length >= kind.links && linked >= kind.share * sum;
    };
    const isBelow = isNews && blocks[0]! > last && !blocks.some(isSentence);
    if ((isArticle && leads(SAID)) || (isBelow && leads(ADDRESSED))) for (const i of blocks) wanted[i] = 0;
  }
}

/** The wanted blocks that do not lie in an element, by the outermost elements that do not lie around it. */
function partsBeside(
  text: number,
  blocks: MeasuredPage['measured'],
  parents: number[],
  wanted: Uint8Array,
): Iterable<number[]> {
  const isAround = new Uint8Array(parents.length);
  for (let i = text; i >= 0; i = parents[i]!) isAround[i] = 1;
  /** For each element the outermost one around it that is not around the text; the text itself for what lies in it. */
  const parts = new Int32Array(parents.length);
  for (let i = 0; i < parents.length; i++) {
    const parent = parents[i]!;
    parts[i] = isAround[i] ? (i === text ? text : -1) : parts[parent]! >= 0 ? parts[parent]! : i;
  }
  const found = new Map<number, number[]>();
  for (const [i, { inner }] of blocks.entries()) {
    const part = parts[inner]!;
    if (!wanted[i] || part === text || part < 0) continue;
    const own = found.get(part);
    if (own) own.push(i);
    else found.set(part, [i]);
  }
  return found.values();
}
