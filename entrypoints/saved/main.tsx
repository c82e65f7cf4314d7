import '../../assets/styles/all.css';
import { getSettings } from '../../lib/library/settings';
import { mount } from '../shared/mount';
import { loadShown } from './load';
import { Saved } from './Saved';

await mount(async () => {
  const query = new URLSearchParams(location.search);
  const itemId = query.get('item') ?? '';
  const revisionId = query.get('revision');
  const [shown, settings] = await Promise.all([loadShown(itemId, revisionId), getSettings()]);
  return <Saved itemId={itemId} revisionId={revisionId} first={shown} initialSettings={settings} />;
});
