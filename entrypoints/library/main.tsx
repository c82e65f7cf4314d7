import '../../assets/styles/all.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { listItems } from '../../lib/library/items';
import { getSettings } from '../../lib/library/settings';
import { root } from '../shared/pages';
import { Library } from './Library';

document.title = `${i18n.t('library.title')} · ${i18n.t('extensionName')}`;
const [items, settings] = await Promise.all([listItems(), getSettings()]);
render(<Library first={items} initialSettings={settings} />, root());
