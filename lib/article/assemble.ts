import { giveIds, headingsOf, innerLinks, outlineOf } from './anchors';
import { noiseReason } from './boilerplate';
import { leadImageOf } from './lead-picture';
import type { Marks } from './marks';
import type { Metadata } from './metadata';
import { cutRepeatedSections, findNotices } from './notices';
import type { Scope } from './prepare';
import type { keepPullouts } from './pullout-places';
import { flatten, type PageFacts, plain, type Refining, refineBody } from './refine';
import type { SecondArticle } from './second-article';
import { blockText, countWords, fold } from './text';
import type { Anchor, Article, LeftOut, Notice } from './types';

/** Adults read about 230 words of plain text in a minute (Brysbaert 2019: 238 in English). */
const WORDS_PER_MINUTE = 230;
const EXCERPT_LENGTH = 300;
/** Characters of what was left out that are told. */
const LEFT_OUT_LENGTH = 200;

interface Parts {
  body: Element;
  /** What was taken out of the page before the body was chosen. */
  beside: LeftOut[];
  /** Paragraphs of the page that were not chosen. */
  unwanted: string[];
  metadata: Metadata;
  base: string;
  marks: Marks;
  pullouts: ReturnType<typeof keepPullouts>;
  secondArticle: SecondArticle | null;
  scope: Scope;
  fewestWords: number;
  promotions: Set<string>;
  dates: Set<string>;
  /** What tidies the body. */
  refine: (body: Refining) => LeftOut[];
}

/** Refines the body, gives it its anchors and puts the article together; null where it has too few words left. */
export function assemble(parts: Parts): Article | null {
  const { body, unwanted, metadata, base, marks, pullouts, secondArticle, promotions, dates, fewestWords, refine } =
    parts;
  const { url, title, byline, lang, dir, publishedTime } = metadata;
  // Who selects a part of a page, or asks for all of it, has said what is to be read.
  const isArticle = parts.scope === 'article';
  const page: PageFacts = { url, base, title, byline, lang, dir, promotions, dates, isSelected: !isArticle };
  const refined = refine({ root: body, ...page });
  const allText = blockText(body);
  const repeated = isArticle ? cutRepeatedSections(body, title, allText) : [];
  const textContent = repeated.length > 0 ? blockText(body) : allText;
  const wordCount = countWords(textContent, metadata.lang);
  if (wordCount < fewestWords) return null;

  const leadImage = leadImageOf(metadata.leadImage, body);
  // Places are found by the page's marks and ids; ours go to those elements that are still there when both are gone.
  const places = marks.findIn(body);
  const links = innerLinks(body, metadata.url);
  plain({ root: body, ...page });
  const headings = headingsOf(body);
  const second = secondArticle && keptApart(secondArticle.content, page, refineBody);
  const noticed = isArticle ? findNotices({ body, second, title, lang, publishedTime, textContent }) : null;
  const firsts = repeated.map(({ first }) => first);
  const anchorOf = giveIds(second ? [body, second] : [body], [
    ...headings,
    ...places.values(),
    ...links.values(),
    ...firsts,
    ...(noticed?.places ?? []),
  ]);
  for (const [link, target] of links) {
    const anchor = anchorOf(target);
    if (anchor) link.setAttribute('href', `#${anchor}`);
  }
  flatten({ root: body, ...page });

  return {
    ...metadata,
    leadImage,
    excerpt: metadata.excerpt ?? firstParagraph(body),
    contentHtml: body.innerHTML.trim(),
    textContent,
    wordCount,
    readingMinutes: Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE)),
    outline: outlineOf(headings, anchorOf),
    ...pullouts((mark) => anchorOf(places.get(mark))),
    notices: [
      ...(second
        ? [{ kind: 'second-article' as const, title: secondArticle.title, contentHtml: htmlOf(second, page) }]
        : []),
      ...repeated.map(({ title, content, first }) => {
        const root = keptApart(content, page);
        giveIds([root], []);
        return repetition(title, htmlOf(root, page), anchorOf(first));
      }),
      ...(noticed?.notices(anchorOf) ?? []),
    ],
    leftOut: [...parts.beside, ...notShown(unwanted, textContent).map(notChosen), ...refined],
  };
}

/** Each text once; a caption may have stayed with its picture, and a list of contents says what headings say. */
function notShown(texts: string[], textContent: string): string[] {
  const lines = new Set(textContent.split('\n'));
  return [...new Set(texts)].filter((text) => !lines.has(text));
}

const notChosen = (text: string): LeftOut => ({
  step: 'blocks',
  reason: noiseReason(text) ?? 'notContent',
  text: text.slice(0, LEFT_OUT_LENGTH),
});

function firstParagraph(body: Element): string | null {
  for (const paragraph of body.querySelectorAll('p')) {
    const text = fold(paragraph.textContent ?? '');
    if (text.length >= 40) return text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH).trimEnd()}…` : text;
  }
  return null;
}

/** What was cut out of the page, tidied as the body is. */
function keptApart(content: DocumentFragment, page: PageFacts, refine?: (body: Refining) => LeftOut[]): Element {
  const root = content.ownerDocument.createElement('div');
  root.append(content);
  refine?.({ root, ...page });
  plain({ root, ...page });
  return root;
}

function htmlOf(root: Element, page: PageFacts): string {
  flatten({ root, ...page });
  return root.innerHTML.trim();
}

const repetition = (title: string, contentHtml: string, anchor: Anchor): Notice => ({
  kind: 'repeated-section',
  title,
  contentHtml,
  anchor,
});
