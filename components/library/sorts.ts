import type { SavedItem, Settings } from '../../lib/library/types';
import { titleOf } from '../format';

type Sort = Settings['librarySort'];

const publishedAt = ({ publishedTime }: SavedItem): number => {
  const time = Date.parse(publishedTime ?? '');
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
};

/** Without a text there is no length: such items come last, whichever length is wanted first. */
const lengthOf = ({ wordCount }: SavedItem, unknown: number): number => wordCount || unknown;

const descending = (a: number, b: number): number => (a === b ? 0 : b - a);

const byTitle = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base', ignorePunctuation: true });

const COMPARE: Record<Sort, (a: SavedItem, b: SavedItem) => number> = {
  newest: (a, b) => b.savedAt - a.savedAt,
  oldest: (a, b) => a.savedAt - b.savedAt,
  published: (a, b) => descending(publishedAt(a), publishedAt(b)),
  title: (a, b) => byTitle.compare(titleOf(a), titleOf(b)),
  longest: (a, b) => descending(lengthOf(a, 0), lengthOf(b, 0)),
  shortest: (a, b) => lengthOf(a, Number.MAX_VALUE) - lengthOf(b, Number.MAX_VALUE),
};

export const SORTS = Object.keys(COMPARE) as Sort[];

/** A sorted copy. Nothing that reading changes has a part in it, so that a list does not move under one's eyes. */
export const sortItems = (items: SavedItem[], sort: Sort): SavedItem[] => items.toSorted(COMPARE[sort]);

/** The trash: what went last first. */
export const sortTrash = (items: SavedItem[]): SavedItem[] =>
  items.toSorted((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
