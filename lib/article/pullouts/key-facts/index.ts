import type { Words } from '../../../words';
import type { KeyFact } from '../../types';
import { ENOUGH, type Evidence } from '../evidence';
import type { PageIndex } from '../page-index';
import { plain } from '../text';
import type { Placed, PulloutPage } from '../types';
import { boxes } from './boxes';
import { definitions } from './definitions';
import { weigh } from './evidence';
import { factTexts } from './fact-text';
import { points } from './points';
import { tables } from './tables';
import { titlesOf } from './titles';
import type { Fact, FactContext, FactFinder, FactGroup } from './types';

/** In order of trust: what an earlier one has taken is not looked at again. */
export const FACT_FINDERS: FactFinder[] = [tables, definitions, points, boxes];

/** Called with every group that was weighed, for those who want to know why. */
export type FactTrace = (group: FactGroup, evidence: Evidence) => void;

/**
 * What a page sets apart as name and value, and the points of its summary (with an empty label: their title says what
 * all of them are, and would only be repeated), in page order.
 * @param taken places of other pull-outs: a table of dates is a timeline, a list of questions a FAQ
 */
export function findKeyFacts(
  page: PageIndex,
  { title }: PulloutPage,
  words: Words[],
  taken: Element[] = [],
  trace?: FactTrace,
): Placed<KeyFact>[] {
  const texts = factTexts(words);
  const context: FactContext = { page, texts, titles: titlesOf(page, texts) };
  const claimed = new Set(taken.flatMap((element) => page.spans.get(element)?.first ?? []));
  const groups: FactGroup[] = [];
  for (const finder of FACT_FINDERS) {
    for (const group of finder.find(context)) {
      if (group.facts.some((fact) => isClaimed(fact, claimed))) continue;
      const evidence = weigh(group, context);
      trace?.(group, evidence);
      if (evidence.total < ENOUGH) continue;
      for (const fact of group.facts) for (let at = fact.first; at < fact.last; at++) claimed.add(at);
      groups.push(group);
    }
  }
  const facts = ofOneThing(groups)
    .flatMap((group) => group.facts)
    .filter(({ label, value }) => !texts.isMetadata(label) && plain(value) !== plain(title));
  return onceEach(facts.sort((a, b) => a.first - b.first)).map(({ label, value, element }) => ({
    label,
    value,
    element,
  }));
}

/** Boxes with the same names but other values are about several things, and would not say which. */
function ofOneThing(groups: FactGroup[]): FactGroup[] {
  const uses = new Map<string, Set<string>>();
  for (const { label, value } of groups.flatMap(({ facts }) => facts)) {
    if (!label) continue;
    const key = plain(label);
    uses.set(key, (uses.get(key) ?? new Set()).add(plain(value)));
  }
  const differs = ({ label }: Fact): boolean => (uses.get(plain(label))?.size ?? 0) > 1;
  return groups.filter(({ facts }) => facts.filter(differs).length * 2 < facts.length);
}

function isClaimed({ first, last }: Fact, claimed: Set<number>): boolean {
  for (let at = first; at < last; at++) if (claimed.has(at)) return true;
  return false;
}

/** Pages repeat their boxes for narrow screens. */
function onceEach(facts: Fact[]): Fact[] {
  const seen = new Set<string>();
  return facts.filter(({ label, value }) => {
    const key = `${plain(label)}: ${plain(value)}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
