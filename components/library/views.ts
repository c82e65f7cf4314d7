import { stateOf } from '../../lib/library/state-of';
import type { SavedItem } from '../../lib/library/types';

export const VIEWS = ['all', 'unread', 'reading', 'read', 'favourites', 'archive', 'trash'] as const;

export type View = (typeof VIEWS)[number];

const isKept = ({ deletedAt }: SavedItem): boolean => deletedAt === null;

const BELONGS: Record<View, (item: SavedItem) => boolean> = {
  all: (item) => isKept(item) && item.archivedAt === null,
  unread: (item) => isKept(item) && stateOf(item) === 'unread',
  reading: (item) => isKept(item) && stateOf(item) === 'reading',
  read: (item) => isKept(item) && stateOf(item) === 'read',
  favourites: (item) => isKept(item) && item.favouriteAt !== null,
  archive: (item) => isKept(item) && item.archivedAt !== null,
  trash: (item) => !isKept(item),
};

/** The items that a view shows. */
export const inView = (items: SavedItem[], view: View): SavedItem[] => items.filter(BELONGS[view]);

/** Two tools may have written the same tag in two ways. */
export const sameTag = (tag: string): string => tag.toLowerCase();

/** The items that have a tag; all of them without one. */
export function withTag(items: SavedItem[], tag: string | null): SavedItem[] {
  if (tag === null) return items;
  return items.filter(({ tags }) => tags.some((other) => sameTag(other) === sameTag(tag)));
}

/** How many items each view shows. */
export const countViews = (items: SavedItem[]): Record<View, number> =>
  Object.fromEntries(VIEWS.map((view) => [view, inView(items, view).length])) as Record<View, number>;

/** The tags of these items with how many have each, the most used first, then by the alphabet. */
export function countTags(items: SavedItem[]): [tag: string, count: number][] {
  const counts = new Map<string, [string, number]>();
  for (const { tags } of items) {
    for (const tag of tags) {
      const [spelling, count] = counts.get(sameTag(tag)) ?? [tag, 0];
      counts.set(sameTag(tag), [spelling, count + 1]);
    }
  }
  const { compare } = new Intl.Collator();
  return [...counts.values()].sort(([a, inA], [b, inB]) => inB - inA || compare(a, b));
}
