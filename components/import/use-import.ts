import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportOutcome, ImportPlan, ImportProblem, ImportReading, PreparedImport, PrepareImport } from './types';

export type ImportState =
  | { step: 'choosing' }
  | { step: 'reading'; fileName: string; reading: ImportReading }
  | { step: 'preview'; plan: ImportPlan }
  | { step: 'writing'; plan: ImportPlan; done: number; total: number }
  | { step: 'done'; plan: ImportPlan; outcome: ImportOutcome }
  | { step: 'problem'; fileName: string; problem: ImportProblem };

const NOTHING_READ: ImportReading = { source: null, rows: 0, done: 0, total: null };

/** One import at a time, from the choice of a file to the report. Whoever leaves before the import is confirmed leaves nothing. */
export function useImport(prepare: PrepareImport, problemOf: (error: unknown) => ImportProblem) {
  const [state, setState] = useState<ImportState>({ step: 'choosing' });
  const running = useRef<AbortController | null>(null);
  const prepared = useRef<PreparedImport | null>(null);

  const leave = async () => {
    running.current?.abort();
    const left = prepared.current;
    prepared.current = null;
    await left?.discard();
  };
  useEffect(() => {
    const onLeave = () => void leave();
    addEventListener('pagehide', onLeave);
    return () => {
      removeEventListener('pagehide', onLeave);
      onLeave();
    };
  }, []);

  const startOver = async () => {
    await leave();
    setState({ step: 'choosing' });
  };

  const choose = async (file: File) => {
    await leave();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const onReading = (reading: ImportReading) => {
      if (!signal.aborted) setState({ step: 'reading', fileName: file.name, reading });
    };
    onReading(NOTHING_READ);
    try {
      prepared.current = await prepare(file, { signal, onReading });
      setState({ step: 'preview', plan: prepared.current.plan });
    } catch (error) {
      if (!signal.aborted) setState({ step: 'problem', fileName: file.name, problem: problemOf(error) });
    }
  };

  const confirm = async () => {
    const confirmed = prepared.current;
    if (!confirmed) return;
    // From here on it is finished, whoever leaves.
    prepared.current = null;
    const { plan } = confirmed;
    const onProgress = (done: number, total: number) => setState({ step: 'writing', plan, done, total });
    onProgress(0, plan.added + plan.merged);
    try {
      setState({ step: 'done', plan, outcome: await confirmed.commit(onProgress) });
    } catch (error) {
      setState({ step: 'problem', fileName: plan.fileName, problem: problemOf(error) });
    }
  };
  return { state, choose, confirm, startOver };
}
