import '../../assets/styles/all.css';
import { i18n } from '#i18n';
import { getSettings } from '../../lib/library/settings';
import { finishInterruptedCommit } from '../../lib/library/staging';
import { mount } from '../shared/mount';
import { Import } from './Import';

document.title = `${i18n.t('import.title')} · ${i18n.t('extensionName')}`;
await mount(async () => {
  await finishInterruptedCommit();
  return <Import initialSettings={await getSettings()} />;
});
