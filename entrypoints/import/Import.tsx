import { ImportPage } from '../../components/import/ImportPage';
import { useSettings } from '../../components/shell/use-settings';
import type { Settings } from '../../lib/library/types';
import { pages, settingsSource } from '../shared/pages';
import { prepareImport, problemOf } from './prepare';

/** The browser reads a blob's address some time after the click on its link. */
const READ_BY_THEN_MS = 60_000;

export function Import({ initialSettings }: { initialSettings: Settings }) {
  const [settings, onSettings] = useSettings(initialSettings, settingsSource);
  return (
    <ImportPage
      settings={settings}
      onSettings={onSettings}
      prepare={prepareImport}
      problemOf={problemOf}
      onSaveText={saveText}
      libraryHref={pages.library()}
    />
  );
}

function saveText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY_THEN_MS);
}
