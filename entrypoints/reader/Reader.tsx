import { i18n } from '#i18n';
import { LivePage } from '../../components/LivePage';
import type { Action } from '../../components/shell/Bar';
import { PageMessage } from '../../components/shell/PageMessage';
import { useSettings } from '../../components/shell/use-settings';
import { forgetFailedSave, getFailedSave } from '../../lib/library/failed-saves';
import { setLiveScroll } from '../../lib/library/live';
import { askForPictures } from '../../lib/library/picture-permission';
import type { LiveArticle, Settings } from '../../lib/library/types';
import { send } from '../../lib/messages';
import { saveShown } from '../../lib/tab';
import { pages, settingsSource } from '../shared/pages';
import { timelineDoings } from '../shared/timeline-doings';
import { needsPermission, usePicturesAllowed } from '../shared/use-pictures-allowed';

const goTo = (url: string) => location.assign(url);

/** A live article in a tab of its own. */
export function Reader({ live, initialSettings }: { live: LiveArticle; initialSettings: Settings }) {
  const [settings, onSettings] = useSettings(initialSettings, settingsSource);
  const allowed = usePicturesAllowed();
  const { article, key } = live;
  const actions: Action[] = [
    { icon: 'library', label: i18n.t('actions.library'), href: pages.library() },
    { icon: 'original', label: i18n.t('actions.original'), href: article.url, outside: true },
    { icon: 'print', label: i18n.t('actions.print'), onSelect: () => window.print() },
  ];
  return (
    <LivePage
      article={article}
      settings={settings}
      onSettings={onSettings}
      scrollTop={live.scrollTop}
      onScrollTop={(top) => void setLiveScroll(key, top)}
      saveDoings={{
        save: () => saveShown({ ...live, scrollTop: Math.round(window.scrollY) }, false),
        lookup: () => send('lookup', { url: article.url }),
        lastFailure: () => getFailedSave(key),
        forgetFailure: () => forgetFailedSave(key),
        choose: (itemId, keep) => send('keepRevision', { itemId, keep }),
        askFirst: false,
      }}
      timelineDoings={timelineDoings}
      pictureDoings={{
        isNeeded: allowed === false && !settings.picturesAsked && needsPermission(article),
        request: askForPictures,
        onAllow: (itemId) => window.open(pages.allow(itemId)),
        onRefuse: () => onSettings({ picturesAsked: true }),
      }}
      actions={actions}
      onOpenSaved={(itemId) => goTo(pages.saved(itemId))}
      onLibrary={() => goTo(pages.library())}
      onReadAgain={null}
    />
  );
}

/** What is left when the live article is not. */
export function Gone({ initialSettings }: { initialSettings: Settings }) {
  useSettings(initialSettings, settingsSource);
  return (
    <PageMessage icon="noArticle" title={i18n.t('page.goneTitle')} text={i18n.t('page.goneText')}>
      <a class="button primary" href={pages.library()}>
        {i18n.t('page.openLibrary')}
      </a>
    </PageMessage>
  );
}
