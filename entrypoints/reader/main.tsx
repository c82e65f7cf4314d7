import '../../assets/styles/all.css';
import { titleOf } from '../../components/format';
import { getLive } from '../../lib/library/live';
import { getSettings } from '../../lib/library/settings';
import { mount } from '../shared/mount';
import { Gone, Reader } from './Reader';

const address = new URL(location.href);
let isPrinted = false;

await mount(async () => {
  const key = address.searchParams.get('live');
  const [live, settings] = await Promise.all([key === null ? null : getLive(key), getSettings()]);
  if (!live) return <Gone initialSettings={settings} />;
  document.title = titleOf(live.article);
  isPrinted = address.searchParams.has('print');
  return <Reader live={live} initialSettings={settings} />;
});

if (isPrinted) {
  // Once, not at every reload.
  address.searchParams.delete('print');
  history.replaceState(null, '', address);
  await document.fonts.ready;
  window.print();
}
