import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LivePage } from '../../components/LivePage';
import { PopupPage } from '../../components/PopupPage';
import type { Action } from '../../components/shell/Bar';
import { Doubt } from '../../components/shell/Doubt';
import { useSettings } from '../../components/shell/use-settings';
import { browser } from '../../lib/browser';
import { forgetFailedSave, getFailedSave } from '../../lib/library/failed-saves';
import { setLiveScroll } from '../../lib/library/live';
import type { Settings } from '../../lib/library/types';
import { send } from '../../lib/messages';
import { type ReadScope, readActiveTab, saveShown, type TabReading } from '../../lib/tab';
import { pages, settingsSource } from '../shared/pages';
import { timelineDoings } from '../shared/timeline-doings';
import { needsPermission, usePicturesAllowed } from '../shared/use-pictures-allowed';

type Read = Extract<TabReading, { kind: 'article' }>;

/** Opens an address beside the tab that was read. The popup goes with the focus, in every browser. */
async function openTab(url: string, index?: number): Promise<void> {
  await browser.tabs.create({ url, index: index === undefined ? undefined : index + 1 });
  window.close();
}

/** Opens a page that shows the library. Firefox gives it no database in a private window, so it goes to one that is not. */
async function openLibraryTab(url: string, index?: number): Promise<void> {
  if (!browser.extension.inIncognitoContext) return openTab(url, index);
  const others = (await browser.windows.getAll({ windowTypes: ['normal'] })).filter(({ incognito }) => !incognito);
  const windowId = others[0]?.id;
  if (windowId === undefined) await browser.windows.create({ url, incognito: false });
  else {
    await browser.tabs.create({ url, windowId });
    await browser.windows.update(windowId, { focused: true });
  }
  window.close();
}

const openLibrary: Action = {
  icon: 'library',
  label: i18n.t('actions.library'),
  onSelect: () => openLibraryTab(pages.library()),
};

function actionsFor({ live: { article, key }, tab }: Read): Action[] {
  const openReader: Action = {
    icon: 'tab',
    label: i18n.t('actions.openInTab'),
    onSelect: () => openTab(pages.reader(key), tab.index),
  };
  const original: Action = {
    icon: 'original',
    label: i18n.t('actions.original'),
    onSelect: () => openTab(article.url, tab.index),
  };
  const print: Action = {
    icon: 'print',
    label: i18n.t('actions.print'),
    // A popup closes under the print dialog that it opens.
    onSelect: () => (tab.isPrivate ? window.print() : openTab(pages.print(key), tab.index)),
  };
  // A page of the extension opens in a window that is not private: there the article would leave the private one.
  return tab.isPrivate ? [openLibrary, original, print] : [openReader, openLibrary, original, print];
}

/**
 * Chromium runs the popup over a private window outside of it: pictures would be asked for with the cookies of the other
 * windows, and stay in the cache on the disk. Firefox runs it inside.
 */
const leavesTraces = (tab: Read['tab']): boolean => tab.isPrivate && !browser.extension.inIncognitoContext;

/** Reads the tab that it was opened over. */
export function Popup({ initialSettings }: { initialSettings: Settings }) {
  const [settings, onSettings] = useSettings(initialSettings, settingsSource);
  const [reading, setReading] = useState<TabReading | null>(null);
  /** What is shown of a page on which it is not sure what the article is; null on others. */
  const [doubted, setDoubted] = useState<ReadScope | null>(null);
  const allowed = usePicturesAllowed();

  const read = (scope: ReadScope, again: boolean) => {
    setReading(null);
    readActiveTab({ scope, again }).then(
      (answer) => {
        setReading(answer);
        setDoubted((before) => (before || (answer.kind === 'article' && answer.isUnsure) ? scope : null));
      },
      (error) => setReading({ kind: 'failed', code: 'failed', message: String(error) }),
    );
  };
  useEffect(() => read('article', false), []);

  if (reading?.kind !== 'article') {
    return (
      <PopupPage
        reading={reading}
        settings={settings}
        onSettings={onSettings}
        actions={[openLibrary]}
        onRead={(scope) => read(scope, true)}
      />
    );
  }
  const { live, tab } = reading;
  const { article, key } = live;
  return (
    <LivePage
      key={key}
      article={article}
      withholdPictures={leavesTraces(tab)}
      settings={settings}
      onSettings={onSettings}
      scrollTop={live.scrollTop}
      onScrollTop={(top) => void setLiveScroll(key, top)}
      saveDoings={{
        save: () => saveShown({ ...live, scrollTop: Math.round(window.scrollY) }, tab.isPrivate),
        lookup: () => send('lookup', { url: article.url }),
        lastFailure: () => getFailedSave(key),
        forgetFailure: () => forgetFailedSave(key),
        choose: (itemId, keep) => send('keepRevision', { itemId, keep }),
        askFirst: tab.isPrivate,
      }}
      timelineDoings={timelineDoings}
      pictureDoings={{
        isNeeded: allowed === false && !settings.picturesAsked && !tab.isPrivate && needsPermission(article),
        // The browser's prompt closes the popup (Chromium), or covers what it says (Firefox).
        request: null,
        onAllow: (itemId) => void openTab(pages.allow(itemId), tab.index),
        onRefuse: () => onSettings({ picturesAsked: true }),
      }}
      actions={actionsFor(reading)}
      onOpenSaved={(itemId) => void openLibraryTab(pages.saved(itemId), tab.index)}
      onLibrary={() => void openLibraryTab(pages.library())}
      onReadAgain={() => read('article', true)}
    >
      {doubted && <Doubt scope={doubted} onRead={(scope) => read(scope, true)} />}
    </LivePage>
  );
}
