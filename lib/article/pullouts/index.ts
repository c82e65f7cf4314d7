import { wordsFor } from '../../words';
import { findCallouts } from './callouts';
import { type FaqTrace, findFaq } from './faq';
import { indexPage, type PageIndex } from './page-index';
import { findTimeline, type TimelineTrace } from './timeline';
import type { PulloutPage, Pullouts } from './types';

export type { Placed, PlacedQuestion, PulloutPage, Pullouts } from './types';

/** Told of every group of candidates that was weighed, taken or not: for tools that show why. */
export interface Trace {
  question?: FaqTrace;
  timeline?: TimelineTrace;
}

/** Finds the timeline, the questions with answers, the key facts and the callouts of a page, each in page order. */
export function findPullouts(source: PulloutPage, trace: Trace = {}): Pullouts {
  const page = indexPage(source.document);
  const words = wordsFor(source.lang, sampleOf(page));
  return {
    timeline: findTimeline(page, source, words, trace.timeline),
    faq: findFaq(page, source, words, trace.question),
    keyFacts: [],
    callouts: findCallouts(page, words),
  };
}

/** The beginning of the page's longer lines, for telling its language: menus speak any. */
function sampleOf({ blocks }: PageIndex): string {
  let sample = '';
  for (const { text, region } of blocks) {
    if (sample.length > 4000) break;
    if (!region && text.length > 60) sample += `${text.slice(0, 500)} `;
  }
  return sample;
}
