import { namedLike } from '../named';
import type { Block } from '../page-index';
import { isUnderPicture } from '../under-picture';

/** Boxes beside the text, as sites name them. */
const isNamedBeside = namedLike(/(?:^|[\s_-])side-?bar(?:$|[\s_-])|(?:^|\s)widget_\p{L}/iu);
/** What tells of who wrote the page, as sites name it. */
const isNamedAuthor = namedLike(
  /(?:^|[\s_-])(?:authors?|bio|biography|byline|about-?(?:the-?)?author|author-?(?:bio|box|info)|contributors?)(?:$|[\s_-])/i,
);
const isNamedCaption = namedLike(
  /(?:^|[\s_-])(?:captions?|credits?|figcaption|photo-?(?:credit|caption))(?:$|[\s_-])/i,
);
/** A name on a frame this long says nothing about a part: pages carry their author's name as a class. */
const LONGEST_BOX = 1500;
const LONGEST_CAPTION = 100;
const FRAMES = new Set(['body', 'html', 'main', 'article']);

/** Whether a line lies in a box beside the text: an `aside` around no title, or what is named like one. */
export function isBeside({ parent }: Block): boolean {
  const aside = parent.closest('aside, [role="complementary"]');
  if (aside && !aside.closest('article, main')) return true;
  return isIn(parent, isNamedBeside, Number.POSITIVE_INFINITY);
}

/** Whether a line is about who wrote the page. */
export function isOfAuthor({ parent }: Block): boolean {
  return parent.closest('[rel~="author"], [itemprop="author"]') !== null || isIn(parent, isNamedAuthor, LONGEST_BOX);
}

/** Whether a line says what a picture shows or who took it: marked so, or a short line in small print or of a link right under one. */
export function isCaption(block: Block): boolean {
  const { parent, text, linked } = block;
  if (parent.closest('figcaption, figure') || isIn(parent, isNamedCaption, LONGEST_CAPTION * 3)) return true;
  if (text.length > LONGEST_CAPTION || /[.!?]$/.test(text)) return false;
  return isUnderPicture(parent) && (linked > 0.8 || isSmall(block));
}

function isSmall({ nodes }: Block): boolean {
  return nodes.every((node) => node.data.trim() === '' || node.parentElement?.closest('small') !== null);
}

function isIn(element: Element, test: (element: Element) => boolean, longest: number): boolean {
  for (let outer: Element | null = element; outer && !FRAMES.has(outer.localName); outer = outer.parentElement) {
    if (!test(outer)) continue;
    return (outer.textContent?.length ?? 0) <= longest && outer.querySelector('h1, main, article') === null;
  }
  return false;
}
