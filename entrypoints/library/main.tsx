import '../../assets/styles/all.css';
import { i18n } from '#i18n';
import { getReset } from '../../lib/library/canary';
import { listAllItems } from '../../lib/library/follow-items';
import { getLastBackup } from '../../lib/library/last-backup';
import { getSettings } from '../../lib/library/settings';
import { mount } from '../shared/mount';
import { Library } from './Library';

document.title = `${i18n.t('library.title')} · ${i18n.t('extensionName')}`;
await mount(async () => {
  const [items, settings, reset, lastBackup] = await Promise.all([
    listAllItems(),
    getSettings(),
    getReset(),
    getLastBackup(),
  ]);
  return <Library first={items} initialSettings={settings} initialReset={reset} lastBackup={lastBackup} />;
});
