import { count, type Evidence } from '../evidence';
import { plain } from '../text';
import { isFactsName } from './names';
import type { Fact, FactContext, FactGroup } from './types';

const FEW = 3;
/** "-a file", ":version", "%[p]": what programs are told. */
const OPTION = /^[-–—:%$@/\\+*#~&|](?:-\w|[^\s–—-])/u;
const LONG_VALUE = 200;

/** Weighs a group of facts. The numbers were set by reading all that is found on some 300 development pages. */
export function weigh(group: FactGroup, context: FactContext): Evidence {
  const evidence: Evidence = { total: 0, reasons: [] };
  const add = (value: number, reason: string): void => count(evidence, value, reason);
  const { facts, title } = group;
  const { page, texts } = context;
  const isPairs = facts.some(({ label }) => label);
  add(group.weight, `${group.finder}: ${group.style}`);
  if (title) add(0.4, `under "${title.text}"`);
  const isNamed = facts.length > 0 && isInNamedBox(facts[0]!.element);
  if (isNamed) add(0.3, 'in a box named for facts');
  if (facts.length >= 6) add(0.1, `${facts.length} facts`);
  if (facts.length < 2 && isPairs) add(-0.6, 'hardly any');
  else if (facts.length < FEW && !title) add(-0.4, 'only two');
  if (isPairs && distinct(facts.flatMap(({ label }) => label || [])) < 0.85) add(-0.6, 'names repeat');
  if (isPairs && facts.length > 1 && distinct(facts.map(({ value }) => value)) < 0.4) add(-0.5, 'values repeat');
  if (isPairs && share(facts, ({ first }) => OPTION.test(page.blocks[first]!.text)) > 0.3) add(-0.8, 'options');
  if (share(facts, ({ label }) => texts.isMetadata(label)) > 0.4) add(-0.6, 'about the page itself');
  if (isPairs && share(facts, ({ value }) => value.length > LONG_VALUE) > 0.5) add(-0.4, 'long values');
  if (!isNamed && share(facts, ({ first, last }) => isLinked(first, last, context)) > 0.5) add(-0.6, 'links');
  if (facts.some(({ first }) => page.blocks[first]!.region !== null)) add(-0.5, 'beside the text');
  return evidence;
}

function isInNamedBox(element: Element): boolean {
  for (let outer: Element | null = element; outer && outer.localName !== 'body'; outer = outer.parentElement)
    if (isFactsName(outer)) return true;
  return false;
}

function isLinked(first: number, last: number, { page }: FactContext): boolean {
  return page.blocks.slice(first, last).every(({ linked }) => linked > 0.8);
}

function distinct(texts: string[]): number {
  return new Set(texts.map(plain)).size / texts.length;
}

function share(facts: Fact[], test: (fact: Fact) => boolean): number {
  return facts.length === 0 ? 0 : facts.filter(test).length / facts.length;
}
