import { addressIn, isHeading, isNoRow } from './addresses/line';
import { shownOf } from './parts/link';
import { isTable } from './parts/table';
import { headOf, textOf } from './parts/text';
import { ImportRefused, type ImportSource } from './types';

/** In bytes. */
const LARGEST = 64 * 1024 * 1024;
const LONGEST_LINE = 20_000;
/** Lines by which a list of addresses is told from other texts. */
const LOOKED_AT = 200;
/** Share of them that have an address. */
const ENOUGH = 0.5;

const MARKUP_OR_JSON = /^\s*(?:<(?!https?:)|\{|\[\s*[{["\d\]])/i;

/** A text with one address a line: bare, as OneTab exports them, as a list in Markdown, or as a table with one column. */
export const addresses: ImportSource = {
  id: 'addresses',

  async recognises(file) {
    const head = await headOf(file);
    if (MARKUP_OR_JSON.test(head)) return false;
    const lines = head.split(/\r\n?|\n/).filter((line) => !isNoRow(line));
    const rows = lines.slice(isHeading(lines[0] ?? '') ? 1 : 0).slice(0, LOOKED_AT);
    const found = rows.filter((line) => addressIn(line).url !== null).length;
    return found > 0 && found >= rows.length * ENOUGH && !isTable(rows.join('\n'));
  },

  async read(file, sink, { signal, onProgress }) {
    if (file.size > LARGEST) throw new ImportRefused('tooLarge', `It has ${file.size} bytes.`);
    let number = 0;
    let isFirst = true;
    for await (const line of linesOf(file, onProgress)) {
      signal?.throwIfAborted();
      if (isNoRow(line)) continue;
      const isHeader = isFirst && isHeading(line);
      isFirst = false;
      if (isHeader) continue;
      number++;
      if (line.length > LONGEST_LINE) {
        sink.reject(number, shownOf(line), 'tooLong');
        continue;
      }
      const found = addressIn(line);
      if (found.url === null) sink.reject(number, shownOf(line), found.fault);
      else await sink.link({ ...UNKNOWN, ...found });
    }
  },
};

const UNKNOWN = { tags: [], savedAt: null, progress: 0, readAt: null, archivedAt: null, favouriteAt: null };

async function* linesOf(file: File, onProgress: (done: number, total: number) => void = () => {}) {
  let done = 0;
  let rest = '';
  const onBytes = (bytes: number) => {
    done += bytes;
    onProgress(done, file.size);
  };
  for await (const piece of textOf(file, onBytes)) {
    const lines = (rest + piece).split('\n');
    // Enough of it to see that it is too long.
    rest = lines.pop()!.slice(0, LONGEST_LINE + 1);
    yield* lines;
  }
  if (rest !== '') yield rest;
}
