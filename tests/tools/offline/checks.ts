import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { ItemPictures } from './library';
import { fateOf, OUTCOMES, type PictureSites } from './picture-sites';

/** Pictures that the page had inlined need nobody's leave, and no site. */
const isInlined = (url: string): boolean => url.startsWith('data:');

type Fault = string;

/** What is wrong with the pictures of an article that was saved without the permission: each is listed as not allowed. */
export const faultsWithout = ({ pictures }: ItemPictures): Fault[] =>
  pictures
    .filter(({ url, state, reason }) => !isInlined(url) && (state !== 'not-allowed' || reason !== 'permission'))
    .map(({ url, state, reason }) => `${state}/${reason} without the permission: ${url}`);

/** What is wrong with them when it was given: each that a site serves is kept, the rest has failed for its own reason. */
export const faultsWith = (sites: PictureSites, { pictures }: ItemPictures): Fault[] =>
  pictures.flatMap((picture): Fault[] => {
    const { url, state, reason, asset } = picture;
    if (isInlined(url)) return state === 'kept' ? [] : [`${state}/${reason}: inlined ${url.slice(0, 40)}`];
    if (!sites.origins.some((origin) => url.startsWith(`${origin}/`))) return [`an address of another site: ${url}`];
    const fate = fateOf(new URL(url).pathname);
    if (fate in OUTCOMES) {
      const wanted = OUTCOMES[fate as keyof typeof OUTCOMES];
      const isRight = state === wanted.state && reason === wanted.reason;
      return isRight ? [] : [`${state}/${reason}, not ${wanted.state}/${wanted.reason} (${fate}): ${url}`];
    }
    if (state !== 'kept') return [`${state}/${reason} though it is served (${fate}): ${url}`];
    if (!sites.requests.includes(url)) return [`kept, but nobody asked for it: ${url}`];
    // Drawings are sanitised; all others are kept byte for byte.
    const isSame = fate === 'svg' || asset === createHash('sha256').update(sites.served(url)!).digest('hex');
    return isSame ? [] : [`kept with other bytes than served: ${url}`];
  });

/** What of the kept pictures a saved article, open in this page, does not paint. Scrolls to each, as a reader does. */
export async function faultsOnPage(page: Page, { pictures, shown }: ItemPictures): Promise<Fault[]> {
  const kept = pictures.filter(({ slot, state }) => state === 'kept' && shown.includes(slot));
  const painted = new Set(await page.evaluate(paintedSlots));
  return kept
    .filter(({ slot }) => !painted.has(slot))
    .map(({ slot, url }) => `kept but not painted: slot ${slot} ${url}`);
}

/** Slots whose every picture is painted. Runs in the page. */
async function paintedSlots(): Promise<number[]> {
  for (const fold of document.querySelectorAll<HTMLElement>('main [aria-expanded="false"]')) fold.click();
  const images = [...document.querySelectorAll<HTMLImageElement>('img[data-picture]')];
  for (const image of images) {
    image.scrollIntoView();
    await new Promise((done) => requestAnimationFrame(done));
  }
  // Until its bytes are read a picture has no address, and counts as complete.
  const end = Date.now() + 10_000;
  while (images.some((image) => image.naturalWidth === 0) && Date.now() < end)
    await new Promise((done) => setTimeout(done, 50));
  const unpainted = new Set(images.filter((image) => image.naturalWidth === 0).map((image) => image.dataset.picture));
  return images
    .map((image) => image.dataset.picture)
    .filter((slot) => !unpainted.has(slot))
    .map(Number);
}
