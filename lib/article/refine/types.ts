import type { LeftOutReason } from '../types';

/** What is known of the page that a body is from. */
export interface PageFacts {
  title: string;
  byline: string | null;
  /** The article's language and direction, which its elements need not repeat. */
  lang?: string | null;
  dir?: string | null;
  /** The page's own address, absolute. */
  url: string;
  /** What relative addresses start from. */
  base: string;
  /** The `bare` texts of the page's promotional boxes and of the blocks in them, where they are to go. */
  promotions?: Set<string>;
  /** The `bare` texts of the days of its timeline's events. */
  dates?: Set<string>;
  /** Whether a person has said what is to be read, by selecting it or by asking for all of the page. */
  isSelected?: boolean;
}

/** A body on its way to the reader; `root` holds it and is changed in place. */
export interface Refining extends PageFacts {
  root: Element;
}

/** Removes an element of the body and records what is gone and why. */
export type LeaveOut = (element: Element, reason: LeftOutReason) => void;

/** One kind of tidying. `name` is its file's. */
export interface RefineStep {
  name: string;
  run(article: Refining, leaveOut: LeaveOut): void;
}
