/** The article's body on its way to the reader. */
export interface Refining {
  /** Holds the body; changed in place. */
  root: Element;
  title: string;
  /** The page's own address, absolute. */
  url: string;
  /** What relative addresses start from. */
  base: string;
}

/** Removes an element of the body and records what is gone and why. */
export type LeaveOut = (element: Element, reason: string) => void;

/** One kind of tidying. `name` is its file's. */
export interface RefineStep {
  name: string;
  run(article: Refining, leaveOut: LeaveOut): void;
}
