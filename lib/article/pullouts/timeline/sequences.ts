import { spanOf } from '../page-index';
import { entryOf } from './entry';
import { dateMarks } from './marks';
import { runsOf, styleOf } from './runs';
import { headingTitles } from './titles';
import type { EntryGroup, TimelineContext, TimelineFinder } from './types';

const WEIGHT = { lead: 0.3, whole: 0.3, opening: 0.2, trail: 0.2 };

/** Dates that stand at the same border of like elements: list items, paragraphs, headings, cards, terms. */
export const sequences: TimelineFinder = {
  name: 'sequences',
  find: (context) => {
    const groups: EntryGroup[] = [];
    for (const marks of runsOf(dateMarks(context))) {
      const titles = headingTitles(marks, context.page);
      const entries = marks.flatMap((_, i) => entryOf(marks, i, titles?.[i] ?? null, context) ?? []);
      if (entries.length < 2) continue;
      const weight =
        WEIGHT[marks[0]!.place] + (isWholeList(marks[0]!.block.parent, entries.length, context) ? 0.15 : 0);
      const isCards = (marks[0]!.place === 'whole' || titles !== null) && marks[0]!.block.level === 0;
      groups.push({ finder: 'sequences', style: styleOf(marks[0]!), entries, weight, isCards });
    }
    return groups;
  },
};

/** Every item of the list is dated. */
function isWholeList(element: Element, entries: number, { page }: TimelineContext): boolean {
  const item = element.closest('li, dt');
  const list = item?.parentElement;
  if (!item || !list || spanOf(page, list).first === spanOf(page, list).last) return false;
  let items = 0;
  for (let other = list.firstElementChild; other; other = other.nextElementSibling)
    if (other.localName === item.localName && ++items > entries) return false;
  return items > 2;
}
