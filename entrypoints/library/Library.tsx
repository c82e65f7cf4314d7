import { useEffect, useState } from 'preact/hooks';
import { ResetNotice } from '../../components/health/ResetNotice';
import { LibraryPage } from '../../components/library/LibraryPage';
import { useSettings } from '../../components/shell/use-settings';
import type { ExportFormat } from '../../lib/exporters/types';
import { forgetReset, type LibraryReset, onReset } from '../../lib/library/canary';
import { followItems } from '../../lib/library/follow-items';
import { getAsset, getRevision } from '../../lib/library/items';
import type { LastBackup } from '../../lib/library/last-backup';
import { findItems } from '../../lib/library/search/find';
import { keepIndex } from '../../lib/library/search/tend';
import { goneFrom } from '../../lib/library/trash';
import type { SavedItem, Settings } from '../../lib/library/types';
import { send } from '../../lib/messages';
import { pages, settingsSource } from '../shared/pages';
import { runExport } from './export';

interface LibraryProps {
  first: SavedItem[];
  initialSettings: Settings;
  /** The browser emptied the library, and nobody has said that they know. */
  initialReset: LibraryReset | null;
  lastBackup: LastBackup | null;
  cameFor: ExportFormat | null;
}

/** The saved list, which follows every change that any page or the worker makes. */
export function Library({ first, initialSettings, initialReset, lastBackup, cameFor }: LibraryProps) {
  const [settings, onSettings] = useSettings(initialSettings, settingsSource);
  const [items, setItems] = useState(first);
  const [reset, setReset] = useState(initialReset);
  useEffect(() => followItems(first, setItems, console.error), []);
  useEffect(() => onReset(setReset), []);
  useEffect(() => keepIndex(console.error), []);
  const notice = reset && (
    <ResetNotice
      reset={reset}
      lastBackup={lastBackup}
      importHref={pages.import()}
      onDismiss={() => void forgetReset()}
    />
  );

  return (
    <LibraryPage
      items={items}
      notice={notice}
      settings={settings}
      onSettings={onSettings}
      find={findItems}
      hrefOf={pages.saved}
      importHref={pages.import()}
      healthHref={pages.health()}
      openPicture={openPicture}
      closePicture={URL.revokeObjectURL}
      pendingWords={pendingWords}
      goneFrom={goneFrom}
      onMark={(itemIds, as) => send('markItems', { itemIds, as })}
      onTags={(itemIds, add, remove) => send('changeTags', { itemIds, add, remove })}
      onDelete={(itemIds) => send('deleteItems', { itemIds })}
      onRestore={(itemIds) => send('restoreItems', { itemIds })}
      onPurge={(itemIds) => send('purgeItems', { itemIds })}
      onChoose={(itemId, keep) => send('keepRevision', { itemId, keep })}
      onExport={runExport}
      cameFor={cameFor}
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
