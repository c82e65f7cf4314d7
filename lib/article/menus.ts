import { elementsNamed } from './class-names';
import { textLength, textLengthUpTo } from './text';
import { arrayOf, findAny } from './tree';

interface Kind {
  /** Selectors. */
  elements: string[];
  /** A class name, or an id. */
  name: RegExp;
  /** What such a part does not hold. */
  without: string;
  /** Share of the page's elements: a larger menu is a frame around everything, or a page that is a list of links. */
  largest: number;
  isDropped(part: Element, isNamed: boolean): boolean;
}

/** What may have a head and a foot of its own, and is no part of a page's. */
const PARTS = 'article, main, [role="main"], blockquote, figure, td';
const isOfPage = (part: Element): boolean => !part.parentElement!.closest(PARTS);
/** A title, and who wrote under it. */
const TITLE = 'h1, [rel~="author"], [itemprop~="author"]';
const TEXT = /^(?:p|h[1-6]|ul|ol|dl|pre|blockquote|figure|table)$/;
/** As the notes below a text do, and not what is below its frame. */
const endsText = ({ previousElementSibling: before }: Element): boolean => !!before && TEXT.test(before.localName);

const KINDS: Kind[] = [
  {
    elements: ['footer', '[role="contentinfo"]'],
    name: /^(?:(?:site|page|global|main)[-_]*)?footer(?:[-_]*(?:wrapper|container|inner|content|area|widgets?|menu))?$/i,
    without: `${TITLE}, ${PARTS}`,
    largest: 1,
    isDropped: (part) => isOfPage(part) && (!endsText(part) || isLinks(part)),
  },
  {
    elements: ['header', '[role="banner"]'],
    name: /^(?:(?:site|page|global|main|top)[-_]*)?(?:header|top-?bar|masthead|toolbar)(?:[-_].*)?$/i,
    without: `${TITLE}, time, [itemprop~="datePublished"]`,
    largest: 0.5,
    isDropped: (part) => isOfPage(part) && isLinks(part),
  },
  {
    elements: ['nav', '[role="navigation"]'],
    name: /^(?:(?:mega|sub|main|top|nav|site|page|header|footer|side|mobile|drop-?down|primary|secondary|global|user)[-_]*)*menu(?:[-_].*)?$|(?:^|[_-])nav(?:bar|igation)?(?:$|[_-])/i,
    without: TITLE,
    largest: 0.5,
    // In a text a list of chapters may be one.
    isDropped: (part, isNamed) => (isNamed || isOfPage(part)) && isLinks(part),
  },
];

/** What is in each of those names. */
const HINT = /foot|head|bar|menu|nav/i;

/** Links of such a part at least; those to places of the same page belong to a text. */
const FEWEST_LINKS = 5;
const LINKS = 'a:not([href^="#"])';
/** Share of a menu's text that is in links. */
const LINKED_SHARE = 0.6;
/** Elements that are looked into, by the page's: where frames with such names lie in each other, all would be for each. */
const MOST_LOOKED_INTO = 10;

/**
 * Takes a site's menus, and the head and foot that all of its pages share, out of the page before anything is looked for in
 * it. They are a third of a page's elements and none of what a reader came for: tests/notes/extraction.md has the figures.
 */
export function dropMenus(page: Document): void {
  dropPageTurners(page);
  const total = page.getElementsByTagName('*').length;
  let budget = MOST_LOOKED_INTO * total;
  const named = elementsNamed(
    page,
    KINDS.map(({ name }) => name),
    HINT,
  );
  for (const [i, { elements, without, largest, isDropped }] of KINDS.entries()) {
    const byName = new Set(named[i]!);
    for (const part of new Set([...findAny(page, elements), ...byName])) {
      // Neither the body itself nor what is no longer in it.
      if (!part.parentElement?.closest('body')) continue;
      const size = part.getElementsByTagName('*').length;
      budget -= size;
      if (budget < 0) return;
      if (size > largest * total || part.querySelectorAll(LINKS).length < FEWEST_LINKS) continue;
      if (!part.querySelector(without) && isDropped(part, byName.has(part))) part.remove();
    }
  }
}

/** Links that turn the pages of a book, by their relation or by the key that documentation generators give them. */
const TURNS = ['a[rel~="prev"]', 'a[rel~="next"]', 'a[accesskey="p"]', 'a[accesskey="n"]'];
/** Those, and what stands beside them: the way up, to the beginning and to the contents. */
const WAYS = `${TURNS.join(', ')}, a[accesskey="u"], a[accesskey="h"], a[rel~="up"], a[rel~="start"], a[rel~="contents"], a[rel~="index"]`;
const OTHER_LINK = `a[href]:not(${WAYS})`;
/** Characters of a row of such links at most, with the titles of the pages that they lead to. */
const LONGEST_ROW = 300;
/** A picture may lead to the next one. */
const NO_ROW = 'h1, img, picture, video';
/** A page has a row or two. */
const MOST_TURNS = 20;

/** Takes out the rows of links that turn pages: of 112 such on 88 development pages no truth has one. */
function dropPageTurners(page: Document): void {
  const links = findAny(page, TURNS);
  if (links.length > MOST_TURNS) return;
  for (const link of links) {
    let row: Element | null = null;
    for (let box = link.parentElement; box && box !== page.body; box = box.parentElement) {
      if (textLengthUpTo(box, LONGEST_ROW) > LONGEST_ROW || box.querySelector(`${NO_ROW}, ${OTHER_LINK}`)) break;
      row = box;
    }
    row?.remove();
  }
}

function isLinks(part: Element): boolean {
  let linked = 0;
  for (const link of arrayOf(part.querySelectorAll(LINKS))) linked += textLengthUpTo(link, Infinity);
  return textLength(part) <= linked / LINKED_SHARE;
}
