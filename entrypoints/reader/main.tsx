import '../../assets/styles/all.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { LivePage } from '../../components/LivePage';
import type { Action } from '../../components/shell/Bar';
import { PageMessage } from '../../components/shell/PageMessage';
import { useSettings } from '../../components/shell/use-settings';
import { getLive, setLiveScroll } from '../../lib/library/live';
import { getSettings } from '../../lib/library/settings';
import type { LiveArticle, Settings } from '../../lib/library/types';
import { send } from '../../lib/messages';
import { pages, root, settingsSource } from '../shared/pages';

const goTo = (url: string) => location.assign(url);

function Reader({ live, initialSettings }: { live: LiveArticle; initialSettings: Settings }) {
  const [settings, onSettings] = useSettings(initialSettings, settingsSource);
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
        save: () => send('save', { liveKey: key }),
        lookup: () => send('lookup', { url: article.url }),
        choose: (itemId, keep) => send('keepRevision', { itemId, keep }),
        askFirst: false,
      }}
      actions={actions}
      onOpenSaved={(itemId) => goTo(pages.saved(itemId))}
      onLibrary={() => goTo(pages.library())}
      onReadAgain={null}
    />
  );
}

function Gone() {
  return (
    <PageMessage icon="noArticle" title={i18n.t('page.goneTitle')} text={i18n.t('page.goneText')}>
      <a class="button primary" href={pages.library()}>
        {i18n.t('page.openLibrary')}
      </a>
    </PageMessage>
  );
}

const address = new URL(location.href);
const key = address.searchParams.get('live');
const live = key === null ? null : await getLive(key);
const settings = await getSettings();
if (live) document.title = live.article.title;
render(live ? <Reader live={live} initialSettings={settings} /> : <Gone />, root());

if (live && address.searchParams.has('print')) {
  // Once, not at every reload.
  address.searchParams.delete('print');
  history.replaceState(null, '', address);
  await document.fonts.ready;
  window.print();
}
