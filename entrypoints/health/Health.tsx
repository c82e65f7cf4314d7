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
  const [failure, setFailure] = useState<unknown>(null);
  const picturesAllowed = usePicturesAllowed();

  const refresh = () => loadFacts().then(setFacts, setFailure);
  useEffect(() => onFactsChange(refresh), []);

  /** Says what failed of a doing, and shows what came of it. */
  const attempt = async (doing: Promise<unknown>) => {
    setFailure(null);
    await doing.catch(setFailure);
    await refresh();
  };

  const check = async () => {
    setProgress(0);
    const checking = checkLibrary({ now: Date.now, everyFile: true, onProgress: setProgress });
    await attempt(checking.then(() => send('keepPictures', {})));
    setProgress(null);
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
      backupHref={pages.backUp()}
      importHref={pages.import()}
    />
  );
}
