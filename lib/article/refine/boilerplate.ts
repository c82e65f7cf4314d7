import { resolve } from '../addresses';
import { isReaderQuestion, isRelatedHeading, noiseReason } from '../boilerplate';
import { RELATED } from '../other-articles';
import { fold, isBlock, textLength, textLengths } from '../text';
import { arrayOf } from '../tree';
import type { LeftOutReason } from '../types';
import type { LeaveOut, RefineStep } from './types';

const SKIPPED = 'pre, code, table, blockquote, figure';
const HEADING = /^h[1-6]$/;
const BLOCKS = 'p, li, div, h2, h3, h4, h5, h6, section, form, small, span, strong, b';
/** Boilerplate is short; longer blocks need not be read for it. */
const isShort = (length: number): boolean => length > 0 && length <= 320;

/** Characters of an article beside what stands under a heading over other articles. */
const LEAST_LEFT = 200;

/** What sites put into their articles and around them: sharing, newsletters, prompts, links to other articles. */
export const boilerplate: RefineStep = {
  name: 'boilerplate',
  run({ root, url }, leaveOut) {
    const lengths = textLengths(root);
    for (const section of root.querySelectorAll(`[${RELATED}]`)) {
      // Where nothing else was chosen, its heading means that: "Recommended posts" over a thread.
      const isBeside = lengths.get(root)! - lengths.get(section)! >= LEAST_LEFT;
      if (root.contains(section) && isBeside) leaveOut(section, 'otherArticles');
    }
    const short = arrayOf(root.querySelectorAll(BLOCKS)).filter((block) => isShort(lengths.get(block)!));
    let texts = new Map<Element, string>();
    const body: Body = {
      root,
      url,
      short,
      lengths,
      textOf(block) {
        const text = texts.get(block) ?? fold(block.textContent ?? '');
        texts.set(block, text);
        return text;
      },
      leaveOut(element, reason) {
        texts = new Map();
        leaveOut(element, reason);
      },
    };
    removeNoise(body);
    removeInlineRelated(body);
    removeRelated(body);
  },
};

interface Body {
  root: Element;
  /** The page's address. */
  url: string;
  /** Blocks that may be boilerplate. */
  short: Element[];
  /** Characters of text in each element, when the step began. */
  lengths: Map<Element, number>;
  /** What a block says now. */
  textOf(block: Element): string;
  leaveOut: LeaveOut;
}

function removeNoise({ short, root, textOf, leaveOut }: Body): void {
  // Elements around the same text stand one after the other.
  let [text, reason]: [string, LeftOutReason | null] = ['', null];
  for (const block of short) {
    const own = textOf(block);
    if (own !== text) [text, reason] = [own, noiseReason(own)];
    if (!reason || !root.contains(block) || block.closest(SKIPPED) || hasMedia(block)) continue;
    if (!isBlock(block) && !isAlone(block)) continue;
    if (reason === 'commentPrompt') removeQuestionsBefore(block, leaveOut);
    leaveOut(block, reason);
  }
}

/** "What do you think? Do you agree?" belongs to the prompt that follows it. */
function removeQuestionsBefore(prompt: Element, leaveOut: LeaveOut): void {
  for (let before = prompt.previousElementSibling; before?.localName === 'p'; ) {
    const next = before.previousElementSibling;
    if (!isReaderQuestion(fold(before.textContent ?? ''))) return;
    leaveOut(before, 'readerQuestion');
    before = next;
  }
}

const hasMedia = (element: Element): boolean =>
  !!element.querySelector('img, picture, video, audio, iframe, table, pre');

const isAlone = (element: Element): boolean =>
  !!element.parentElement && isBlock(element.parentElement) && holdsOnly(element);

/** Whether its parent has no other text. Asked of what stands beside it, nearest first: parents may be as long as the page. */
const holdsOnly = (element: Element): boolean =>
  !hasText(element, 'previousSibling') && !hasText(element, 'nextSibling');

function hasText(element: Element, direction: 'previousSibling' | 'nextSibling'): boolean {
  for (let beside = element[direction]; beside; beside = beside[direction]) {
    if (beside.nodeType !== Node.COMMENT_NODE && beside.textContent?.trim()) return true;
  }
  return false;
}

/** A heading over other articles, with the links or cards below it. */
function removeRelated({ short, root, lengths, textOf, leaveOut }: Body): void {
  for (const label of short) {
    if (!isRelatedHeading(textOf(label)) || !root.contains(label)) continue;
    const section = sectionOf(label, root, lengths);
    if (section) {
      leaveOut(section, 'otherArticles');
      continue;
    }
    const heading = topOf(label, root);
    const following = linksAfter(heading);
    if (following.reduce((sum, element) => sum + textLength(element), 0) > LARGEST_SECTION * textLength(root)) continue;
    if (following.length === 0 && !HEADING.test(label.localName) && !isLast(heading, root)) continue;
    for (const element of following) leaveOut(element, 'otherArticles');
    leaveOut(heading, 'otherArticles');
  }
}

/** A section under such a heading is no larger part of what was found. */
const LARGEST_SECTION = 0.35;

/** The largest block that begins with a heading over other articles, and holds more than that heading. */
function sectionOf(label: Element, root: Element, lengths: Map<Element, number>): Element | null {
  if (!HEADING.test(label.localName)) return null;
  const most = LARGEST_SECTION * lengths.get(root)!;
  let section: Element | null = null;
  for (
    let inner = label, at = inner.parentElement;
    at && at !== root && isBlock(at);
    inner = at, at = at.parentElement
  ) {
    if (lengths.get(at)! > most || hasText(inner, 'previousSibling')) break;
    if (lengths.get(at)! > lengths.get(label)! || at.querySelector('a')) section = at;
  }
  return section;
}

/** The outermost element that holds nothing but this label. */
function topOf(label: Element, root: Element): Element {
  let top = label;
  while (top.parentElement && top.parentElement !== root && holdsOnly(top)) top = top.parentElement;
  return top;
}

/** Whether no text follows. */
function isLast(element: Element, root: Element): boolean {
  for (let outer = element; outer !== root; outer = outer.parentElement!)
    if (hasText(outer, 'nextSibling')) return false;
  return true;
}

function linksAfter(heading: Element): Element[] {
  const found: Element[] = [];
  for (let next = heading.nextElementSibling; next && !HEADING.test(next.localName); next = next.nextElementSibling) {
    if (linkShare(next) < 0.6) break;
    found.push(next);
  }
  return found;
}

export function linkShare(element: Element): number {
  const length = fold(element.textContent ?? '').length;
  if (length === 0) return element.querySelector('a') ? 1 : 0;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += fold(link.textContent ?? '').length;
  return element.localName === 'a' ? 1 : linked / length;
}

/** What is no heading by itself, but heads a line that is a link. */
const INLINE_LABEL = /^related\s*:?$/i;
const LINES = /^(?:p|div|h[2-6])$/;

/** Arrows, brackets and drawn signs before it. */
const SIGNS_BEFORE = /^[^\p{L}\p{N}]+/u;
/** "[How the lamps were lit]" */
const IN_BRACKETS = /^\[.{20,}\]$/;
const LONGEST_TEASER = 250;

/** "Read also: …" in a paragraph of its own, the rest of which is one link, or all of it. */
function removeInlineRelated({ short, root, url, textOf, leaveOut }: Body): void {
  for (const paragraph of short) {
    if (!LINES.test(paragraph.localName)) continue;
    const link = paragraph.querySelector('a');
    if (!link || !root.contains(paragraph) || hasMedia(paragraph)) continue;
    const text = textOf(paragraph);
    if (text.length < LONGEST_TEASER && isTeaser(text, link, url) && linkShare(paragraph) > 0.5)
      leaveOut(paragraph, 'otherArticles');
  }
}

function isTeaser(text: string, link: Element, url: string): boolean {
  const linked = fold(link.textContent ?? '');
  if (IN_BRACKETS.test(text) && linked.length >= text.length - 4 && leadsToPage(link, url)) return true;
  const before = fold(text.slice(0, text.indexOf(linked)));
  // "(Read more in the long chapter)" is a sentence.
  const label = before.startsWith('(') && !COLON_AT_END.test(before) ? '' : before.replace(SIGNS_BEFORE, '');
  if (label) return isLabel(label);
  return (
    before === '' && linked === text && !link.getAttribute('href')?.startsWith('#') && isLabel(beforeColon(linked))
  );
}

const COLON_AT_END = /[:：]$/;
const isLabel = (text: string): boolean => text !== '' && (isRelatedHeading(text) || INLINE_LABEL.test(text));
const beforeColon = (text: string): string => text.slice(0, Math.max(0, text.search(/[:：]/)));

/** Files to be had are no other articles, and neither are other sites. */
const FILE = /\.(?:pdf|docx?|xlsx?|zip|epub|csv)$/i;

function leadsToPage(link: Element, url: string): boolean {
  const address = resolve(link.getAttribute('href') ?? '', url);
  const target = address ? new URL(address) : null;
  return target !== null && target.host === new URL(url).host && !FILE.test(target.pathname) && target.hash === '';
}
