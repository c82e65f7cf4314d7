import '../../assets/styles/all.css';
import '../../assets/styles/allow.css';
import { i18n } from '#i18n';
import { getSettings } from '../../lib/library/settings';
import { mount } from '../shared/mount';
import { Allow } from './Allow';

await mount(async () => {
  document.title = `${i18n.t('allow.title')} · ${i18n.t('extensionName')}`;
  const itemId = new URLSearchParams(location.search).get('item');
  return <Allow itemId={itemId} initialSettings={await getSettings()} />;
});
