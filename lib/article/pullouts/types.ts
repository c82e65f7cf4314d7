import type { Callout, JsonLdNode, KeyFact, Question, TimelineEvent } from '../types';

/** What the finders look at: the prepared clone of a page, which they read and never change. */
export interface PulloutPage {
  document: Document;
  /** Absolute address of the page. */
  url: string;
  title: string;
  /** BCP 47 tag, as the page declares it. */
  lang: string | null;
  /** ISO 8601; years that a page does not print are taken from it. */
  publishedTime: string | null;
  jsonLd: JsonLdNode[];
}

/** A pull-out that still points into the clone instead of having an anchor in the article. */
export type Placed<T extends { anchor: unknown }> = Omit<T, 'anchor'> & {
  /** The place in the clone to jump to. */
  element: Element;
};

export interface PlacedQuestion extends Placed<Pick<Question, 'question' | 'answer' | 'anchor'>> {
  /**
   * The answer's nodes in the clone, in order. Where question and answer share one text node, a new text node outside
   * the document stands for the answer's part of it.
   */
  answerNodes: Node[];
}

export interface Pullouts {
  timeline: Placed<TimelineEvent>[];
  faq: PlacedQuestion[];
  keyFacts: Placed<KeyFact>[];
  callouts: Placed<Callout>[];
}
