import type { Words } from '../../../words';
import { phrases } from '../phrases';

/** The words around timelines, in the page's languages. */
export interface TimelineTexts {
  isTimelineHeading(text: string): boolean;
  isDateColumn(text: string): boolean;
  /** "Published …", "By …": lines about the page, not its story. */
  isStamp(text: string): boolean;
  isRelatedHeading(text: string): boolean;
}

/** Prepares the texts for a page's languages. */
export function timelineTexts(languages: Words[]): TimelineTexts {
  const headings = phrases(languages.flatMap((words) => words.timeline.headings));
  const columns = phrases(languages.flatMap((words) => words.timeline.columns));
  const stamps = phrases(languages.flatMap((words) => words.timeline.stamps));
  const related = phrases(languages.flatMap((words) => words.related));
  return {
    isTimelineHeading: (text) => text.length < 140 && headings.within(text),
    isDateColumn: (text) => text.length < 40 && columns.is(text),
    isStamp: (text) => stamps.starts(text),
    isRelatedHeading: (text) => text.length < 60 && related.starts(text),
  };
}
