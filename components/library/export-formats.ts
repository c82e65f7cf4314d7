import { i18n } from '#i18n';
import type { ExportFormat } from '../../lib/exporters/types';

/** The formats in the order in which they are offered, each with what it is good for. */
export const exportFormats = (): { id: ExportFormat; name: string; hint: string }[] => [
  { id: 'backup', name: i18n.t('export.backup'), hint: i18n.t('export.backupHint') },
  { id: 'epub', name: i18n.t('export.epub'), hint: i18n.t('export.epubHint') },
  { id: 'markdown', name: i18n.t('export.markdown'), hint: i18n.t('export.markdownHint') },
  { id: 'html', name: i18n.t('export.html'), hint: i18n.t('export.htmlHint') },
  { id: 'text', name: i18n.t('export.text'), hint: i18n.t('export.textHint') },
  { id: 'csv', name: i18n.t('export.csv'), hint: i18n.t('export.csvHint') },
  { id: 'bookmarks', name: i18n.t('export.bookmarks'), hint: i18n.t('export.bookmarksHint') },
];
