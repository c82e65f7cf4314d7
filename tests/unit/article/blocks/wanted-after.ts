import { type MeasuredPage, measurePage } from '../../../../lib/article/blocks/measure';
import { segment } from '../../../../lib/article/blocks/segment';
import { withSpeakers } from '../../../../lib/article/blocks/speakers';

const NOTHING = { name: () => 0, heading: () => 0, text: () => 0 };
export type Rule = (page: MeasuredPage, wanted: Uint8Array) => void;

/** The texts that are wanted after a rule, where those with a "+" were before it. */
export function wantedAfter(rule: Rule, html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const page = measurePage({ ...withSpeakers(segment(body)), url: 'https://paper.example/lamps', title: '' }, NOTHING);
  const wanted = Uint8Array.from(page.measured, ({ text }) => (text.includes('+') ? 1 : 0));
  rule(page, wanted);
  return page.measured.filter((_, i) => wanted[i]).map(({ text }) => text);
}
