import type { ExportArticle, Exporter, ExportSink, ExportWords } from '../types';
import { dayOf, uniqueNames } from './filename';
import { emptyReport, madeOf } from './report';
import type { Zip } from './zip';

/** An article's file, with what lies beside it. */
export interface ArticleFile {
  text: string;
  /** Pictures by their path, which is relative to the file. */
  beside?: Map<string, Blob>;
}

interface ArticleFormat {
  extension: string;
  mime: string;
  /** @param name of the file, without extension */
  make(item: ExportArticle, words: ExportWords, name: string): ArticleFile | Promise<ArticleFile>;
}

type NamedFile = ArticleFile & { name: string };

/** A format with a file for each article: one article is its file; several, or one with something beside it, are a zip. */
export function fileForEach({ extension, mime, make }: ArticleFormat): Exporter['write'] {
  return async (items, sink, { now, words }) => {
    const report = emptyReport(mime);
    const nameOf = uniqueNames();
    const files = madeOf(items, report, async (item): Promise<NamedFile> => {
      const name = nameOf(item.item.title);
      return { name, ...(await make(item, words, name)) };
    });
    const first = await files.next();
    if (first.done) return report;
    const second = await files.next();
    if (second.done && !first.value.beside?.size) {
      await writeUtf8(first.value.text, sink);
      return { ...report, filename: `${first.value.name}.${extension}` };
    }
    const zip = (await import('./zip')).zipInto(sink, now);
    await add(zip, first.value, extension);
    if (!second.done) await add(zip, second.value, extension);
    for await (const file of files) await add(zip, file, extension);
    await zip.close();
    const name = second.done ? first.value.name : `lectern-${dayOf(now)}-${extension}`;
    return { ...report, mime: 'application/zip', filename: `${name}.zip` };
  };
}

async function add(zip: Zip, { name, text, beside }: NamedFile, extension: string): Promise<void> {
  await zip.add(`${name}.${extension}`, text);
  for (const [path, blob] of beside ?? []) await zip.add(path, blob);
}

/** Writes text as UTF-8 and leaves the sink open. */
export async function writeUtf8(text: string, sink: ExportSink): Promise<void> {
  const writer = sink.getWriter();
  await writer.write(new TextEncoder().encode(text));
  writer.releaseLock();
}
