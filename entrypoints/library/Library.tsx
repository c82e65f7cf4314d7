import { useEffect, useState } from 'preact/hooks';
import { LibraryPage } from '../../components/library/LibraryPage';
import { useSettings } from '../../components/shell/use-settings';
import { onLibraryChange } from '../../lib/library/changes';
import { findItems, getAsset, getRevision, listItems } from '../../lib/library/items';
import type { SavedItem, Settings } from '../../lib/library/types';
import { send } from '../../lib/messages';
import { pages, settingsSource } from '../shared/pages';
import { runExport } from './export';

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
      onExport={async (format, itemIds) => (await runExport(format, itemIds)).filename ?? ''}
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
