// A news page with everything on it: a table of developments, a FAQ in a list, callouts, leftovers of broken markup, and a second
// article glued on. The true popup shows what is the article's, and nothing of the rest.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SiteServer, serve } from '../tools/serve';
import { press, type Surface, see, textOf, textsOf, until } from '../tools/surface';
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

const STAYS = [
  'President Donald Trump is set to confer with NATO Secretary-General Mark Rutte on Wednesday, October 22, 2025',
  'NATO officially announced Secretary-General Rutte’s trip to Washington on Tuesday',
  'But I said cut and stop at the battle line.',
  '“I would much rather have them not need Tomahawks,” Trump said Friday.',
  'Previous meetings occurred in July and August, including one following Trump’s summit',
  'Key Developments at a Glance',
  'President Trump expresses reservations about providing Tomahawk missiles to ukraine.',
  'Rutte and othre European leaders join zelenskyy in peace talks.',
  'NATO has provided important military and financial aid to Ukraine since the Russian invasion of 2022',
  'Keeping abreast of developments from multiple news sources',
  'The role of international organizations, such as NATO, is crucial in fostering dialog',
  'Frequently Asked Questions About the Ukraine Conflict',
  'Key obstacles include territorial disputes, security guarantees, and differing visions for Ukraine’s future.',
];

const GOES = [
  'Home » News »',
  'news: President Trump is scheduled to meet with NATO Secretary-General Mark rutte',
  'recent developments in the Middle East and White House discussions.">',
  'News">',
  'What do you think will be the outcome of the meeting between President Trump and Secretary-General Rutte?',
  'Share your thoughts in the comments below!',
  'You may also like',
  'Leave a Comment',
  'This site uses Akismet to reduce spam.',
  'Learn how your comment data is processed.',
  'Adblock Detected',
  'Please support us by disabling your AdBlocker extension',
];

it('keeps the text and its callouts, and drops leftovers, prompts, comments and the ad-block notice', async () => {
  const text = (await textOf(popup, '.reading > .prose')) ?? '';
  for (const words of STAYS) expect(text, words).toContain(words);
  const all = await textOf(popup, 'main');
  for (const words of GOES) expect(all, words).not.toContain(words);
});

it('shows where the page says two things of one, with both sentences and the way to their place', async () => {
  const titles = await textsOf(popup, '.text-notice h2');
  expect(titles).toContain('Two statements on who it is: NATO Secretary-General');
  const role = await textsOf(popup, '.text-notice:first-of-type .passage');
  expect(role).toHaveLength(2);
  expect(role[0]).toContain('Mark Rutte');
  expect(role[1]).toContain('Jens Stoltenberg');
  await press(popup, '.text-notice button.passage', 'Mark Rutte');
  await until(popup, 'the place', (d) => d.activeElement?.closest('.reading > .prose') !== null, null);
  expect(await popup.run((d) => d.activeElement?.textContent, null)).toContain('Mark Rutte');
  await press(popup, '.return button');
});

it('tells the second article apart, and shows it on request', async () => {
  const text = await textOf(popup, '.reading > .prose');
  expect(text).not.toContain('Stoltenberg');
  expect(text).not.toContain('Mar-a-Lago');
  await see(popup, '.aftermath', 'A second article follows under the same title');
  await press(popup, '.aftermath button', 'second article');
  await see(popup, '.aftermath .prose', 'Mar-a-Lago');
});
