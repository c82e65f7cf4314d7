import { wordsFor } from '../../words';
import { findFaq } from './faq';
import { indexPage } from './page-index';
import { findTimeline } from './timeline';
import type { PulloutPage, Pullouts } from './types';

export type { Placed, PlacedQuestion, PulloutPage, Pullouts } from './types';

/** Finds the timeline, the questions with answers and the callouts of a page, each in page order. */
export function findPullouts(source: PulloutPage): Pullouts {
  const words = wordsFor(source.lang);
  const page = indexPage(source.document);
  return { timeline: findTimeline(page, source, words), faq: findFaq(page, source, words), callouts: [] };
}
