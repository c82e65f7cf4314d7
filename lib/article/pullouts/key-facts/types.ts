import type { PageIndex } from '../page-index';
import type { FactTexts } from './fact-text';

/** A name and its value, or a point of a summary, whose label is empty. */
export interface Fact {
  label: string;
  value: string;
  /** Its blocks, from `first` to `last` (exclusive). */
  first: number;
  last: number;
  element: Element;
}

/** Facts of one table, list or box, which are shown together or not at all. */
export interface FactGroup {
  finder: string;
  /** What it is made of, as shown to those who ask why: "table, row heads". */
  style: string;
  facts: Fact[];
  /** How much the form alone speaks for facts, 0 to 1. */
  weight: number;
  /** The title that announces it. */
  title: Title | null;
}

/** What a title announces: names with values, or the points of a summary. */
export type TitleKind = 'facts' | 'takeaways';

export interface Title {
  kind: TitleKind;
  text: string;
  block: number;
}

export interface FactContext {
  page: PageIndex;
  texts: FactTexts;
  /** Lines that announce facts, in page order. */
  titles: Title[];
}

export interface FactFinder {
  name: string;
  find(context: FactContext): FactGroup[];
}
