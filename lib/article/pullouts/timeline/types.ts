import type { DateReader, ReadDate } from '../dates/reader';
import type { PageIndex, Span } from '../page-index';
import type { TimelineTexts } from './timeline-text';

/** What the timeline finders share. */
export interface TimelineContext {
  page: PageIndex;
  reader: DateReader;
  texts: TimelineTexts;
  /** The year that the page is about or from, as far as its title or publication date tell. */
  currentYear: number | null;
  /** The year that headings, title or publication date give to a date printed without one; null where none does. */
  yearFor(block: number, date: ReadDate): number | null;
}

/** A dated step of a story, before it is known whether the page means it as one. */
export interface Entry {
  /** The block that prints the date. */
  block: number;
  date: ReadDate;
  dateText: string;
  event: string;
  element: Element;
  /** The blocks that the entry takes up. */
  span: Span;
}

/** Entries that look alike. */
export interface EntryGroup {
  finder: string;
  style: string;
  entries: Entry[];
  /** Whether each date stands alone in its line, as on cards of articles and reviews. */
  isCards?: boolean;
  /** How sure the form alone makes it, 0 to 1. */
  weight: number;
}

export interface TimelineFinder {
  name: string;
  find(context: TimelineContext): EntryGroup[];
}
