import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { titleOf } from '../../components/format';
import { SavedPage } from '../../components/SavedPage';
import { InTrash } from '../../components/saved/InTrash';
import { LinkOnly } from '../../components/saved/LinkOnly';
import { PageMessage } from '../../components/shell/PageMessage';
import { useSettings } from '../../components/shell/use-settings';
import { onLibraryChange } from '../../lib/library/changes';
import { listTags } from '../../lib/library/tags';
import { goneFrom } from '../../lib/library/trash';
import type { Settings } from '../../lib/library/types';
import { send } from '../../lib/messages';
import { pages, settingsSource } from '../shared/pages';
import { timelineDoings } from '../shared/timeline-doings';
import { loadShown, type Shown, type ShownArticle } from './load';

interface SavedProps {
  itemId: string;
  /** A version that was asked for; null: the one that the item shows. */
  revisionId: string | null;
  first: Shown;
  initialSettings: Settings;
}

/** A saved article; it follows what becomes of it while it is open (pictures that come in, a choice, a deletion). */
export function Saved({ itemId, revisionId, first, initialSettings }: SavedProps) {
  const [settings, onSettings] = useSettings(initialSettings, settingsSource);
  const shown = useShown(itemId, revisionId, first);

  switch (shown.kind) {
    case 'missing':
      return <Missing />;
    case 'link':
      return <LinkOnly item={shown.item} libraryHref={pages.library()} />;
    case 'trash':
      return (
        <InTrash
          item={shown.item}
          goneFrom={goneFrom(shown.item.deletedAt!)}
          libraryHref={pages.library()}
          onRestore={() => send('restoreItems', { itemIds: [itemId] })}
        />
      );
    case 'article':
      return <Article {...shown} settings={settings} onSettings={onSettings} />;
  }
}

function useShown(itemId: string, revisionId: string | null, first: Shown): Shown {
  const [shown, setShown] = useState(first);
  const latest = useRef(first);
  latest.current = shown;

  useEffect(
    () =>
      onLibraryChange(async ({ itemIds }) => {
        if (itemIds.includes(itemId)) setShown(await loadShown(itemId, revisionId, latest.current));
      }),
    [],
  );
  const release = shown.kind === 'article' ? shown.release : undefined;
  useEffect(() => release, [release]);
  useEffect(() => {
    if (shown.kind !== 'missing') document.title = titleOf(shown.item);
  }, [shown]);
  return shown;
}

type ArticleProps = ShownArticle & { settings: Settings; onSettings: (change: Partial<Settings>) => void };

function Article(props: ArticleProps) {
  const itemId = props.item.id;
  const itemIds = [itemId];
  return (
    <SavedPage
      {...props}
      libraryHref={pages.library()}
      allowHref={pages.allow(itemId)}
      versionHref={(revisionId) => pages.saved(itemId, revisionId === props.item.revisionId ? undefined : revisionId)}
      loadTags={tagsByUse}
      onMark={(as) => send('markItems', { itemIds, as })}
      onTags={(add, remove) => send('changeTags', { itemIds, add, remove })}
      onDelete={() => send('deleteItems', { itemIds })}
      onChoose={async (keep) => {
        await send('keepRevision', { itemId, keep });
        // The version that was asked for may be the one that went.
        location.replace(pages.saved(itemId));
      }}
      onRetryPictures={() => send('retryPictures', { itemId })}
      // Nobody asked for it, so nobody is told when it cannot be kept.
      onProgress={(progress) => void send('setProgress', { itemId, progress }).catch(console.error)}
      onPrint={() => window.print()}
      timelineDoings={timelineDoings}
    />
  );
}

async function tagsByUse(): Promise<string[]> {
  const counts = await listTags();
  return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}

function Missing() {
  return (
    <PageMessage icon="noArticle" title={i18n.t('page.missingTitle')} text={i18n.t('page.missingText')}>
      <a class="button primary" href={pages.library()}>
        {i18n.t('page.openLibrary')}
      </a>
    </PageMessage>
  );
}
