import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportReport } from '../../lib/exporters/types';
import { formatNumber } from '../format';
import { failureWords } from '../shell/failure-words';
import type { ExportState } from './use-export';

interface ExportOutcomeProps {
  state: Exclude<ExportState, { step: 'choosing' }>;
  onCancel: () => void;
  onClose: () => void;
}

/** How far an export is, or what came of it. The button is at hand: the one that was pressed is gone. */
export function ExportOutcome({ state, onCancel, onClose }: ExportOutcomeProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const isRunning = state.step === 'running';
  return (
    <div class="outcome">
      {isRunning && <progress value={state.done} max={state.total} aria-label={i18n.t('export.progress')} />}
      <p role="status">{wordsFor(state)}</p>
      {state.step === 'failed' && <p class="detail">{failureWords(state.error)}</p>}
      {state.step === 'done' && <LeftOut report={state.report} />}
      <div class="doings">
        <button ref={button} type="button" class="button soft" onClick={isRunning ? onCancel : onClose}>
          {i18n.t(isRunning ? 'actions.cancel' : 'actions.close')}
        </button>
      </div>
    </div>
  );
}

function wordsFor(state: ExportOutcomeProps['state']): string {
  switch (state.step) {
    case 'running':
      return i18n.t('export.running', [formatNumber(state.done), formatNumber(state.total)]);
    case 'failed':
      return i18n.t('export.failed');
    case 'done':
      return state.report.filename === null
        ? i18n.t('export.nothing')
        : i18n.t('export.done', [formatNumber(state.report.written), state.report.filename]);
  }
}

/** Which items are not in the file, and why. */
function LeftOut({ report: { skipped, failed } }: { report: ExportReport }) {
  const rows = [
    ...failed.map(({ title, url, error }) => ({ name: title || url, why: error })),
    ...skipped.map(({ title, url }) => ({ name: title || url, why: i18n.t('export.noText') })),
  ];
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{i18n.t('export.leftOut', rows.length)}</summary>
      <ul>
        {rows.map(({ name, why }, i) => (
          <li key={i}>
            <bdi>{name}</bdi> <span class="hint">{why}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
