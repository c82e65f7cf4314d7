import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LibraryPage } from '../../components/library/LibraryPage';
import { useSettings } from '../../components/shell/use-settings';
import { exportItems } from '../../lib/exporters';
import type { ExportFormat } from '../../lib/exporters/types';
import { onLibraryChange } from '../../lib/library/changes';
import { loadExportItems } from '../../lib/library/export-item';
import { findItems, getAsset, getRevision, listItems } from '../../lib/library/items';
import type { SavedItem, Settings } from '../../lib/library/types';
import { send } from '../../lib/messages';
import { pages, settingsSource } from '../shared/pages';

/** The saved list, which follows every change that any page or the worker makes. */
export function Library({ first, initialSettings }: { first: SavedItem[]; initialSettings: Settings }) {
  const [settings, onSettings] = useSettings(initialSettings, settingsSource);
  const [items, setItems] = useState(first);
  useEffect(() => onLibraryChange(async () => setItems(await listItems())), []);

  return (
    <LibraryPage
      items={items}
      settings={settings}
      onSettings={onSettings}
      find={findItems}
      hrefOf={pages.saved}
      openPicture={openPicture}
      closePicture={URL.revokeObjectURL}
      pendingWords={pendingWords}
      onRead={(itemIds, read) => send('markItems', { itemIds, as: read ? 'read' : 'unread' })}
      onDelete={(itemIds) => send('deleteItems', { itemIds })}
      onRestore={(itemIds) => send('restoreItems', { itemIds })}
      onChoose={(itemId, keep) => send('keepRevision', { itemId, keep })}
      onExport={download}
    />
  );
}

async function openPicture(asset: string): Promise<string | null> {
  const kept = await getAsset(asset);
  return kept && URL.createObjectURL(kept.blob);
}

async function pendingWords({ pendingRevisionId }: SavedItem): Promise<number | null> {
  const revision = pendingRevisionId === null ? null : await getRevision(pendingRevisionId);
  return revision?.article.wordCount ?? null;
}

const exportWords = () => ({
  timeline: i18n.t('exported.timeline'),
  date: i18n.t('exported.date'),
  event: i18n.t('exported.event'),
  questions: i18n.t('exported.questions'),
  secondArticle: i18n.t('exported.secondArticle'),
  original: i18n.t('exported.original'),
  pictureLost: i18n.t('exported.pictureLost'),
});

/** The browser reads a blob's address some time after the click on its link. */
const READ_BY_THEN_MS = 60_000;

async function download(format: ExportFormat, itemIds: string[]): Promise<string> {
  const { filename, blob } = await exportItems(format, loadExportItems(itemIds), Date.now(), exportWords());
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY_THEN_MS);
  return filename;
}
