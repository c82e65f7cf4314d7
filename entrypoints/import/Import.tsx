import { ImportPage } from '../../components/import/ImportPage';
import { useSettings } from '../../components/shell/use-settings';
import type { Settings } from '../../lib/library/types';
import { download } from '../shared/download';
import { pages, settingsSource } from '../shared/pages';
import { prepareImport, problemOf } from './prepare';

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

const saveText = (name: string, text: string): void =>
  download(new Blob([text], { type: 'text/plain;charset=utf-8' }), name);
