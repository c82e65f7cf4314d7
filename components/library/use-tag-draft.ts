import { useState } from 'preact/hooks';
import type { SavedItem } from '../../lib/library/types';
import { countTags, sameTag } from './views';

export interface TagDraft {
  /** The tags as they would be, with how many of the items would have each. */
  shown: { tag: string; count: number }[];
  add: (tag: string) => void;
  remove: (tag: string) => void;
  /** Tags in use that begin with what is typed, or have a word that does, and are not shown yet. */
  suggestions: (typed: string) => string[];
  /** What is to be changed, with what is still in the field. */
  changes: (typed: string) => { added: string[]; removed: string[] };
}

const MOST_SUGGESTIONS = 10;

const oneLine = (tag: string): string => tag.replace(/\s+/g, ' ').trim();

/** The tags of some items while they are edited. */
export function useTagDraft(items: SavedItem[], known: string[]): TagDraft {
  const [given] = useState(() => countTags(items));
  const [added, setAdded] = useState<string[]>([]);
  const [removed, setRemoved] = useState<string[]>([]);
  const isIn = (tags: string[], tag: string) => tags.some((other) => sameTag(other) === sameTag(tag));
  const without = (tags: string[], tag: string) => tags.filter((other) => sameTag(other) !== sameTag(tag));

  const old = given
    .filter(([tag]) => !isIn(removed, tag))
    .map(([tag, count]) => ({ tag, count: isIn(added, tag) ? items.length : count }));
  const givenTags = given.map(([tag]) => tag);
  const shown = [...old, ...added.filter((tag) => !isIn(givenTags, tag)).map((tag) => ({ tag, count: items.length }))];
  const names = shown.map(({ tag }) => tag);

  return {
    shown,
    add: (typed) => {
      const tag = oneLine(typed);
      if (tag === '') return;
      setAdded((before) => [...without(before, tag), tag]);
      setRemoved((before) => without(before, tag));
    },
    remove: (tag) => {
      setAdded((before) => without(before, tag));
      if (isIn(givenTags, tag)) setRemoved((before) => [...without(before, tag), tag]);
    },
    suggestions: (typed) => {
      const start = sameTag(oneLine(typed));
      const fits = (tag: string) => ` ${sameTag(tag)}`.includes(` ${start}`);
      return known.filter((tag) => fits(tag) && !isIn(names, tag)).slice(0, MOST_SUGGESTIONS);
    },
    changes: (typed) => {
      const last = oneLine(typed);
      const all = last === '' || isIn(added, last) ? added : [...added, last];
      return { added: all, removed: without(removed, last) };
    },
  };
}
