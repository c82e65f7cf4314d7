import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface DevPage {
  id: string;
  url: string;
  html: string;
}

/** Fewer pictures than this in the markup: hardly one of them is the article's. */
const FEWEST_IMAGES = 4;

/** Pages of the development split that have pictures, of all types in turn, in the same order each time. */
export function* devPages(wcxb: string): Generator<DevPage> {
  const truths = join(wcxb, 'dev/ground-truth');
  const byType = new Map<string, { id: string; url: string }[]>();
  for (const file of readdirSync(truths).sort()) {
    const { url, _internal } = JSON.parse(readFileSync(join(truths, file), 'utf8'));
    const type: string = _internal.page_type.primary;
    byType.set(type, [...(byType.get(type) ?? []), { id: file.replace('.json', ''), url }]);
  }
  const queues = [...byType.values()];
  while (queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      const page = nextWithImages(queue, wcxb);
      if (page) yield page;
    }
  }
}

function nextWithImages(queue: { id: string; url: string }[], wcxb: string): DevPage | null {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const html = gunzipSync(readFileSync(join(wcxb, 'dev/html', `${next.id}.html.gz`))).toString('utf8');
    if ((html.match(/<img\b/gi) ?? []).length >= FEWEST_IMAGES) return { ...next, html };
  }
  return null;
}
