// npm start: a browser with Lectern in it, on the bundled sample page. Without a display it reads the page headless and
// leaves a screenshot of the popup.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers';
import { Chromium, surfaceOf } from './chromium';
import { build, ROOT } from './run';
import { serve } from './serve';
import { see } from './surface';

mkdirSync(join(ROOT, 'test-results'), { recursive: true });
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

ensureBrowsers(['chromium']);
const site = await serve(join(ROOT, 'tests/tools/sample'));
const chromium = await Chromium.launch({
  extension: build('chrome'),
  headless: !hasDisplay,
});
const page = await chromium.open(`${site.origin}/`);

if (hasDisplay) {
  console.log(
    `The sample article is open at ${site.origin}/ - click the Lectern button (or Alt+R). Close the browser to end.`,
  );
  await new Promise<void>((done) => chromium.browser.on('disconnected', () => done()));
} else {
  const popup = surfaceOf(await chromium.clickToolbarButton(page));
  await see(popup, 'h1', 'The longest phone call');
  const path = join(ROOT, 'test-results/start.png');
  await popup.screenshot(path);
  console.log(`No display: read the sample article headless. Screenshot of the popup: ${path}`);
  await chromium.close();
}
await site.close();
