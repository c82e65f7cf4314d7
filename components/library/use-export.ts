import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportFormat, ExportReport } from '../../lib/exporters/types';

export type RunExport = (
  format: ExportFormat,
  itemIds: string[],
  options: { signal: AbortSignal; onProgress: (done: number, total: number) => void },
) => Promise<ExportReport>;

export type ExportState =
  | { step: 'choosing' }
  | { step: 'running'; done: number; total: number }
  | { step: 'done'; report: ExportReport }
  | { step: 'failed'; error: unknown };

/** One export at a time, from the choice to its report. It is cancelled when the dialog goes. */
export function useExport(run: RunExport) {
  const [state, setState] = useState<ExportState>({ step: 'choosing' });
  const running = useRef<AbortController | null>(null);
  const cancel = () => running.current?.abort();
  useEffect(() => cancel, []);

  const start = async (format: ExportFormat, itemIds: string[]) => {
    const controller = new AbortController();
    running.current = controller;
    setState({ step: 'running', done: 0, total: itemIds.length });
    const onProgress = (done: number, total: number) => setState({ step: 'running', done, total });
    try {
      const report = await run(format, itemIds, { signal: controller.signal, onProgress });
      setState({ step: 'done', report });
    } catch (error) {
      const isCancelled = controller.signal.aborted;
      setState(isCancelled ? { step: 'choosing' } : { step: 'failed', error });
    }
    running.current = null;
  };
  return { state, start, cancel };
}
