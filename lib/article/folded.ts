import { askOnce } from './ask-once';
import { HEADINGS, LONGEST_HEAD, MOST_LINKED, NO_TEXT, SHORTEST_PANEL, showHeads } from './button-heads';
import { HIDDEN } from './prepare';
import { headingsIn, levelsBelow } from './question-headings';
import { linkShare } from './refine/boilerplate';
import { renamed } from './rename';
import { fold } from './text';
import { findAny, hasMoreChildren } from './tree';

/** Of seven closed panels of tabs with more links than that on the development pages none is a menu: downloads, forms, questions. */
const MOST_LINKED_IN_TAB = 0.8;
const TAB_PANEL = '[role="tabpanel"]';
/** What the head of a page has, and that of a panel not. */
const OF_PAGE = 'nav, input:not([type="checkbox"], [type="radio"])';
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
