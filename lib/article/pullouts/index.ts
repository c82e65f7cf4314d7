import type { PulloutPage, Pullouts } from './types';

export type { Placed, PlacedQuestion, PulloutPage, Pullouts } from './types';

/** Finds the timeline, the questions with answers and the callouts of a page, each in page order. */
export function findPullouts(_page: PulloutPage): Pullouts {
  return { timeline: [], faq: [], callouts: [] };
}
