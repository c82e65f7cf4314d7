import type { Words } from '../../../words';
import type { TimelineEvent } from '../../types';
import { isoOf } from '../dates/iso';
import { dateReader } from '../dates/reader';
import { ENOUGH, type Evidence } from '../evidence';
import type { PageIndex } from '../page-index';
import type { Placed, PulloutPage } from '../types';
import { weigh } from './evidence';
import { merge } from './merge';
import { proseEntries } from './prose';
import { sequences } from './sequences';
import { tables } from './tables';
import { timelineTexts } from './timeline-text';
import { titled } from './titled';
import type { EntryGroup, TimelineContext, TimelineFinder } from './types';
import { currentYear, yearFinder } from './years';

/** In order of trust: where groups overlap, `merge` keeps the one that tells more, else the earlier one. */
export const TIMELINE_FINDERS: TimelineFinder[] = [tables, sequences, titled];

/** Called with every group that was weighed, for those who want to know why. */
export type TimelineTrace = (group: EntryGroup, evidence: Evidence) => void;

/** What a page says happened when, in page order: what it lists, or else the dated sentences of its text. */
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
    currentYear: currentYear(source, reader),
  };
  const groups = TIMELINE_FINDERS.flatMap((finder) => finder.find(context)).filter((group) => {
    const evidence = weigh(group, context);
    trace?.(group, evidence);
    return evidence.total >= ENOUGH;
  });
  const listed = merge(groups).flatMap((group) => group.entries);
  const kind = listed.length > 0 ? 'listed' : 'prose';
  const entries = listed.length > 0 ? listed.sort((a, b) => a.block - b.block) : proseEntries(context);
  return entries.map(({ block, date, dateText, event, element }) => ({
    kind,
    dateText,
    date: isoOf(date, context.yearFor(block, date)),
    event,
    element,
  }));
}
