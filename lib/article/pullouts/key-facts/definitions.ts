import { elementsOf, type PageIndex } from '../page-index';
import { closed } from '../regions';
import { isNoFactsName } from './names';
import { pairOf } from './pair';
import { titleOver } from './titles';
import type { Fact, FactContext, FactFinder, FactGroup } from './types';

/** Lists of terms, each with one value. */
export const definitions: FactFinder = {
  name: 'definitions',
  find: (context) =>
    elementsOf(context.page, 'dl').flatMap((list) => {
      const group = groupOf(list, context);
      return group ? [group] : [];
    }),
};

/** Glossaries explain their terms in sentences; a fact is told in a few words. */
const SHORT_VALUE = 100;

function groupOf(list: Element, context: FactContext): FactGroup | null {
  const { page } = context;
  const span = page.spans.get(list);
  const opening = span && page.blocks[span.first];
  if (!opening || span.last - span.first < 4 || closed(opening) || isNoFactsName(list)) return null;
  if (list.querySelector('dl, form, input, pre')) return null;
  const terms = [...list.querySelectorAll('dt')];
  const facts = terms.flatMap((term) => factOf(term, page) ?? []);
  if (facts.length < terms.length * 0.7) return null;
  // Links, each with a word on where it leads, are a list of pages; code and words in lower case are options of a program.
  const isNoFact = (term: Element): boolean =>
    term.querySelector('a[href], code, kbd, samp, var') !== null || /^\p{Ll}/u.test(textOf(term));
  if (terms.filter(isNoFact).length * 2 > terms.length) return null;
  const short = facts.filter(({ value }) => value.length <= SHORT_VALUE).length >= facts.length * 0.8;
  const weight = short ? 0.6 : 0.2;
  const style = short ? 'short values' : 'long values';
  return { finder: 'definitions', style, facts, weight, title: titleOver(span, context) };
}

function textOf(term: Element): string {
  return (term.textContent ?? '').trim();
}

/** A term with the definitions that follow it. */
function factOf(term: Element, page: PageIndex): Fact | null {
  const label = page.spans.get(term);
  let last: Element | null = null;
  for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling) last = next;
  const value = last && page.spans.get(last);
  return label && value ? pairOf(page, label.first, label.last, value.last) : null;
}
