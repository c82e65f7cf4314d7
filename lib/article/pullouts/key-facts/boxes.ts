import { byClass } from '../../class-names';
import type { Block, PageIndex, Span } from '../page-index';
import { closed } from '../regions';
import { isFactsName } from './names';
import { pairOf } from './pair';
import { BULLET } from './points';
import { extentOf, titleOver } from './titles';
import type { Fact, FactFinder, FactGroup } from './types';

/** Boxes without a table or list whose parts are two lines each: the name above or beside the value. */
export const boxes: FactFinder = {
  name: 'boxes',
  find: (context) => {
    const { page } = context;
    const named = mayBeFacts(page.document)
      .filter(isFactsName)
      .flatMap((element) => {
        const span = page.spans.get(element);
        return span ? [{ span, title: titleOver(span, context) }] : [];
      });
    const titled = context.titles.map((title) => ({ span: extentOf(title, page), title }));
    return [...titled, ...named].flatMap(({ span, title }) => {
      const parts = twoLinePairs(span, page);
      const facts = parts.length < 2 ? alternatingPairs(span, page) : parts;
      if (facts.length < 2) return [];
      const weight = title ? 0.3 : 0.6;
      return [{ finder: 'boxes', style: 'two lines each', facts, weight, title } satisfies FactGroup];
    });
  },
};

/** A first look at class names; `isFactsName` decides. */
const mayBeFacts = byClass('info', 'fact', 'glance', 'spec', 'steckbrief');

/** Parts that repeat: each the smallest element around two lines that begins with the first of them. */
function twoLinePairs({ first, last }: Span, page: PageIndex): Fact[] {
  const facts: Fact[] = [];
  for (let at = first; at + 1 < last; ) {
    const part = partAt(at, last, page);
    const isPair =
      part !== null && part.last - part.first === 2 && page.blocks[at]!.level === page.blocks[first]!.level;
    const fact =
      isPair && !closed(page.blocks[at]!) && !isOfListOrCell(page.blocks[at]!, page)
        ? pairOf(page, at, at + 1, at + 2)
        : null;
    if (fact) facts.push(fact);
    else if (facts.length > 0) break;
    at = fact ? at + 2 : at + 1;
  }
  return facts;
}

/** So many names alone on their lines are not those of lists. */
const FEWEST = 3;
const NAME = /^[^:：]{2,48}[:：]$/;

/** Lines by turns: a name with a colon, and its value. */
function alternatingPairs({ first, last }: Span, page: PageIndex): Fact[] {
  const isName = (at: number): boolean => NAME.test(page.blocks[at]?.text ?? '');
  let at = first;
  while (at < last && !isName(at)) at++;
  const facts: Fact[] = [];
  for (; at + 1 < last && isName(at) && !isName(at + 1) && !closed(page.blocks[at]!); at += 2) {
    const fact = pairOf(page, at, at + 1, at + 2);
    if (fact) facts.push({ ...fact, value: fact.value.replace(BULLET, '') });
  }
  return facts.length < FEWEST ? [] : facts;
}

/** Two items of a list are no name and value, nor are two lines of one cell. */
function isOfListOrCell({ parent }: Block, page: PageIndex): boolean {
  if (parent.localName === 'li') return true;
  const cell = page.spans.get(parent.closest('td, th') ?? parent)!;
  return parent.closest('td, th') !== null && cell.last - cell.first > 1;
}

function partAt(at: number, last: number, page: PageIndex): Span | null {
  for (let outer: Element | null = page.blocks[at]!.parent; outer; outer = outer.parentElement) {
    const span = page.spans.get(outer);
    if (!span) continue;
    if (span.first < at || span.last > last) return null;
    if (span.last > at + 1) return span;
  }
  return null;
}
