import type { JsonLdNode } from '../../types';
import type { Point } from '../dates/point';
import type { DateReader, ReadDate } from '../dates/reader';
import type { PageIndex, Span } from '../page-index';
import type { TimelineTexts } from './timeline-text';
import type { Surroundings } from './years';

/** What the timeline finders share. */
export interface TimelineContext extends Surroundings {
  page: PageIndex;
  reader: DateReader;
  texts: TimelineTexts;
  jsonLd: JsonLdNode[];
  /** The year that the page is about or from, as far as its title or publication date tell. */
  currentYear: number | null;
  /** The page's title, where it is as short as a timeline's, "Important dates", and over all of its lists; else ''. */
  title: string;
  /** The day on which the page was published. */
  published: Point | null;
  /** Whether the page calls itself a report that goes on while things happen. */
  isLive: boolean;
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
  /** Whether hours are what the form is about. */
  isSchedule?: boolean;
  /** How sure the form alone makes it, 0 to 1. */
  weight: number;
}

export interface TimelineFinder {
  name: string;
  find(context: TimelineContext): EntryGroup[];
}
