import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { titleOf } from '../../components/format';
import { SavedPage } from '../../components/SavedPage';
import type { Action } from '../../components/shell/Bar';
import { PageMessage } from '../../components/shell/PageMessage';
import { useSettings } from '../../components/shell/use-settings';
import { onLibraryChange } from '../../lib/library/changes';
import type { SavedItem, Settings } from '../../lib/library/types';
import { send } from '../../lib/messages';
import { pages, settingsSource } from '../shared/pages';
import { loadShown, refreshShown, type Shown } from './load';

interface SavedProps {
  itemId: string;
  /** A version that was asked for; null: the one that the item shows. */
  revisionId: string | null;
  first: Shown | null;
  initialSettings: Settings;
}

/** A saved article; it follows what becomes of it while it is open (pictures that come in, a choice, a deletion). */
export function Saved({ itemId, revisionId, first, initialSettings }: SavedProps) {
  const [settings, onSettings] = useSettings(initialSettings, settingsSource);
  const [shown, setShown] = useState(first);

  useEffect(() => {
    if (shown) document.title = titleOf(shown.revision.article);
    return shown?.release;
  }, [shown?.release]);

  useEffect(
    () =>
      onLibraryChange(async ({ itemIds }) => {
        if (!itemIds.includes(itemId)) return;
        setShown(await (shown ? refreshShown(shown, itemId, revisionId) : loadShown(itemId, revisionId)));
      }),
    [shown],
  );

  if (!shown) return <Missing />;
  const { item } = shown;
  return (
    <SavedPage
      {...shown}
      settings={settings}
      onSettings={onSettings}
      actions={actionsFor(item)}
      onChoose={(keep) => {
        // The version that was asked for may be the one that goes.
        void send('keepRevision', { itemId, keep }).then(() => location.replace(pages.saved(itemId)));
      }}
    />
  );
}

function actionsFor({ id, url, readAt }: SavedItem): Action[] {
  const isRead = readAt !== null;
  return [
    {
      icon: isRead ? 'unread' : 'read',
      label: i18n.t(isRead ? 'actions.markUnread' : 'actions.markRead'),
      onSelect: () => void send('markItems', { itemIds: [id], as: isRead ? 'unread' : 'read' }),
    },
    { icon: 'library', label: i18n.t('actions.library'), href: pages.library() },
    { icon: 'original', label: i18n.t('actions.original'), href: url, outside: true },
    { icon: 'print', label: i18n.t('actions.print'), onSelect: () => window.print() },
  ];
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
