import { readList } from './lists';
import { BLOCK, type NewSegment, type Postings, type Segment, SegmentWriter, termsIn } from './segment';

/** After so many terms the page has its turn. */
const TERMS_AT_ONCE = 2000;

/**
 * The segments that are to become one, the oldest first: a segment with all that are newer, as soon as these have together as
 * many items. So there are few segments (each has more items than all newer ones together), and an item is written anew a few
 * times only: each time its segment has at least doubled. None when all is well.
 * @param segments the oldest first
 */
export function segmentsToMerge(segments: Segment[]): Segment[] {
  let newer = 0;
  let from = segments.length;
  for (let at = segments.length - 1; at >= 0; at--) {
    const { length } = segments[at]!.docs;
    if (length <= newer) from = at;
    newer += length;
  }
  return segments.slice(from);
}

/** A segment while it is merged: the next of its terms, and the new places of its items; -1: not in the new one. */
interface Source {
  terms: string[];
  next: number;
  postings: Postings[];
  places: Int32Array;
}

/**
 * Makes one segment of several that follow each other, the oldest first. Of an item that is in more than one the newest holds.
 * @param isKept whether an item is still wanted
 */
export async function mergeSegments(
  segments: Segment[],
  postings: Postings[],
  isKept: (itemId: string) => boolean,
): Promise<NewSegment> {
  const { docs, sources } = place(segments, postings, isKept);
  const writer = new SegmentWriter(segments.at(-1)!.id, docs);
  for (let done = 1; ; done++) {
    const term = smallest(sources);
    if (term === undefined) return writer.finish();
    const places = sources.flatMap((source) => take(source, term));
    if (places.length > 0) writer.add(term, places);
    if (done % TERMS_AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}

function place(segments: Segment[], postings: Postings[], isKept: (itemId: string) => boolean) {
  const newest = new Map(segments.flatMap(({ id, docs }) => docs.map((itemId) => [itemId, id])));
  const docs: string[] = [];
  const sources = segments.map((segment): Source => {
    const places = segment.docs.map((itemId) =>
      newest.get(itemId) === segment.id && isKept(itemId) ? docs.push(itemId) - 1 : -1,
    );
    return {
      terms: termsIn(segment),
      next: 0,
      postings: postings.filter((block) => block.segment === segment.id),
      places: Int32Array.from(places),
    };
  });
  return { docs, sources };
}

function smallest(sources: Source[]): string | undefined {
  let found: string | undefined;
  for (const { terms, next } of sources) {
    const term = terms[next];
    if (term !== undefined && (found === undefined || term < found)) found = term;
  }
  return found;
}

/** The new places of the source's items that have the term, if it is the source's next. */
function take(source: Source, term: string): number[] {
  if (source.terms[source.next] !== term) return [];
  const block = source.postings[Math.floor(source.next / BLOCK)]!;
  const places = readList(block, source.next % BLOCK).map((old) => source.places[old]!);
  source.next += 1;
  return places.filter((at) => at >= 0);
}
