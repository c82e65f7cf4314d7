import '../../assets/styles/all.css';
import { i18n } from '#i18n';
import { getSettings } from '../../lib/library/settings';
import { mount } from '../shared/mount';
import { Health } from './Health';
import { loadFacts } from './load';

document.title = `${i18n.t('health.title')} · ${i18n.t('extensionName')}`;
await mount(async () => {
  const [facts, settings] = await Promise.all([loadFacts(), getSettings()]);
  return <Health first={facts} initialSettings={settings} />;
});
