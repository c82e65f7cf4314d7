import { browser } from '../../lib/browser';
import { writeBackup } from '../../lib/exporters';
import type { ExportReport, ExportSink } from '../../lib/exporters/types';
import { getAsset, listItems } from '../../lib/library/items';
import { noteBackup } from '../../lib/library/last-backup';
import { countRecords, readRecords } from '../../lib/library/records';
import { getSettings } from '../../lib/library/settings';
import type { RunOptions } from './export';

export interface Backup {
  report: ExportReport;
  /** To be called when the person has the file: from then on it counts as the last backup, if it holds the whole library. */
  note(): Promise<void>;
}

/** Writes a backup of these items; where they are all that the list has, the trash goes with them. */
export async function backUp(itemIds: string[], sink: ExportSink, options: RunOptions): Promise<Backup> {
  const chosen = new Set(itemIds);
  const isWhole = (await listItems()).every(({ id }) => chosen.has(id));
  const wanted = isWhole ? null : itemIds;
  const source = {
    records: readRecords(wanted),
    expected: await countRecords(wanted),
    asset: getAsset,
    settings: await getSettings(),
    version: browser.runtime.getManifest().version,
  };
  const now = Date.now();
  const report = await writeBackup(source, sink, { ...options, now });
  return { report, note: async () => (isWhole ? noteBackup(report.written, now) : undefined) };
}
