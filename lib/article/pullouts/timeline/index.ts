import type { Words } from '../../../words';
import type { TimelineEvent } from '../../types';
import { isoOf } from '../dates/iso';
import { dateReader } from '../dates/reader';
import type { Evidence } from '../faq/evidence';
import type { PageIndex } from '../page-index';
import type { Placed, PulloutPage } from '../types';
import { ENOUGH, weigh } from './evidence';
import { sequences } from './sequences';
import { tables } from './tables';
import { timelineTexts } from './timeline-text';
import type { Entry, EntryGroup, TimelineContext, TimelineFinder } from './types';
import { yearFinder } from './years';

/** In order of trust: blocks that an earlier finder's entries take up are closed to the later ones. */
export const TIMELINE_FINDERS: TimelineFinder[] = [tables, sequences];

/** Called with every group that was weighed, for those who want to know why. */
export type TimelineTrace = (group: EntryGroup, evidence: Evidence) => void;

/** What a page says happened when, in page order. */
export function findTimeline(
  page: PageIndex,
  source: PulloutPage,
  words: Words[],
  trace?: TimelineTrace,
): Placed<TimelineEvent>[] {
  const reader = dateReader(words);
  const context: TimelineContext = {
    page,
    reader,
    texts: timelineTexts(words),
    yearFor: yearFinder(page, source, reader),
  };
  const taken = new Set<number>();
  const listed: Entry[] = [];
  for (const finder of TIMELINE_FINDERS) {
    for (const group of finder.find(context)) {
      const evidence = weigh(group, context);
      trace?.(group, evidence);
      if (evidence.total < ENOUGH) continue;
      for (const entry of group.entries.filter(({ block }) => !taken.has(block))) listed.push(entry);
      for (const { span } of group.entries) for (let at = span.first; at < span.last; at++) taken.add(at);
    }
  }
  listed.sort((a, b) => a.block - b.block);
  return listed.map(({ block, date, dateText, event, element }) => ({
    kind: 'listed',
    dateText,
    date: isoOf(date, context.yearFor(block, date)),
    event,
    element,
  }));
}
