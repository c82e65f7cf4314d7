import { useEffect, useState } from 'preact/hooks';
import { type HealthFacts, HealthPage } from '../../components/health/HealthPage';
import { useSettings } from '../../components/shell/use-settings';
import { forgetReset } from '../../lib/library/canary';
import { checkLibrary } from '../../lib/library/integrity/check';
import { askForPictures, withdrawPictures } from '../../lib/library/picture-permission';
import type { Settings } from '../../lib/library/types';
import { send } from '../../lib/messages';
import { pages, settingsSource } from '../shared/pages';
import { usePicturesAllowed } from '../shared/use-pictures-allowed';
import { loadFacts, onFactsChange } from './load';

/** How the library is; the page follows what becomes of it. */
export function Health({ first, initialSettings }: { first: HealthFacts; initialSettings: Settings }) {
  const [settings, onSettings] = useSettings(initialSettings, settingsSource);
  const [facts, setFacts] = useState(first);
  const [progress, setProgress] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const picturesAllowed = usePicturesAllowed();

  /** Shows what became of a doing, and what the facts are after it. */
  const attempt = async (doing: Promise<unknown>) => {
    setFailure(null);
    try {
      await doing;
      setFacts(await loadFacts());
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  useEffect(() => onFactsChange(() => void attempt(Promise.resolve())), []);

  const check = async () => {
    setProgress(0);
    await attempt(checkLibrary({ now: Date.now, everyFile: true, onProgress: setProgress }));
    setProgress(null);
    await send('keepPictures', {});
  };

  return (
    <HealthPage
      facts={facts}
      settings={settings}
      onSettings={onSettings}
      picturesAllowed={picturesAllowed}
      onAllowPictures={() => void attempt(askForPictures())}
      onWithdrawPictures={() => void attempt(withdrawPictures())}
      onRetryPictures={() => void attempt(send('retryPictures', { itemId: null }))}
      progress={progress}
      onCheck={() => void check()}
      onDismissReset={() => void attempt(forgetReset())}
      failure={failure}
      libraryHref={pages.library()}
      importHref={pages.import()}
    />
  );
}
