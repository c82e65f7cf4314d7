import type { HealthFacts } from '../../components/health/HealthPage';
import { getReset, onReset } from '../../lib/library/canary';
import { onLibraryChange } from '../../lib/library/changes';
import { measureHealth, measureRoom } from '../../lib/library/health';
import { lastChecks } from '../../lib/library/integrity/check';
import { getLastBackup } from '../../lib/library/last-backup';

/** All that the page tells, as it is now. */
export async function loadFacts(): Promise<HealthFacts> {
  const lastBackup = await getLastBackup();
  const [health, room, checks, reset] = await Promise.all([
    measureHealth(lastBackup?.at ?? 0),
    measureRoom(),
    lastChecks(),
    getReset(),
  ]);
  return { health, room, lastBackup, checks, reset };
}

/** Pictures come in by the dozen: what changed is counted once. */
const SETTLE_MS = 1000;

/** Calls back some time after the library or what is known of it changed. Returns how to stop. */
export function onFactsChange(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      callback();
    }, SETTLE_MS);
  };
  const stops = [onLibraryChange(settle), onReset(settle)];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
