import '../../assets/styles/all.css';
import { render } from 'preact';
import { getSettings } from '../../lib/library/settings';
import { root } from '../shared/pages';
import { Popup } from './Popup';

render(<Popup initialSettings={await getSettings()} />, root());
