import { askOnce } from './ask-once';
import { HIDDEN } from './prepare';
import { headingsIn, levelsBelow } from './question-headings';
import { linkShare } from './refine/boilerplate';
import { renamed } from './rename';
import { fold } from './text';
import { arrayOf, classOf, findAny, hasMoreChildren, replaceByAll } from './tree';

/** Characters of text: a shorter panel is a menu's or a tooltip's, a longer head is no head. */
const SHORTEST_PANEL = 40;
const LONGEST_HEAD = 200;
const MOST_LINKED = 0.4;
/** Of seven closed panels of tabs with more links than that on the development pages none is a menu: downloads, forms, questions. */
const MOST_LINKED_IN_TAB = 0.8;
const TAB_PANEL = '[role="tabpanel"]';
const NO_TEXT = 'nav, header, footer, aside, form, dialog, [role="navigation"], [role="dialog"], [role="menu"]';
/** What the head of a page has, and that of a panel not. */
const OF_PAGE = 'nav, input:not([type="checkbox"], [type="radio"])';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const OPENERS = 'button, label[for], [role="button"], [aria-expanded], [aria-controls]';

/**
 * Shows what is folded away under a head of its own, since the page offers it to be read: the closed panels of an
 * accordion, or of tabs. Several of them side by side are one, or a single one whose head is there to open it. Heads that
 * are buttons become text, which extractors leave in.
 */
export function unfoldPanels(page: Document): void {
  unfoldTabs(page);
  const folded = [...page.querySelectorAll(`[${HIDDEN}]`)].filter(isFolded);
  const counts = new Map<Element, Map<string, number>>();
  for (const panel of folded) {
    for (const group of groupsOf(panel)) {
      const kinds = counts.get(group) ?? new Map<string, number>();
      counts.set(group, kinds.set(kindOf(panel), (kinds.get(kindOf(panel)) ?? 0) + 1));
    }
  }
  const isRepeated = (panel: Element): boolean =>
    groupsOf(panel).some((group) => counts.get(group)!.get(kindOf(panel))! >= 2);
  const opened = folded.filter((panel) => opens(headOf(panel)!) || isRepeated(panel));
  // What stands in one panel is not over the head of the next.
  const levels = levelsBelow(
    page,
    opened.map((panel) => headOf(panel)!),
    new Set(opened.flatMap(headingsIn)),
  );
  for (const panel of opened) {
    unhide(panel);
    const head = headOf(panel)!;
    if (head.matches('button, label')) renamed(head, `h${levels.get(head)}`);
    else for (const button of head.querySelectorAll('button')) renamed(button, 'span');
  }
  showHeads(page);
  for (const label of labelsOfMenus(page)) label.setAttribute(HIDDEN, '');
  for (const button of page.querySelectorAll(`:is(${HEADINGS}) button`)) {
    if (isAllOf(button, button.closest(HEADINGS)!)) renamed(button, 'span');
  }
}

/**
 * Buttons that open what a style sheet hides, which markup does not tell: a heading in one, a question, or what the text after it
 * is said to be opened by, is over that text.
 */
function showHeads(page: Document): void {
  const buttons = arrayOf(page.querySelectorAll('button'));
  const asking = buttons.filter((button) => isHead(button, page) && !button.closest(NO_TEXT));
  const found = withAlike(asking, buttons);
  const texts = found.map(({ textContent }) => fold(textContent));
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  // A single one may be to open a conversation, and what several say alike is "More".
  const asked = found.length > 1 ? found.filter((_, i) => counts.get(texts[i]!) === 1) : [];
  const levels = levelsBelow(page, asked, new Set());
  for (const button of asked) renamed(button, `h${levels.get(button)}`);
  for (const button of buttons) {
    const headings = button.firstElementChild ? button.querySelectorAll(HEADINGS) : [];
    if (headings.length > 0 && headings.length <= MOST_HEADINGS && !button.closest(NO_TEXT))
      replaceByAll(button, headings);
  }
}

/** With the buttons beside several of them that are named as they are and stand before a text, too. */
function withAlike(asking: Element[], buttons: Element[]): Element[] {
  if (asking.length < 2) return asking;
  const kinds = new Map<Element | null, Set<string>>();
  for (const button of asking) {
    const kind = classOf(button);
    if (kind) kinds.set(button.parentElement, (kinds.get(button.parentElement) ?? new Set()).add(kind));
  }
  const known = new Set(asking);
  return buttons.filter((button) => {
    if (known.has(button)) return true;
    if (!kinds.get(button.parentElement)?.has(classOf(button)) || button.querySelector(HEADINGS)) return false;
    const text = fold(button.textContent ?? '');
    const next = button.nextElementSibling;
    return text.length > 0 && text.length <= LONGEST_HEAD && next !== null && next.localName !== 'button';
  });
}

/** A title, and one or two below it. */
const MOST_HEADINGS = 3;
const QUESTION = /[?？؟]$/;

/** A question, or the head of what is said to belong to it, alone in what is around it, with text after that. */
function isHead(button: Element, page: Document): boolean {
  const text = fold(button.textContent ?? '');
  if (text.length === 0 || text.length > LONGEST_HEAD) return false;
  const panel = QUESTION.test(text) ? null : page.getElementById(button.getAttribute('aria-controls') ?? '');
  if (!panel && !QUESTION.test(text)) return false;
  if (button.closest(HEADINGS) || button.querySelector(HEADINGS)) return false;
  let top = button;
  while (!top.nextElementSibling && top.parentElement && fold(top.parentElement.textContent ?? '') === text)
    top = top.parentElement;
  const answer = top.nextElementSibling;
  const isAlone = [top.previousSibling, top.nextSibling].every(
    (beside) => beside?.nodeType !== Node.TEXT_NODE || !beside.textContent?.trim(),
  );
  return (
    isAlone &&
    !!answer &&
    (!panel || answer.contains(panel)) &&
    fold(answer.textContent ?? '').length >= SHORTEST_PANEL &&
    linkShare(answer) < MOST_LINKED
  );
}

/** What stays closed is a menu where it is of links, and what stands alone before it says only what it would open. */
const MENU = 'ul, ol, nav, [role="menu"]';
const LINKED = 0.6;
const LONGEST_LABEL = 40;

const labelsOfMenus = (page: Document): Element[] =>
  [...page.querySelectorAll(`:is(${MENU})[${HIDDEN}]`)]
    .filter((menu) => menu.parentElement && hasTwoChildren(menu.parentElement) && linkShare(menu) >= LINKED)
    .flatMap((menu) => headOf(menu) ?? [])
    .filter((label) => /^(?:span|div|button|a|label)$/.test(label.localName))
    .filter((label) => fold(label.textContent ?? '').length <= LONGEST_LABEL);

const hasTwoChildren = (element: Element): boolean => hasMoreChildren(element, 1) && !hasMoreChildren(element, 2);

const TAB_PANELS = ['[role="tabpanel"]', '.tab-pane', '.tabbed-block'];
const CONTROLS = ':is(button, [role="button"])[aria-controls]';
const TABS = '[role="tab"], [role="tablist"] a, .nav-tabs a, .tabbed-labels > label';
const ROWS = '[role="tablist"], .nav-tabs, .tabbed-labels';
/** Panels that style sheets alone close, for controls that need no script. */
const CLOSED_BY_STYLES = '.tabbed-block ~ .tabbed-block';

/** Shows the closed panels of tabs one below the other, each under its tab's label; the row of tabs goes, which opens nothing. */
function unfoldTabs(page: Document): void {
  const panels = [...findAny(page, TAB_PANELS), ...panelsOpenedFromAfar(page)];
  const isClosed = (panel: Element): boolean => isClosedTab(panel) || panel.matches(CLOSED_BY_STYLES);
  const groups = new Set(panels.filter(isClosed).map((panel) => panel.parentElement));
  if (groups.size === 0) return;
  const tabs = tabsOf(page);
  const inPlace = askOnce(tabsInPlace);
  const rows = new Set<Element>();
  const levels = levelsBelow(page, panels);
  const levelOfGroup = new Map<Element | null, number>();
  for (const panel of panels) {
    const group = panel.parentElement;
    if (!groups.has(group)) continue;
    const tab =
      tabs.get(panel.id) ??
      page.getElementById(panel.getAttribute('aria-labelledby') ?? '') ??
      inPlace(group!).get(panel);
    if (isClosedTab(panel)) unhide(panel);
    const label = fold(tab?.textContent ?? '');
    if (!tab || !label || label.length > LONGEST_HEAD || panel.hasAttribute(HIDDEN)) continue;
    const level = levelOfGroup.get(group) ?? levels.get(panel)!;
    levelOfGroup.set(group, level);
    const heading = page.createElement(`h${level}`);
    heading.textContent = label;
    panel.prepend(heading);
    const row = tab.closest(ROWS);
    // Some call the whole of tabs and panels a list of tabs.
    rows.add(row && !row.contains(panel) ? row : tab);
  }
  for (const row of rows) row.remove();
}

/** What no role or class calls a panel: two and more side by side, each opened by something that stands elsewhere. */
function panelsOpenedFromAfar(page: Document): Element[] {
  const beside = new Map<Element, Set<Element>>();
  for (const control of page.querySelectorAll(CONTROLS)) {
    const panel = page.getElementById(control.getAttribute('aria-controls')!);
    const group = panel?.parentElement;
    if (!group || group.contains(control) || panel.matches(TAB_PANELS.join())) continue;
    const panels = beside.get(group) ?? new Set();
    beside.set(group, panels.add(panel));
  }
  return [...beside.values()].filter(({ size }) => size > 1).flatMap((panels) => [...panels]);
}

/** For each panel of a group the tab that has the same place among its own, where nothing else ties the two. */
function tabsInPlace(group: Element): Map<Element, Element> {
  const panels = [...group.children].filter((child) => child.matches(TAB_PANELS.join()));
  const around = [group, group.parentElement];
  const row = around
    .map((element) => element?.querySelector(`:scope > ${ROWS.replaceAll(', ', ', :scope > ')}`))
    .find(Boolean);
  const tabs = row ? [...row.querySelectorAll(TABS)] : [];
  return new Map(tabs.length === panels.length ? panels.map((panel, i) => [panel, tabs[i]!]) : []);
}

function isClosedTab(panel: Element): boolean {
  if (!panel.hasAttribute(HIDDEN) || panel.closest(NO_TEXT) || panel.querySelector('form, dialog')) return false;
  const length = fold(panel.textContent ?? '').length;
  return length >= SHORTEST_PANEL && linkShare(panel) < (panel.matches(TAB_PANEL) ? MOST_LINKED_IN_TAB : MOST_LINKED);
}

/** Tabs by the id of what they open. */
function tabsOf(page: Document): Map<string, Element> {
  const tabs = new Map<string, Element>();
  // What says that it is a tab goes before what only leads to the panel, such as an arrow.
  for (const tab of [...page.querySelectorAll(TABS), ...page.querySelectorAll(CONTROLS)]) {
    const id = (tab.getAttribute('aria-controls') ?? tab.getAttribute('href') ?? '').replace(/^#/, '');
    if (id && !tabs.has(id)) tabs.set(id, tab);
  }
  return tabs;
}

/** Takes away every sign that an element is hidden. */
export function unhide(element: Element): void {
  for (const name of [HIDDEN, 'hidden', 'aria-hidden']) element.removeAttribute(name);
  const style = element.getAttribute('style');
  if (style && /display|visibility/i.test(style)) element.removeAttribute('style');
}

/** A hidden block of prose with a short, shown head before it. */
function isFolded(panel: Element): boolean {
  const head = headOf(panel);
  if (!head || panel.closest(NO_TEXT) || panel.querySelector('form, dialog')) return false;
  const headLength = fold(head.textContent ?? '').length;
  const text = fold(panel.textContent ?? '');
  if (headLength === 0 || headLength > LONGEST_HEAD || text.length < SHORTEST_PANEL) return false;
  return /[.!?。！？]/.test(text) && linkShare(panel) < MOST_LINKED;
}

function headOf(panel: Element): Element | null {
  const head = panel.previousElementSibling;
  if (!head || head.hasAttribute(HIDDEN) || head.querySelector(OF_PAGE)) return null;
  // A sign to close it with is hidden until it is open.
  const isAllShown = [...head.querySelectorAll(`[${HIDDEN}]`)].every((part) => !fold(part.textContent ?? ''));
  return isAllShown ? head : null;
}

/** Panels lie side by side among their heads, or each in an item with its head. */
const groupsOf = (panel: Element): Element[] =>
  [panel.parentElement, panel.parentElement?.parentElement].filter(
    (element) => element !== null && element !== undefined,
  );

const kindOf = (panel: Element): string => `${headOf(panel)!.localName} ${panel.localName}`;

const opens = (head: Element): boolean => head.matches(OPENERS) || !!head.querySelector(OPENERS);

const isAllOf = (part: Element, whole: Element): boolean =>
  fold(part.textContent ?? '') === fold(whole.textContent ?? '');
