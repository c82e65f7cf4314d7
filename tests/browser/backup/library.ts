// A library with one of everything that a backup must bring back, and ways to look at all of it.
import { type BackupOptions, writeBackup } from '../../../lib/exporters/backup';
import { backup } from '../../../lib/importers/backup';
import type { ImportOptions, RejectReason } from '../../../lib/importers/types';
import { closeLibrary, library } from '../../../lib/library/database';
import { sha256 } from '../../../lib/library/hash';
import { getAsset } from '../../../lib/library/items';
import { drainPictures } from '../../../lib/library/pictures';
import { countRecords, readRecords } from '../../../lib/library/records';
import { saveArticle } from '../../../lib/library/save';
import { DEFAULT_SETTINGS } from '../../../lib/library/settings';
import { openStaging } from '../../../lib/library/staging';
import { changeTags, markItems, setProgress } from '../../../lib/library/states';
import { deleteItems } from '../../../lib/library/trash';
import { toSafeArticle } from '../../../lib/sanitize';
import { link } from '../../unit/library/links';
import { article } from '../sanitize/article';

export const NOW = Date.UTC(2026, 10, 24);

/** Ends every connection, and deletes every database. */
export async function wipe(): Promise<void> {
  await closeLibrary();
  for (const { name } of await indexedDB.databases()) {
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name!);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
  }
}

const PNG_HEAD = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A picture of about this many bytes that no other number has. */
export function picture(number: number, size = 1000): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let state = number + 1;
  for (let at = 0; at < size; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[at] = state >>> 24;
  }
  bytes.set(PNG_HEAD);
  return bytes;
}

const world = {
  fetch: async (url: RequestInfo | URL) => {
    const number = /(\d+)\.png$/.exec(String(url))?.[1];
    return number ? new Response(picture(Number(number))) : new Response('', { status: 404 });
  },
  now: () => NOW,
  mayFetch: async () => true,
  isLocal: () => false,
  isOnline: () => true,
};

async function save(number: number, now: number, parts: Parameters<typeof article>[0] = {}): Promise<string> {
  const answer = await saveArticle(
    toSafeArticle(
      article({
        url: `https://news.example/articles/${number}`,
        title: `Article ${number}: “Größe” 大小 🌉`,
        contentHtml: `<h2 id="l-1">One</h2><p>Text ${number} &amp; more.<img src="https://img.example/${number}.png" alt="A"></p>
          <p><img src="https://img.example/0.png" alt="In all"><img src="https://img.example/gone" alt="Gone"></p>`,
        textContent: `One\nText ${number} & more.\n${'Word '.repeat(200)}`,
        wordCount: 205,
        leadImage: `https://img.example/${number}.png`,
        outline: [{ level: 2, text: 'One', anchor: 'l-1' }],
        timeline: [{ kind: 'listed', dateText: 'May 2024', date: '2024-05', event: 'It began.', anchor: 'l-1' }],
        faq: [{ question: 'Why?', answer: 'So.', answerHtml: '<p>So.</p>', anchor: null }],
        notices: [{ kind: 'second-article', title: 'Next', contentHtml: '<p>More.</p>' }],
        ...parts,
      }),
    ),
    now,
  );
  if (answer.status === 'failed') throw new Error(answer.detail);
  return answer.item.id;
}

/** Ten articles in every state, with earlier and waiting revisions, one in the trash, and an address without a text. */
export async function fill(): Promise<void> {
  const ids: string[] = [];
  for (let number = 1; number <= 10; number++) ids.push(await save(number, NOW + number));
  await drainPictures(world);
  await save(1, NOW + 100, { title: 'Article 1, corrected' });
  await save(2, NOW + 100, { title: 'Article 2, behind a wall', textContent: 'Pay.', wordCount: 1 });
  await drainPictures(world);
  await changeTags([ids[2]!, ids[3]!], ['History', 'Ponts & chaussées'], [], NOW + 200);
  await markItems([ids[3]!], 'archived', NOW + 201);
  await markItems([ids[4]!], 'favourite', NOW + 202);
  await setProgress(ids[5]!, 0.4, NOW + 203);
  await deleteItems([ids[6]!], NOW + 204);
  const staging = await openStaging();
  await staging.addLink(link('https://news.example/only-a-link', { title: 'Only a link', tags: ['later'] }), NOW);
  await staging.commit();
}

/** All stores, the pictures' bytes as their hash. */
export async function dump(): Promise<Record<string, unknown[]>> {
  const database = await library();
  const all: Record<string, unknown[]> = {};
  for (const store of ['items', 'revisions', 'pictures', 'texts'] as const) all[store] = await database.getAll(store);
  const assets = await database.getAll('assets');
  all.assets = await Promise.all(
    assets.map(async ({ blob, ...asset }) => ({
      ...asset,
      type: blob.type,
      bytes: await sha256(await blob.arrayBuffer()),
    })),
  );
  return all;
}

/** The whole library as a file, and what the writer says of it. */
export async function backUp(options: Pick<BackupOptions, 'signal' | 'onProgress'> = {}) {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({ write: (chunk) => void chunks.push(chunk) });
  const source = {
    records: readRecords(null),
    expected: await countRecords(null),
    asset: getAsset,
    settings: DEFAULT_SETTINGS,
    version: '9.9.9',
  };
  const report = await writeBackup(source, sink, { now: NOW, ...options });
  return { file: new File(chunks, report.filename ?? ''), report };
}

/** Restores a file as the import page does: staged, and brought into the library when all of it was read. */
export async function restore(file: File, options: ImportOptions = {}) {
  const rejected: { row: number; text: string; reason: RejectReason }[] = [];
  const staging = await openStaging();
  try {
    await backup.read(
      file,
      {
        link: async () => {
          throw new Error('A backup has no links.');
        },
        record: (record) => staging.addRecord(record),
        asset: (asset) => staging.addAsset(asset),
        reject: (row, text, reason) => void rejected.push({ row, text, reason }),
      },
      options,
    );
    return { ...(await staging.commit()), rejected };
  } finally {
    await staging.discard();
  }
}
