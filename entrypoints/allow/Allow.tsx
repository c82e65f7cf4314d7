import { useState } from 'preact/hooks';
import { AllowPage, type AllowState } from '../../components/AllowPage';
import { useSettings } from '../../components/shell/use-settings';
import { askForPictures } from '../../lib/library/picture-permission';
import type { Settings } from '../../lib/library/types';
import { pages, settingsSource } from '../shared/pages';
import { usePicturesAllowed } from '../shared/use-pictures-allowed';

/** The tab in which the browser asks: its prompt would close the popup (Chromium), or cover what it says (Firefox). */
export function Allow({ itemId, initialSettings }: { itemId: string | null; initialSettings: Settings }) {
  useSettings(initialSettings, settingsSource);
  const allowed = usePicturesAllowed();
  const [asking, setAsking] = useState<'unasked' | 'asking' | 'refused'>('unasked');

  const ask = () => {
    if (asking === 'asking') return;
    setAsking('asking');
    askForPictures().then(
      (isAllowed) => setAsking(isAllowed ? 'unasked' : 'refused'),
      (error) => {
        console.error('The browser could not ask for pictures.', error);
        setAsking('unasked');
      },
    );
  };

  return (
    <AllowPage
      state={stateOf(allowed, asking)}
      onAllow={ask}
      savedHref={itemId === null ? null : pages.saved(itemId)}
      libraryHref={pages.library()}
    />
  );
}

function stateOf(allowed: boolean | null, asking: AllowState): AllowState {
  if (allowed === null) return 'checking';
  return allowed ? 'allowed' : asking;
}
