import type { Span } from '../page-index';

/** A box beside the text, in the lines `first` to `last` (exclusive) of the page. */
export interface FoundCallout extends Span {
  label: string;
  text: string;
  element: Element;
  /** How it was told, for those who ask why. */
  reason: string;
}
