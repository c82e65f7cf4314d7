import { namedLike } from '../named';
import type { Block } from '../page-index';
import { isUnderPicture } from '../under-picture';

/** A name on a frame this long says nothing about a part: pages carry their author's name as a class. */
const LONGEST_BOX = 1500;
const LONGEST_CAPTION = 100;
const APART = new Set(['button', 'cite', 'aside', 'pre']);
const FRAMES = new Set(['body', 'html', 'main', 'article']);

const isInFigure = outwards(({ localName }) => localName === 'figure' || localName === 'figcaption' || undefined);
const isInAside = outwards((element) =>
  element.matches('aside, [role="complementary"]') ? !element.closest('article, main') : undefined,
);
const isMarkedAuthor = outwards((element) => element.matches('[rel~="author"], [itemprop="author"]') || undefined);
/** Whether a line is a button, a work's name, an aside or a listing, or in one. */
export const isApart = outwards((element) => APART.has(element.localName) || undefined);
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
  return isInAside(parent) || isInSidebar(parent);
}

/** Whether a line is about who wrote the page. */
export function isOfAuthor({ parent }: Block): boolean {
  return isMarkedAuthor(parent) || isInAuthorBox(parent);
}

/** Whether a line says what a picture shows or who took it: marked so, or a short line in small print or of a link right under one. */
export function isCaption(block: Block): boolean {
  const { parent, text, linked } = block;
  if (isInFigure(parent) || isInCaption(parent)) return true;
  if (text.length > LONGEST_CAPTION || /[.!?]$/.test(text)) return false;
  return isUnderPicture(parent) && (linked > 0.8 || isSmall(block));
}

function isSmall({ nodes }: Block): boolean {
  return nodes.every((node) => node.data.trim() === '' || node.parentElement?.closest('small') !== null);
}

/** Whether the nearest element with such a name has at most `longest` characters and is no frame of the page. */
function within(name: RegExp, longest: number): (element: Element | null) => boolean {
  const isNamed = namedLike(name);
  return outwards((element) => {
    if (FRAMES.has(element.localName)) return false;
    if (!isNamed(element)) return undefined;
    return (element.textContent?.length ?? 0) <= longest && element.querySelector('h1, main, article') === null;
  });
}

/** Asks an element, then those around it, until one answers; false where none does. Many lines lie in the same elements. */
function outwards(ask: (element: Element) => boolean | undefined): (element: Element | null) => boolean {
  const known = new WeakMap<Element, boolean>();
  const answerOf = (element: Element | null): boolean => {
    if (!element) return false;
    let answer = known.get(element);
    if (answer === undefined) {
      answer = ask(element) ?? answerOf(element.parentElement);
      known.set(element, answer);
    }
    return answer;
  };
  return answerOf;
}
