import { wordsFor } from '../../words';
import { type FaqTrace, findFaq } from './faq';
import { indexPage } from './page-index';
import { findTimeline, type TimelineTrace } from './timeline';
import type { PulloutPage, Pullouts } from './types';

export type { Placed, PlacedQuestion, PulloutPage, Pullouts } from './types';

/** Told of every group of candidates that was weighed, taken or not: for tools that show why. */
export interface Trace {
  question?: FaqTrace;
  timeline?: TimelineTrace;
}

/** Finds the timeline, the questions with answers and the callouts of a page, each in page order. */
export function findPullouts(source: PulloutPage, trace: Trace = {}): Pullouts {
  const words = wordsFor(source.lang);
  const page = indexPage(source.document);
  return {
    timeline: findTimeline(page, source, words, trace.timeline),
    faq: findFaq(page, source, words, trace.question),
    callouts: [],
  };
}
