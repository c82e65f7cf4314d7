import '../../assets/styles/all.css';
import { render } from 'preact';
import { getSettings } from '../../lib/library/settings';
import { root } from '../shared/pages';
import { loadShown } from './load';
import { Saved } from './Saved';

const query = new URLSearchParams(location.search);
const itemId = query.get('item') ?? '';
const revisionId = query.get('revision');
const [shown, settings] = await Promise.all([loadShown(itemId, revisionId), getSettings()]);
render(<Saved itemId={itemId} revisionId={revisionId} first={shown} initialSettings={settings} />, root());
