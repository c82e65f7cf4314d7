import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportFormat } from '../../lib/exporters/types';
import type { SavedItem, Settings } from '../../lib/library/types';
import { Bar } from '../shell/Bar';
import { PageMessage } from '../shell/PageMessage';
import { DoingsBar } from './DoingsBar';
import { ItemRow } from './ItemRow';
import { SearchField } from './SearchField';
import { Toast } from './Toast';
import { useFilter } from './use-filter';
import { LIST_TITLE, useRowFocus } from './use-row-focus';
import { useSelection } from './use-selection';
import { useToast } from './use-toast';

export interface LibraryPageProps {
  items: SavedItem[];
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  /** Ids of the items that have all the words. */
  find: (words: string) => Promise<Set<string>>;
  hrefOf: (itemId: string, revisionId?: string) => string;
  /** A blob address for a kept picture, or null. Whoever asks gives it back. */
  openPicture: (asset: string) => Promise<string | null>;
  closePicture: (src: string) => void;
  /** Words of the save that waits for a choice. */
  pendingWords: (item: SavedItem) => Promise<number | null>;
  onRead: (itemIds: string[], read: boolean) => Promise<unknown>;
  onDelete: (itemIds: string[]) => Promise<unknown>;
  onRestore: (itemIds: string[]) => Promise<unknown>;
  onChoose: (itemId: string, keep: 'saved' | 'new') => Promise<unknown>;
  /** Gives the name of the file that was downloaded. */
  onExport: (format: ExportFormat, itemIds: string[]) => Promise<string>;
}

/** Rows that are in the page at first; more come on request. */
const BATCH = 100;

/** What is saved, newest first, and what can be done with it. */
export function LibraryPage(props: LibraryPageProps) {
  const { items } = props;
  const toast = useToast();
  const complain = (error: unknown) => toast.say(i18n.t('library.actionFailed', [messageOf(error)]));
  const filter = useFilter(items, props.find, complain);
  const selection = useSelection(filter.shown);
  const focus = useRowFocus(filter.shown);
  const [limit, setLimit] = useState(BATCH);
  const rows = filter.shown.slice(0, limit);
  const attempt = (doing: Promise<unknown>) => doing.catch(complain);

  const remove = async (itemIds: string[]) => {
    await props.onDelete(itemIds);
    selection.clear();
    focus.afterLosing(itemIds);
    toast.offer(i18n.t('library.deleted', itemIds.length), () => {
      focus.whenBack(itemIds);
      return attempt(props.onRestore(itemIds));
    });
  };

  const exportItems = (format: ExportFormat) => {
    const wanted = selection.ids.length > 0 ? selection.ids : filter.shown.map(({ id }) => id);
    toast.say(i18n.t('library.exporting'));
    return props.onExport(format, wanted).then(
      (name) => toast.say(i18n.t('library.exported', [name])),
      (error) => toast.say(i18n.t('library.exportFailed', [messageOf(error)])),
    );
  };

  const tally = useMemo(
    () => i18n.t(filter.words ? 'library.found' : 'library.articles', filter.shown.length),
    [filter.words, filter.shown.length],
  );

  return (
    <>
      <Bar settings={props.settings} onSettings={props.onSettings} actions={[]} />
      <main class="library">
        <header class="head">
          <div class="titles">
            <h1 id={LIST_TITLE} tabIndex={-1}>
              {i18n.t('library.title')}
            </h1>
            <p class="tally" role="status">
              {items.length > 0 && tally}
            </p>
          </div>
          {items.length > 0 && <SearchField words={filter.words} onWords={filter.setWords} />}
        </header>
        {items.length === 0 && (
          <PageMessage inside icon="library" title={i18n.t('library.emptyTitle')} text={i18n.t('library.emptyText')} />
        )}
        {items.length > 0 && filter.shown.length === 0 && (
          <PageMessage
            inside
            icon="search"
            title={i18n.t('library.noneFoundTitle')}
            text={i18n.t('library.noneFoundText')}
          />
        )}
        {rows.length > 0 && (
          <DoingsBar
            selection={selection}
            onRead={(read) => attempt(props.onRead(selection.ids, read))}
            onDelete={() => attempt(remove(selection.ids))}
            onExport={exportItems}
          />
        )}
        <ul class="items">
          {rows.map((item) => (
            <ItemRow
              key={item.id}
              item={item}
              selected={selection.has(item.id)}
              onSelect={(selected) => selection.set(item.id, selected)}
              hrefOf={props.hrefOf}
              openPicture={props.openPicture}
              closePicture={props.closePicture}
              pendingWords={props.pendingWords}
              onRead={(read) => attempt(props.onRead([item.id], read))}
              onDelete={() => attempt(remove([item.id]))}
              onChoose={(keep) => attempt(props.onChoose(item.id, keep))}
            />
          ))}
        </ul>
        {filter.shown.length > limit && (
          <button type="button" class="button soft more" onClick={() => setLimit(limit + BATCH)}>
            {i18n.t('library.more')}
          </button>
        )}
      </main>
      <Toast toast={toast} />
    </>
  );
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
