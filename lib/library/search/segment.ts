import { type Lists, ListWriter } from './lists';
import { TERMS_VERSION, termsOf } from './terms';

/** A part of the index, which is never changed: what is indexed later is in a later segment, and holds. */
export interface Segment {
  /** Segments are numbered by age, the oldest first. */
  id: number;
  /** TERMS_VERSION of the terms. */
  version: number;
  /** The ids of its items. One that no term names was deleted for good. */
  docs: string[];
  /** Its terms in their order, one a line. */
  terms: string;
  /** How many blocks it has: those of `postings` with its id. */
  blocks: number;
}

/** Which items have which terms: for each of the next BLOCK terms of a segment the places in `docs` of those that have it. */
export interface Postings extends Lists {
  segment: number;
  block: number;
}

/** Terms a block. */
export const BLOCK = 512;

export interface NewSegment {
  segment: Segment;
  postings: Postings[];
}

/** Makes a segment of terms that come in their order. */
export class SegmentWriter {
  private readonly terms: string[] = [];
  private readonly postings: Postings[] = [];
  private lists = new ListWriter();

  constructor(
    private readonly id: number,
    private readonly docs: string[],
  ) {}

  add(term: string, places: number[]): void {
    this.terms.push(term);
    this.lists.add(places);
    if (this.lists.count === BLOCK) this.endBlock();
  }

  finish(): NewSegment {
    if (this.lists.count > 0) this.endBlock();
    const { id, docs, postings } = this;
    const terms = this.terms.join('\n');
    return { segment: { id, version: TERMS_VERSION, docs, terms, blocks: postings.length }, postings };
  }

  private endBlock(): void {
    this.postings.push({ segment: this.id, block: this.postings.length, ...this.lists.finish() });
    this.lists = new ListWriter();
  }
}

/** The segment of these items. A text is null where the item was deleted for good. */
export function segmentOf(id: number, texts: { itemId: string; text: string | null }[]): NewSegment {
  const places = new Map<string, number[]>();
  for (const [place, { text }] of texts.entries()) {
    for (const term of text === null ? [] : termsOf(text)) {
      const list = places.get(term);
      if (list) list.push(place);
      else places.set(term, [place]);
    }
  }
  const writer = new SegmentWriter(
    id,
    texts.map(({ itemId }) => itemId),
  );
  for (const term of [...places.keys()].sort()) writer.add(term, places.get(term)!);
  return writer.finish();
}

/** The terms of a segment, in their order. */
export const termsIn = ({ terms }: Segment): string[] => (terms === '' ? [] : terms.split('\n'));
