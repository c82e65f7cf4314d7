import { byClass } from '../class-names';
import { textLengthUpTo } from '../text';
import { findAny, unwrap } from '../tree';

/** What prints or closes the page. */
const ACTIONS = ['[onclick*="window.print"]', 'a[href^="javascript:"]'];
const PRINTS = /window\.(?:print|close)/;
/** Characters of such a button; around more it is a frame. */
const LONGEST_ACTION = 40;
/** "【" and "】" around one. */
const OPENED = /[【［[(]\s*$/;
const CLOSED = /^\s*[】］\])]/;

/** MediaWiki's links to edit a section, and its calls for sources. */
const TOOLS = ['.mw-editsection', 'sup.noprint'];
/** Links to a heading that stand beside it, or in captions and definitions, as generators of documentation write them. */
const ANCHORS = ['a.headerlink', '.markdown-heading > a.anchor'];
/** What these hold are names of signs, "expand_more", which their font draws. */
const drawnSigns = byClass('material-icons', 'material-symbols');
const SIGN_NAME = /^\s*[a-z0-9_]+\s*$/;
/** In a table they may be all that a cell says. */
const YES = /^(?:check|check_circle|check_box|done|task_alt)(?:_outline)?$/;
const NO = /^(?:close|clear|cancel|block|highlight_off)$/;
/** Signs of links that lead to the heading that they stand in; those of icon fonts have numbers for private use. */
const PERMALINK = /^[#¶§∞🔗⚓\s\u200b\ue000-\uf8ff]*$/u;

/**
 * Takes away what prints or closes the page, and what headings hold for editing and linking, which counts as links where their section is judged, and the
 * buttons around the heads of sortable columns, which would go with the words in them.
 */
export function removePageTools(page: Document): void {
  for (const tool of findAny(page, TOOLS)) tool.remove();
  for (const action of findAny(page, ACTIONS)) {
    const does = ['onclick', 'href'].map((name) => action.getAttribute(name)).join(' ');
    const isButton = PRINTS.test(does) && !action.matches('html, body');
    if (isButton && textLengthUpTo(action, LONGEST_ACTION) <= LONGEST_ACTION) dropAction(action);
  }
  for (const sign of drawnSigns(page)) if (SIGN_NAME.test(sign.textContent ?? '')) dropSign(sign);
  for (const link of findAny(page, PERMALINKS)) {
    if (PERMALINK.test(link.textContent ?? '') && !link.querySelector('img')) dropPermalink(link);
  }
  for (const button of findAny(page, ['th button', 'td > button', 'th [role="button"]'])) {
    for (const sign of button.querySelectorAll('[aria-hidden="true"], svg')) sign.remove();
    unwrap(button);
  }
}

/** With the brackets right around it. */
function dropAction(action: Element): void {
  const [before, after] = [action.previousSibling, action.nextSibling];
  const areTexts = before?.nodeType === Node.TEXT_NODE && after?.nodeType === Node.TEXT_NODE;
  if (areTexts && OPENED.test((before as Text).data.slice(-LONGEST_ACTION)) && CLOSED.test((after as Text).data)) {
    (before as Text).data = (before as Text).data.trimEnd().slice(0, -1);
    (after as Text).data = (after as Text).data.replace(CLOSED, '');
  }
  action.remove();
}

function dropSign(sign: Element): void {
  const name = sign.textContent!.trim();
  if (!sign.closest('td, th')) sign.remove();
  else sign.replaceWith(YES.test(name) ? '✓' : NO.test(name) ? '✗' : '');
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const PERMALINKS = [`:is(${HEADINGS}) a[href*="#"]`, ...ANCHORS];

/** A heading without an id is known by that of its link. */
function dropPermalink(link: Element): void {
  const heading =
    link.closest(HEADINGS) ?? (link.previousElementSibling?.matches(HEADINGS) ? link.previousElementSibling : null);
  const id = link.id || link.getAttribute('name');
  if (heading && id && !heading.id) heading.id = id;
  link.remove();
}
