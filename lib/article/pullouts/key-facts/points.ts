import type { Block, PageIndex, Span } from '../page-index';
import { fold, hasWords, plain } from '../text';
import { isLabel, isValue, splitLine } from './fact-text';
import { textOf } from './pair';
import { extentOf } from './titles';
import type { Fact, FactContext, FactFinder, FactGroup, Title } from './types';

const LONGEST_POINT = 600;
const FEWEST_WORDS = 4;
/** Pages repeat a box for narrow screens. */
const MOST_SCREENS = 2;
/** Signs of lists that are typed. */
export const BULLET = /^(?:->|=>|[•·▪‣◦●✓✔✅➤→–—-])+\s*/u;
/** Of the items under each kind of title so many have a name, or they are points. */
const NAMED = { facts: 0.6, takeaways: 0.7 };

/** What is listed under a title that announces facts: "Label: value", or points of a summary. */
export const points: FactFinder = {
  name: 'points',
  find: (context) =>
    context.titles.flatMap((title) => {
      const group = groupOf(title, context);
      return group && group.facts.length > 0 ? [group] : [];
    }),
};

function groupOf(title: Title, context: FactContext): FactGroup | null {
  const { page } = context;
  const extent = extentOf(title, page);
  const list = listIn(extent, page);
  const items = list ? itemsOf(list, page) : linesOf(extent, page);
  if (items.length === 0) return null;
  const facts = items.map((item) => factOf(item, title, page));
  const named = facts.filter((fact) => fact?.label).length;
  const isPairs = named >= items.length * NAMED[title.kind];
  if (title.kind === 'facts' && !isPairs && (!list || isOfLine(list, title, page) || isRepeated(title, context)))
    return null;
  // Between names and values a sentence is a remark.
  const hasRemarks = isPairs && title.kind === 'facts';
  const kept = facts.flatMap((fact) => (fact && (fact.label || !hasRemarks) ? fact : []));
  if (!hasRemarks && kept.length < items.length) return null;
  if (!list && !isPairs && items.length > MOST_POINTS) return null;
  const style = `${list ? 'list' : 'lines'} of ${isPairs ? 'names and values' : 'points'}`;
  return { finder: 'points', style, facts: kept, weight: 0.3, title };
}

/** "What's in the box:" right before a list announces it instead of the title. */
function isOfLine(list: Element, { block }: Title, page: PageIndex): boolean {
  const before = page.blocks[page.spans.get(list)!.first - 1];
  return before !== undefined && before.index > block && /[:：]$/.test(before.text);
}

/** A title over several lists: each is about another thing, and none of them says about which. */
function isRepeated({ text }: Title, { titles }: FactContext): boolean {
  return titles.filter((title) => plain(title.text) === plain(text)).length > MOST_SCREENS;
}

/** The list right under a title, or after one line of introduction. */
function listIn({ first, last }: Span, page: PageIndex): Element | null {
  for (let at = first; at < Math.min(first + 2, last); at++) {
    let list: Element | null = null;
    for (let outer: Element | null = page.blocks[at]!.parent; outer; outer = outer.parentElement) {
      const span = page.spans.get(outer);
      if (span && (span.first < at || span.last > last)) break;
      if (outer.localName === 'ul' || outer.localName === 'ol') list = outer;
    }
    if (list) return list;
  }
  return null;
}

function itemsOf(list: Element, page: PageIndex): Span[] {
  return [...list.children].flatMap((item) => {
    const span = page.spans.get(item);
    return item.localName === 'li' && span && span.last > span.first ? [span] : [];
  });
}

/** Lines of a short box or section; none where there is more than a summary would hold. */
const MOST_LINES = 12;
const MOST_POINTS = 6;

function linesOf({ first, last }: Span, page: PageIndex): Span[] {
  const lines = page.blocks.slice(first, last);
  if (lines.length > MOST_LINES || lines.some(({ level }) => level > 0)) return [];
  // A line that ends in a colon leads to the next ones.
  return lines.filter(({ text }) => !/[:：]$/.test(text)).map(({ index }) => ({ first: index, last: index + 1 }));
}

/** A name in bold before its value, without a colon; a sentence that begins in bold goes on in small letters. */
function splitBold({ nodes, text }: Block): { label: string; value: string } | null {
  const name = nodes[0]!.parentElement?.closest('b, strong');
  const label = name ? fold(name.textContent ?? '') : '';
  const value = text.startsWith(label) ? text.slice(label.length).trim() : '';
  return label && isLabel(label) && !/[.]$/.test(label) && !/^\p{Ll}/u.test(value) && isValue(value, label)
    ? { label, value }
    : null;
}

/** One item as a pair where its name is set apart by a colon or in bold, else as a point. */
function factOf({ first, last }: Span, title: Title, page: PageIndex): Fact | null {
  const opening = page.blocks[first]!;
  const text = textOf(page, first, last).replace(BULLET, '');
  if (text.length > LONGEST_POINT || page.blocks.slice(first, last).some(({ linked }) => linked > 0.8)) return null;
  const element = opening.parent;
  const pair = splitLine(text);
  const isShort = pair && pair.label.split(' ').length <= 4;
  if (pair && (isShort || opening.bold >= pair.label.length) && isValue(pair.value, pair.label))
    return { ...pair, first, last, element };
  const bold = title.kind === 'facts' ? splitBold(opening) : null;
  if (bold && last === first + 1) return { ...bold, first, last, element };
  return hasWords(text, FEWEST_WORDS) ? { label: '', value: text, first, last, element } : null;
}
