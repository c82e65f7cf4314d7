import '../../assets/styles/all.css';
import { i18n } from '#i18n';
import { getReset } from '../../lib/library/canary';
import { listAllItems } from '../../lib/library/follow-items';
import { getLastBackup } from '../../lib/library/last-backup';
import { getSettings } from '../../lib/library/settings';
import { mount } from '../shared/mount';
import { Library } from './Library';

/** What the address asks for (`pages.backUp`). It is taken out of it, so that a reload does not ask once more. */
function takeWish(): 'backup' | null {
  if (new URLSearchParams(location.search).get('export') !== 'backup') return null;
  history.replaceState(history.state, '', location.pathname + location.hash);
  return 'backup';
}

document.title = `${i18n.t('library.title')} · ${i18n.t('extensionName')}`;
await mount(async () => {
  const [items, settings, reset, lastBackup] = await Promise.all([
    listAllItems(),
    getSettings(),
    getReset(),
    getLastBackup(),
  ]);
  const page = { first: items, initialSettings: settings, initialReset: reset, lastBackup };
  return <Library {...page} cameFor={takeWish()} />;
});
