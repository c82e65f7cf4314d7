import { i18n } from '#i18n';
import { formatNumber } from '../format';
import { nameOfSource } from './sources';
import type { ImportState } from './use-import';

interface ImportProgressProps {
  state: Extract<ImportState, { step: 'reading' | 'writing' }>;
  onCancel: () => void;
}

/** How far it is. Reading can be cancelled; once confirmed, an import is finished whatever happens. */
export function ImportProgress({ state, onCancel }: ImportProgressProps) {
  const isReading = state.step === 'reading';
  const source = isReading ? state.reading.source : state.plan.source;
  const { done, total } = isReading ? state.reading : state;
  return (
    <>
      <p class="what">
        {source && <b>{nameOfSource(source)}</b>}{' '}
        <bdi class="hint">{isReading ? state.fileName : state.plan.fileName}</bdi>
      </p>
      <progress
        value={total === null ? undefined : done}
        max={total ?? undefined}
        aria-label={i18n.t('export.progress')}
      />
      <p class="hint">
        {isReading
          ? i18n.t('import.rowsRead', state.reading.rows, [formatNumber(state.reading.rows)])
          : i18n.t('export.running', [formatNumber(done), formatNumber(total ?? 0)])}
      </p>
      <p class="hint">{i18n.t(isReading ? 'import.readingHint' : 'import.writingHint')}</p>
      {isReading && (
        <p class="doings">
          <button type="button" class="button soft" onClick={onCancel}>
            {i18n.t('actions.cancel')}
          </button>
        </p>
      )}
    </>
  );
}
