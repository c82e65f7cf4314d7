import '../../assets/styles/all.css';
import { getSettings } from '../../lib/library/settings';
import { mount } from '../shared/mount';
import { Popup } from './Popup';

await mount(async () => <Popup initialSettings={await getSettings()} />);
