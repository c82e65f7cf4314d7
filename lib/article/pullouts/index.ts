import { wordsFor } from '../../words';
import { type CalloutTrace, findCallouts } from './callouts';
import { type FaqTrace, findFaq } from './faq';
import { type FactTrace, findKeyFacts } from './key-facts';
import { indexPage, type PageIndex } from './page-index';
import { findTimeline, type TimelineTrace } from './timeline';
import type { PulloutPage, Pullouts } from './types';

export type { Placed, PlacedQuestion, PulloutPage, Pullouts } from './types';

/** Told of every group of candidates that was weighed, taken or not: for tools that show why. */
export interface Trace {
  question?: FaqTrace;
  timeline?: TimelineTrace;
  fact?: FactTrace;
  callout?: CalloutTrace;
}

/** Finds the timeline, the questions with answers, the key facts and the callouts of a page, each in page order. */
export function findPullouts(source: PulloutPage, trace: Trace = {}): Pullouts {
  const page = indexPage(source.document);
  const words = wordsFor(source.lang, sampleOf(page));
  const timeline = findTimeline(page, source, words, trace.timeline);
  const faq = findFaq(page, source, words, trace.question);
  const taken = [...timeline.filter(({ kind }) => kind === 'listed'), ...faq].map(({ element }) => element);
  const keyFacts = findKeyFacts(page, source, words, taken, trace.fact);
  for (const { element } of keyFacts) taken.push(element);
  return { timeline, faq, keyFacts, callouts: findCallouts(page, words, taken, trace.callout) };
}

/** The beginning of the page's longer lines, for telling its language: menus speak any. All lines, where these are few. */
function sampleOf({ blocks }: PageIndex): string {
  const lines = blocks.filter(({ region }) => !region).map(({ text }) => text);
  const longer = beginning(lines.filter(({ length }) => length > 60));
  return longer.length < FEW ? beginning(lines) : longer;
}

/** Characters */
const FEW = 400;
const SAMPLE = 2000;
const OF_A_LINE = 500;

function beginning(lines: string[]): string {
  let sample = '';
  for (const line of lines) {
    if (sample.length > SAMPLE) break;
    sample += `${line.slice(0, OF_A_LINE)} `;
  }
  return sample;
}
