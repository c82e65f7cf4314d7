import { namedLike } from '../named';
import type { Block } from '../page-index';
import { isUnderPicture } from '../under-picture';

/** A name on a frame this long says nothing about a part: pages carry their author's name as a class. */
const LONGEST_BOX = 1500;
const LONGEST_CAPTION = 100;
const FRAMES = new Set(['body', 'html', 'main', 'article']);

/** Boxes beside the text, as sites name them. */
const isInSidebar = within(/(?:^|[\s_-])side-?bar(?:$|[\s_-])|(?:^|\s)widget_\p{L}/iu, Number.POSITIVE_INFINITY);
/** What tells of who wrote the page, as sites name it. */
const isInAuthorBox = within(
  /(?:^|[\s_-])(?:authors?|bio|biography|byline|about-?(?:the-?)?author|author-?(?:bio|box|info)|contributors?)(?:$|[\s_-])/i,
  LONGEST_BOX,
);
const isInCaption = within(
  /(?:^|[\s_-])(?:captions?|credits?|figcaption|photo-?(?:credit|caption))(?:$|[\s_-])/i,
  LONGEST_CAPTION * 3,
);

/** Whether a line lies in a box beside the text: an `aside` around no title, or what is named like one. */
export function isBeside({ parent }: Block): boolean {
  const aside = parent.closest('aside, [role="complementary"]');
  if (aside && !aside.closest('article, main')) return true;
  return isInSidebar(parent);
}

/** Whether a line is about who wrote the page. */
export function isOfAuthor({ parent }: Block): boolean {
  return parent.closest('[rel~="author"], [itemprop="author"]') !== null || isInAuthorBox(parent);
}

/** Whether a line says what a picture shows or who took it: marked so, or a short line in small print or of a link right under one. */
export function isCaption(block: Block): boolean {
  const { parent, text, linked } = block;
  if (parent.closest('figcaption, figure') || isInCaption(parent)) return true;
  if (text.length > LONGEST_CAPTION || /[.!?]$/.test(text)) return false;
  return isUnderPicture(parent) && (linked > 0.8 || isSmall(block));
}

function isSmall({ nodes }: Block): boolean {
  return nodes.every((node) => node.data.trim() === '' || node.parentElement?.closest('small') !== null);
}

/** Whether the nearest element with such a name, from an element outwards, has at most `longest` characters and is no frame of the page. */
function within(name: RegExp, longest: number): (element: Element | null) => boolean {
  const isNamed = namedLike(name);
  // Many lines lie in the same elements.
  const known = new WeakMap<Element, boolean>();
  const isIn = (element: Element | null): boolean => {
    if (!element || FRAMES.has(element.localName)) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const answer = isNamed(element)
      ? (element.textContent?.length ?? 0) <= longest && element.querySelector('h1, main, article') === null
      : isIn(element.parentElement);
    known.set(element, answer);
    return answer;
  };
  return isIn;
}
