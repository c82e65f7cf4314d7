import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportFormat } from '../../lib/exporters/types';
import type { SavedItem, Settings } from '../../lib/library/types';
import { type Action, Bar } from '../shell/Bar';
import { failureWords } from '../shell/failure-words';
import { ArticleList } from './ArticleList';
import { EmptyList } from './EmptyList';
import { LibraryDialog, type OpenDialog } from './LibraryDialog';
import { LibraryHead } from './LibraryHead';
import { TagNav } from './TagNav';
import { Toast } from './Toast';
import { TrashList } from './TrashList';
import { type LibraryDoings, useDoings } from './use-doings';
import type { RunExport } from './use-export';
import { useList } from './use-list';
import { usePlace } from './use-place';
import { useRowFocus } from './use-row-focus';
import { useSelection } from './use-selection';
import { useToast } from './use-toast';
import { ViewNav } from './ViewNav';

export interface LibraryPageProps extends LibraryDoings {
  /** All of them, those in the trash too, in any order. */
  items: SavedItem[];
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  /** Ids of the items that have all the words. */
  find: (words: string) => Promise<Set<string>>;
  hrefOf: (itemId: string, revisionId?: string) => string;
  importHref: string;
  healthHref: string;
  /** A blob address for a kept picture, or null. Whoever asks gives it back. */
  openPicture: (asset: string) => Promise<string | null>;
  closePicture: (src: string) => void;
  /** Words of the save that waits for a choice. */
  pendingWords: (item: SavedItem) => Promise<number | null>;
  /** When what is deleted now, or was then, goes for good. */
  goneFrom: (deletedAt: number) => number;
  onExport: RunExport;
  /** The export that one came for is begun at once. */
  cameFor?: ExportFormat | null;
  /** What is to be known before anything else. */
  notice?: ComponentChildren;
}

/** What is saved, by its state, its tags and its words, and what can be done with it. */
export function LibraryPage(props: LibraryPageProps) {
  const { items, settings, onSettings, cameFor = null } = props;
  const kept = useMemo(() => items.filter(({ deletedAt }) => deletedAt === null), [items]);
  const [place, setWords] = usePlace();
  const [dialog, setDialog] = useState<OpenDialog | null>(
    cameFor && kept.length > 0 ? { kind: 'export', format: cameFor } : null,
  );
  const toast = useToast();
  const complain = (error: unknown) => toast.say(failureWords(error));
  const list = useList(items, place, settings.librarySort, props.find, complain);
  const placeKey = `${place.view} ${place.tag}`;
  const selection = useSelection(list.shown, placeKey);
  const focus = useRowFocus(list.shown);
  const doings = useDoings(props, { selection, focus, toast, complain });
  const isTrash = place.view === 'trash';

  const openExport = () => setDialog({ kind: 'export', format: 'backup' });
  const exportAction: Action = { icon: 'download', label: i18n.t('actions.export'), named: true, onSelect: openExport };
  const actions: Action[] = [
    { icon: 'import', label: i18n.t('actions.import'), named: true, href: props.importHref },
    ...(kept.length > 0 ? [exportAction] : []),
    { icon: 'health', label: i18n.t('actions.health'), named: true, href: props.healthHref },
  ];

  return (
    <>
      <Bar settings={settings} onSettings={onSettings} actions={actions} notice={props.notice} />
      <main class="library">
        {items.length > 0 && (
          <div class="side">
            <ViewNav place={place} counts={list.views} />
            {!isTrash && <TagNav place={place} tags={list.tags} />}
          </div>
        )}
        <div class="list">
          <LibraryHead place={place} list={list} isEmpty={items.length === 0} onWords={setWords} />
          {list.shown.length === 0 && (
            <EmptyList place={place} nothingSaved={items.length === 0} importHref={props.importHref} />
          )}
          {list.shown.length > 0 &&
            (isTrash ? (
              <TrashList
                key={placeKey}
                items={list.shown}
                selection={selection}
                goneFrom={props.goneFrom}
                onRestore={doings.restore}
                onPurge={(purged) => setDialog({ kind: 'purge', items: purged })}
              />
            ) : (
              <ArticleList
                key={placeKey}
                {...props}
                items={list.shown}
                place={place}
                selection={selection}
                doings={doings}
                onEditTags={(tagged) => setDialog({ kind: 'tags', items: tagged })}
                onExportSelected={openExport}
              />
            ))}
        </div>
      </main>
      <LibraryDialog
        open={dialog}
        kept={kept}
        shown={isTrash ? [] : list.shown}
        selected={isTrash ? [] : selection.items}
        runExport={props.onExport}
        doings={doings}
        onClose={() => setDialog(null)}
      />
      <Toast toast={toast} />
    </>
  );
}
