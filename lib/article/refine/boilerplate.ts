import { isReaderQuestion, isRelatedHeading, noiseReason } from '../boilerplate';
import { fold, isBlock } from '../text';
import type { LeaveOut, RefineStep } from './types';

const SKIPPED = 'pre, code, table, blockquote, figure';
const HEADING = /^h[1-6]$/;

/** What sites put into their articles and around them: sharing, newsletters, prompts, links to other articles. */
export const boilerplate: RefineStep = {
  name: 'boilerplate',
  run({ root }, leaveOut) {
    removeNoise(root, leaveOut);
    removeRelated(root, leaveOut);
    removeInlineRelated(root, leaveOut);
  },
};

function removeNoise(root: Element, leaveOut: LeaveOut): void {
  for (const block of root.querySelectorAll('p, li, div, h2, h3, h4, h5, h6, section, form, small, span')) {
    if (!root.contains(block) || block.closest(SKIPPED) || hasMedia(block)) continue;
    const text = fold(block.textContent ?? '');
    const reason = text && noiseReason(text);
    if (!reason || (block.localName === 'span' && !isAlone(block))) continue;
    if (reason === 'comment prompt') removeQuestionsBefore(block, leaveOut);
    leaveOut(block, reason);
  }
}

/** "What do you think? Do you agree?" belongs to the prompt that follows it. */
function removeQuestionsBefore(prompt: Element, leaveOut: LeaveOut): void {
  for (let before = prompt.previousElementSibling; before?.localName === 'p'; ) {
    const next = before.previousElementSibling;
    if (!isReaderQuestion(fold(before.textContent ?? ''))) return;
    leaveOut(before, 'question to the reader');
    before = next;
  }
}

const hasMedia = (element: Element): boolean =>
  !!element.querySelector('img, picture, video, audio, iframe, table, pre');

const isAlone = (element: Element): boolean =>
  !!element.parentElement &&
  isBlock(element.parentElement) &&
  fold(element.parentElement.textContent ?? '') === fold(element.textContent ?? '');

/** A heading over other articles, with the links or cards below it. */
function removeRelated(root: Element, leaveOut: LeaveOut): void {
  for (const label of root.querySelectorAll('h2, h3, h4, h5, h6, p, strong, b, div, span')) {
    if (!root.contains(label) || !isRelatedHeading(fold(label.textContent ?? ''))) continue;
    const heading = topOf(label, root);
    const following = linksAfter(heading);
    if (following.length === 0 && !HEADING.test(label.localName)) continue;
    for (const element of following) leaveOut(element, 'links to other articles');
    leaveOut(heading, 'links to other articles');
  }
}

/** The outermost element that holds nothing but this label. */
function topOf(label: Element, root: Element): Element {
  let top = label;
  const text = fold(label.textContent ?? '');
  while (top.parentElement && top.parentElement !== root && fold(top.parentElement.textContent ?? '') === text) {
    top = top.parentElement;
  }
  return top;
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

/** "Read also: …" in a paragraph of its own, the rest of which is one link. */
function removeInlineRelated(root: Element, leaveOut: LeaveOut): void {
  for (const paragraph of root.querySelectorAll('p, div')) {
    const link = paragraph.querySelector('a');
    if (!link || !root.contains(paragraph) || hasMedia(paragraph)) continue;
    const text = fold(paragraph.textContent ?? '');
    const label = text.slice(0, text.indexOf(fold(link.textContent ?? '')));
    if (text.length < 250 && label && isRelatedHeading(fold(label)) && linkShare(paragraph) > 0.5)
      leaveOut(paragraph, 'links to other articles');
  }
}
