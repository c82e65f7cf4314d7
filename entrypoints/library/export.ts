import { i18n } from '#i18n';
import { exporterOf, exportItems } from '../../lib/exporters';
import type { ExportFormat, ExportReport, ExportSink } from '../../lib/exporters/types';
import { loadExportItems } from '../../lib/library/export-item';
import { download } from '../shared/download';
import { type Backup, backUp } from './backup';
import { openExportFile } from './export-file';

const exportWords = () => ({
  languageTag: i18n.t('languageTag'),
  published: i18n.t('exported.published'),
  saved: i18n.t('exported.saved'),
  timeline: i18n.t('exported.timeline'),
  date: i18n.t('exported.date'),
  event: i18n.t('exported.event'),
  questions: i18n.t('exported.questions'),
  keyFacts: i18n.t('exported.keyFacts'),
  secondArticle: i18n.t('exported.secondArticle'),
  repeatedSection: i18n.t('exported.repeatedSection'),
  twoStatements: {
    role: i18n.t('notices.role'),
    place: i18n.t('notices.place'),
    time: i18n.t('notices.time'),
  },
  cutOff: i18n.t('notices.cutOff'),
  original: i18n.t('exported.original'),
  pictureLost: i18n.t('exported.pictureLost'),
  contents: i18n.t('exported.contents'),
  book: i18n.t('exported.book'),
  accessibility: i18n.t('exported.accessibility'),
});

export interface RunOptions {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Exports items and downloads the file. The report's file name is null when nothing could be written: then nothing is downloaded.
 * @throws the signal's reason when it was aborted; nothing of the export is left then
 */
export async function runExport(
  format: ExportFormat,
  itemIds: string[],
  options: RunOptions = {},
): Promise<ExportReport> {
  const file = await openExportFile();
  try {
    const { report, note } = await writeInto(file.sink, format, itemIds, options);
    if (report.filename === null) await file.discard();
    else {
      download(await file.close(report.mime), report.filename);
      await note?.();
    }
    return report;
  } catch (error) {
    await file.discard();
    throw error;
  }
}

async function writeInto(
  sink: ExportSink,
  format: ExportFormat,
  itemIds: string[],
  options: RunOptions,
): Promise<Partial<Backup> & { report: ExportReport }> {
  if (format === 'backup') return backUp(itemIds, sink, options);
  const items = loadExportItems(itemIds, exporterOf(format).needsText);
  const details = { ...options, total: itemIds.length, now: Date.now(), words: exportWords() };
  return { report: await exportItems(format, items, sink, details) };
}
