import { i18n } from '#i18n';
import type { ReadingState } from '../../lib/library/state-of';
import { formatNumber } from '../format';
import type { ImportPlan } from './types';

/** Tags and parts of a file that are named. */
const NAMED = 6;

/** What would become of the rows, their states, tags and folders, in a few sentences. */
export function outlook(plan: ImportPlan): string[] {
  const { source, added, merged, tags } = plan;
  if (added + merged === 0) return [i18n.t('import.nothing')];
  const isBackup = source === 'backup';
  return [
    !isBackup && i18n.t('import.linksOnly'),
    merged > 0 && i18n.t(isBackup ? 'import.mergedBackup' : 'import.mergedLinks'),
    statesOf(plan),
    tags.length > 0 && i18n.t('import.tags', tags.length, [formatNumber(tags.length), named(tags)]),
    source === 'bookmarks' && tags.length > 0 && i18n.t('import.folders'),
  ].filter((words) => words !== false);
}

/** What of the file is left out; null when it is nothing. */
export const leftOut = ({ facts }: ImportPlan): string | null =>
  facts !== null && facts.setAside.length > 0 ? i18n.t('import.setAside', [named(facts.setAside)]) : null;

function statesOf({ states, favourites }: ImportPlan): string {
  const names: [count: number, name: string][] = [
    ...(['unread', 'reading', 'read'] as const).map((state): [number, string] => [states[state], nameOf(state)]),
    [states.archived, nameOf('archived')],
    [favourites, i18n.t('library.views.favourites')],
  ];
  return names.flatMap(([count, name]) => (count > 0 ? `${name}: ${formatNumber(count)}` : [])).join(' · ');
}

const nameOf = (state: ReadingState): string => i18n.t(`library.views.${state === 'archived' ? 'archive' : state}`);

function named(names: string[]): string {
  const shown = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? `${shown}, …` : shown;
}
