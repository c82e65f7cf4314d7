// A news page with everything on it: a table of developments, a FAQ in a list, callouts, leftovers of broken markup, and a second
// article glued on. The true popup shows what is the article's, and nothing of the rest.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SiteServer, serve } from '../tools/serve';
import { press, type Surface, see, textOf, textsOf } from '../tools/surface';
import { type Driver, launchChromium } from './drivers';

const CASE = fileURLToPath(new URL('../pages/news-page--timeline-faq-second-article', import.meta.url));
const TITLE = 'NATO Secretary-General Meets with Trump Following Zelenskyy Engagement';

let site: SiteServer;
let driver: Driver;
let popup: Surface;

beforeAll(async () => {
  site = await serve(CASE);
  driver = await launchChromium();
  popup = await driver.clickToolbarButton(await driver.open(`${site.origin}/source.html`));
  await see(popup, 'h1', TITLE);
});
afterAll(async () => {
  await driver?.close();
  await site?.close();
});

it('shows the timeline as the page lists it', async () => {
  const entries = await popup.run(
    (d) =>
      [...d.querySelectorAll('.events li')].map((entry) =>
        ['.when', '.what'].map((css) => entry.querySelector(css)?.firstChild?.textContent?.trim()),
      ),
    null,
  );
  expect(entries).toEqual([
    ['October 22, 2025', 'President Trump to meet with NATO Secretary-General Mark Rutte.'],
    ['Recent', 'President Trump expresses reservations about providing Tomahawk missiles to ukraine.'],
    ['August 2025', 'Rutte and othre European leaders join zelenskyy in peace talks.'],
  ]);
});

it('shows the five questions, each with its whole answer', async () => {
  const questions = (await textsOf(popup, '.questions .fold-head')).map((text) => text.trim());
  expect(questions).toEqual([
    'What is NATO’s role in the Ukraine conflict?',
    'What are President Trump’s primary goals regarding Ukraine?',
    'What has been Russia’s position on NATO expansion?',
    'What are the key obstacles to a peace agreement in Ukraine?',
    'What is the significance of the meeting between Trump and Rutte?',
  ]);
  await press(popup, '.questions button', 'key obstacles');
  await see(
    popup,
    '.questions',
    'territorial disputes, security guarantees, and differing visions for Ukraine’s future.',
  );
});

it('keeps the callouts in the text, and drops leftovers, prompts, comments and the ad-block notice', async () => {
  const text = await textOf(popup, 'main');
  expect(text).toContain(
    'NATO has provided important military and financial aid to Ukraine since the Russian invasion of 2022',
  );
  expect(text).toContain('Keeping abreast of developments from multiple news sources');
  const { gone } = JSON.parse(readFileSync(`${CASE}/expected.json`, 'utf8')) as { gone?: string[] };
  const noise = gone ?? [
    'Share your thoughts in the comments below!',
    'You may also like',
    'Leave a Comment',
    'Akismet',
    'Adblock',
  ];
  for (const words of noise) expect(text, words).not.toContain(words);
});

it('tells the second article apart, and shows it on request', async () => {
  const text = await textOf(popup, '.prose');
  expect(text).not.toContain('Stoltenberg');
  expect(text).not.toContain('Mar-a-Lago');
  await see(popup, '.aftermath', 'A second article follows under the same title');
  await press(popup, '.aftermath button', 'second article');
  await see(popup, '.aftermath .prose', 'Mar-a-Lago');
});
