import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/library/types';
import { applySettings } from './apply-settings';

export interface SettingsSource {
  change: (change: Partial<Settings>) => Promise<unknown>;
  /** Calls back when another page changed them; gives the way to stop. */
  subscribe: (onChange: (settings: Settings) => void) => () => void;
}

/** The settings, applied to the page, and the way to change them. A change shows at once and is stored behind it. */
export function useSettings(
  initial: Settings,
  { change, subscribe }: SettingsSource,
): [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(initial);
  useEffect(() => applySettings(document.documentElement, settings), [settings]);
  // Before the page is painted: a change that another page makes until then would be lost.
  useLayoutEffect(() => subscribe(setSettings), [subscribe]);
  const update = (part: Partial<Settings>) => {
    setSettings((before) => ({ ...before, ...part }));
    void change(part);
  };
  return [settings, update];
}
