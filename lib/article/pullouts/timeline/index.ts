import type { Words } from '../../../words';
import type { TimelineEvent } from '../../types';
import { order } from '../dates/interval';
import { isoOf } from '../dates/iso';
import { numericOrder, showsDottedDates } from '../dates/numeric-order';
import { dateReader, type ReadDate } from '../dates/reader';
import { ENOUGH, type Evidence } from '../evidence';
import type { Block, PageIndex } from '../page-index';
import type { Placed, PulloutPage } from '../types';
import { isOfTerms, weigh } from './evidence';
import { isLivePage, live } from './live';
import { merge } from './merge';
import { proseEntries } from './prose';
import { resolve } from './resolve';
import { sequences } from './sequences';
import { pointOf } from './stamps';
import { tables } from './tables';
import { type TimelineTexts, timelineTexts } from './timeline-text';
import { titled } from './titled';
import type { Entry, EntryGroup, TimelineContext, TimelineFinder } from './types';
import { currentYear, surroundings } from './years';

/** In order of trust: where groups overlap, `merge` keeps the one that tells more, else the earlier one. */
export const TIMELINE_FINDERS: TimelineFinder[] = [live, tables, sequences, titled];

/** Called with every group that was weighed, for those who want to know why. */
export type TimelineTrace = (group: EntryGroup, evidence: Evidence) => void;

/** What a page says happened when, in page order: what it lists, or else the dated sentences of its text. */
export function findTimeline(
  page: PageIndex,
  source: PulloutPage,
  words: Words[],
  trace?: TimelineTrace,
): Placed<TimelineEvent>[] {
  const context = contextOf(page, source, words);
  const groups = TIMELINE_FINDERS.flatMap((finder) => finder.find(context)).filter((group) => {
    const evidence = weigh(group, context);
    trace?.(group, evidence);
    return evidence.total >= ENOUGH;
  });
  const kept = merge(withoutTerms(groups));
  const listed = kept.flatMap((group) => group.entries).sort((a, b) => a.block - b.block);
  const prose = kept.every(isByChance) ? proseEntries(context) : [];
  const isProse = prose.length > 0 && prose.length >= MANY_TIMES * listed.length;
  const [kind, all] = isProse ? (['prose', prose] as const) : (['listed', listed] as const);
  const resolved = resolve(all, context);
  const first = beginsWithFrame(resolved, all[0]?.event ?? '', context) ? 1 : 0;
  const [entries, dates] = [all.slice(first), resolved.slice(first).map((date) => isoOf(date, null))];
  const told = withDays(entries, dates, context);
  return told.map(({ dateText, event, element }, i) => ({ kind, dateText, date: dates[i]!, event, element }));
}

/** Hours of days whose year nobody tells: the first of each day says which it is. */
function withDays(entries: Entry[], dates: (string | null)[], { dayLineOver }: TimelineContext): Entry[] {
  let last: Block | null = null;
  return entries.map((entry, i) => {
    const day = entry.date.kind === 'time' && dates[i] === null ? dayLineOver(entry.block) : null;
    const isFirst = day !== null && day !== last;
    if (day) last = day;
    return isFirst ? { ...entry, event: `${day.text}\n${entry.event}` } : entry;
  });
}

/** "22–23 May 2027: Programme" over what happens on these days is no event among them. */
function beginsWithFrame([frame, ...others]: ReadDate[], event: string, { texts }: TimelineContext): boolean {
  const { from, to } = frame ?? { from: null, to: null };
  if (!texts.isHint(event) && !texts.isTimelineHeading(event)) return false;
  if (from?.day === undefined || to === null || to === 'open' || order(to) <= order(from)) return false;
  const isInside = ({ from: day }: ReadDate): boolean =>
    day?.day !== undefined && order(day) >= order(from) && order(day) <= order(to);
  return others.length >= FEWEST_IN_FRAME && others.every(isInside);
}
const FEWEST_IN_FRAME = 2;

/** Paragraphs that begin "In May 1998, …", and a few headings, are a list, unless the text tells of so many times as many events. */
const MANY_TIMES = 1.5;
const FEW = 3;
const isByChance = ({ style, entries }: EntryGroup): boolean =>
  style.startsWith('opening') || (/^h\d /.test(style) && entries.length <= FEW);

/** Lists of who held an office and when are no part of the story that a page tells beside them. */
function withoutTerms(groups: EntryGroup[]): EntryGroup[] {
  const stories = groups.filter((group) => !isOfTerms(group));
  return stories.length > 0 ? stories : groups;
}

/** Characters: a longer title may name a timeline among other things. */
const LONGEST_TITLE = 30;
/** Languages of a page whose own is known. */
const WITH_ENGLISH = 2;

/** The title where it may stand over all lists; one that is a heading of the first rank stands over what is below it. */
function titleOver({ blocks }: PageIndex, title: string, texts: TimelineTexts): string {
  if (title.length >= LONGEST_TITLE) return '';
  const isHeading =
    texts.isTimelineHeading(title) && blocks.some(({ level, text }) => level === 1 && texts.isTimelineHeading(text));
  return isHeading ? '' : title;
}

function contextOf(page: PageIndex, source: PulloutPage, words: Words[]): TimelineContext {
  const texts = timelineTexts(words);
  const counting = page.blocks.filter(({ counts, region }) => counts && !region).map(({ text }) => text);
  const isUnclear = words.length > WITH_ENGLISH;
  const numeric = numericOrder(counting, source.lang, source.url);
  const reader = dateReader(words, numeric, isUnclear && showsDottedDates(counting));
  return {
    page,
    reader,
    texts,
    jsonLd: source.jsonLd,
    ...surroundings(page, source, reader),
    currentYear: currentYear(source, counting, reader),
    title: titleOver(page, source.title, texts),
    published: pointOf(source.publishedTime ?? ''),
    isLive: isLivePage(source, texts),
  };
}
