import { i18n } from '#i18n';
import type { ImportSourceId } from '../../lib/importers/types';
import { formatDay, formatNumber } from '../format';
import type { ImportPlan } from './types';

/** What can be imported, and where one gets it. */
export const importSources = (): { id: ImportSourceId; name: string; hint: string }[] => [
  { id: 'backup', name: i18n.t('import.backup'), hint: i18n.t('import.backupHint') },
  { id: 'pocket', name: i18n.t('import.pocket'), hint: i18n.t('import.pocketHint') },
  { id: 'bookmarks', name: i18n.t('import.bookmarks'), hint: i18n.t('import.bookmarksHint') },
  { id: 'addresses', name: i18n.t('import.addresses'), hint: i18n.t('import.addressesHint') },
];

export const nameOfSource = (source: ImportSourceId): string => importSources().find(({ id }) => id === source)!.name;

/** "Pocket export, 1,234 rows"; "Lectern backup of 12 Oct 2026, 312 articles, 940 pictures". */
export function whatItIs({ source, rows, facts }: ImportPlan): string {
  const name = nameOfSource(source);
  if (source !== 'backup') return `${name}, ${i18n.t('import.rows', rows, [formatNumber(rows)])}`;
  const made = facts?.createdAt ? i18n.t('import.backupOf', [formatDay(facts.createdAt)]) : name;
  const articles = i18n.t('import.articles', rows, [formatNumber(rows)]);
  if (!facts) return `${made}, ${articles}`;
  return `${made}, ${articles}, ${i18n.t('import.pictures', facts.pictures, [formatNumber(facts.pictures)])}`;
}
