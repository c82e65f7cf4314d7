import '../../assets/styles/all.css';
import { i18n } from '#i18n';
import { listItems } from '../../lib/library/items';
import { getSettings } from '../../lib/library/settings';
import { mount } from '../shared/mount';
import { Library } from './Library';

document.title = `${i18n.t('library.title')} · ${i18n.t('extensionName')}`;
await mount(async () => {
  const [items, settings] = await Promise.all([listItems(), getSettings()]);
  return <Library first={items} initialSettings={settings} />;
});
