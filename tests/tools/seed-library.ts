import type { Page } from 'puppeteer-core';
import { SAMPLE_ARTICLES, type SampleArticle } from './sample-library';

interface Seed {
  articles: SampleArticle[];
  count: number;
  now: number;
  /** The states differ from article to article; without them, all are unread. */
  states: boolean;
}

/**
 * Fills the library of the page's browser with made-up articles, newest first, straight into its database.
 * @param page one of Lectern's pages, whose database is open; it shows them after a reload
 */
export async function seedLibrary(page: Page, count: number, { states = true, now = Date.now() } = {}): Promise<void> {
  // tsx wraps every named function in a helper that the page does not have.
  await page.evaluate('globalThis.__name ??= (named) => named');
  await page.evaluate(fill, { articles: SAMPLE_ARTICLES, count, now, states } satisfies Seed);
}

// What follows runs inside the page.

async function fill({ articles, count, now, states }: Seed): Promise<void> {
  const DAY = 24 * 60 * 60 * 1000;

  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('lectern');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  async function paint([sky, land]: [string, string]): Promise<Blob> {
    const canvas = new OffscreenCanvas(480, 320);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    const air = context.createLinearGradient(0, 0, 0, 320);
    air.addColorStop(0, sky);
    air.addColorStop(1, '#ffffff');
    context.fillStyle = air;
    context.fillRect(0, 0, 480, 320);
    context.fillStyle = land;
    for (const [height, opacity] of [
      [150, 0.35],
      [200, 0.6],
      [250, 1],
    ] as const) {
      context.globalAlpha = opacity;
      context.beginPath();
      context.moveTo(0, 320);
      for (let x = 0; x <= 480; x += 8) context.lineTo(x, height + 26 * Math.sin(x / (30 + height / 5) + height));
      context.lineTo(480, 320);
      context.fill();
    }
    return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
  }

  // As the check of the library computes it, which would have other files fetched again.
  async function sha256(blob: Blob): Promise<string> {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  const assets = await Promise.all(
    articles.map(async ({ colours }) => {
      if (!colours) return null;
      const blob = await paint(colours);
      return { sha256: await sha256(blob), type: blob.type, size: blob.size, blob };
    }),
  );

  const SENTENCE = 'Somebody wrote this down so that it would not be forgotten, and left it where it could be found.';

  function contentOf({ excerpt, minutes }: SampleArticle, pictures: number): { html: string; text: string } {
    const paragraphs = [excerpt];
    for (let i = 0; i < minutes * 2; i++) paragraphs.push(`${SENTENCE} `.repeat(4 + (i % 3)).trim());
    const html = paragraphs.map((text, i) => `<p id="l-${i + 1}">${text}</p>`);
    for (let i = 0; i < pictures; i++)
      html.splice(2 + i, 0, `<figure><img data-picture="${i}" alt="" width="480" height="320"></figure>`);
    return { html: html.join(''), text: paragraphs.join('\n') };
  }

  /** Which of the states an article is in, by its place. */
  function stateOf(i: number, savedAt: number) {
    const begun = { readAt: null, progress: 0, archivedAt: null, favouriteAt: null, deletedAt: null };
    if (!states) return begun;
    return {
      readAt: i % 4 === 3 ? savedAt + DAY : null,
      progress: i % 4 === 3 ? 1 : i % 4 === 1 ? ((i * 37) % 80) / 100 + 0.1 : 0,
      archivedAt: i % 9 === 8 ? savedAt + 2 * DAY : null,
      favouriteAt: i % 5 === 2 ? savedAt + DAY : null,
      deletedAt: i % 17 === 16 ? now - (i % 29) * DAY : null,
    };
  }

  async function recordsOf(i: number) {
    const sample = articles[i % articles.length]!;
    const round = Math.floor(i / articles.length);
    const title = round === 0 ? sample.title : `${sample.title} (${round + 1})`;
    const id = `sample-${i}`;
    const url = `https://${sample.siteName.toLowerCase().replace(/\W+/g, '-') || 'site'}.example/${i}`;
    const asset = assets[i % articles.length] ?? null;
    const isLink = states && i % 13 === 11;
    const savedAt = now - i * 0.7 * DAY - 3_600_000;
    const picturesTotal = isLink || !asset ? 0 : states && i % 10 === 6 ? 4 : 1;
    const { html, text } = contentOf(sample, picturesTotal);
    const shared = {
      url,
      title,
      byline: null,
      siteName: isLink ? null : sample.siteName,
      publishedTime: isLink ? null : new Date(savedAt - ((i * 5) % 40) * DAY).toISOString().slice(0, 10),
      lang: sample.lang ?? 'en',
      dir: sample.dir ?? 'ltr',
      excerpt: isLink ? null : sample.excerpt,
      wordCount: isLink ? 0 : sample.minutes * 230,
      readingMinutes: isLink ? 0 : sample.minutes,
    };
    const item = {
      ...shared,
      id,
      identity: url,
      timelineCount: isLink ? 0 : (sample.timeline ?? 0),
      questionCount: isLink ? 0 : (sample.questions ?? 0),
      revisionId: isLink ? null : `${id}-1`,
      pendingRevisionId: null,
      leadAsset: isLink ? null : (asset?.sha256 ?? null),
      picturesTotal,
      picturesKept: isLink || !asset ? 0 : 1,
      tags: sample.tags,
      savedAt,
      updatedAt: savedAt,
      statesAt: savedAt,
      ...stateOf(i, savedAt),
    };
    const article = {
      ...shared,
      canonicalUrl: null,
      modifiedTime: null,
      leadImage: null,
      contentHtml: html,
      textContent: text,
      outline: [],
      timeline: [],
      faq: [],
      keyFacts: [],
      callouts: [],
      notices: [],
      leftOut: [],
      ...sample.pulledOut,
      pictures: Array.from({ length: picturesTotal }, (_, slot) => `${url}/picture-${slot}.jpg`),
      leadPicture: picturesTotal > 0 ? 0 : null,
    };
    const contentHash = await sha256(new Blob([html]));
    return { item, article, contentHash, asset, text };
  }

  // Before the transaction, which waits for nothing but its own requests.
  const records = await Promise.all(Array.from({ length: count }, (_, i) => recordsOf(i)));
  const transaction = database.transaction(['items', 'revisions', 'pictures', 'assets', 'texts'], 'readwrite');
  const put = (store: string, value: unknown) => transaction.objectStore(store).put(value);
  for (const { item, article, contentHash, asset, text } of records) {
    const { id: itemId, revisionId, savedAt } = item;
    put('items', item);
    put('texts', { itemId, text: `${item.title}\n${text}`.toLowerCase() });
    if (revisionId === null) continue;
    put('revisions', { id: revisionId, itemId, savedAt, contentHash, article });
    if (!asset) continue;
    put('assets', asset);
    const kept = { state: 'kept', reason: null, asset: asset.sha256, attempts: 1, notBefore: 0 };
    const picture = { revisionId, itemId, ...kept };
    put('pictures', { ...picture, url: article.pictures[0], slot: 0, isLead: true });
    const failed = { state: 'failed', reason: 'server', asset: null };
    for (let slot = 1; slot < item.picturesTotal; slot++)
      put('pictures', { ...picture, ...failed, url: article.pictures[slot], slot, isLead: false });
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
