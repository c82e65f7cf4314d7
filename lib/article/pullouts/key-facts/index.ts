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
    .filter(
      ({ label, value }) => !texts.isMetadata(label) && !texts.saysNothing(value) && plain(value) !== plain(title),
    );
  return onceEach(facts.sort((a, b) => a.first - b.first)).map(({ label, value, element }) => ({
    label,
    value,
    element,
  }));
}

/** Boxes under one title, or with names in common, but with other values: they are about several things. */
const IN_COMMON = 0.25;

/** Leaves out the boxes that are about one thing among several, as in a comparison: shown alone they would not say which. */
function ofOneThing(groups: FactGroup[]): FactGroup[] {
  const values = new Map<string, Set<string>>();
  const note = (key: string, value: string): void => {
    values.set(key, (values.get(key) ?? new Set()).add(value));
  };
  const titleKey = ({ title }: FactGroup): string => `under ${plain(title?.text ?? '')}`;
  for (const group of groups.filter(isNamed)) {
    if (group.title) note(titleKey(group), group.facts.map(({ value }) => plain(value)).join());
    for (const { label, value } of group.facts) note(plain(label), plain(value));
  }
  const varies = (key: string): boolean => (values.get(key)?.size ?? 0) > 1;
  return groups.filter((group) => {
    const shared = group.facts.filter(({ label }) => label && varies(plain(label))).length;
    return !isNamed(group) || !(varies(titleKey(group)) || shared > group.facts.length * IN_COMMON);
  });
}

function isNamed({ facts }: FactGroup): boolean {
  return facts.some(({ label }) => label !== '');
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
