import { i18n } from '#i18n';
import { formatNumber } from '../format';
import { Figures } from '../health/Part';
import { RejectedRows } from './RejectedRows';
import { whatItIs } from './sources';
import type { ImportOutcome, ImportPlan } from './types';

interface ImportReportProps {
  plan: ImportPlan;
  outcome: ImportOutcome;
  libraryHref: string;
  onAgain: () => void;
  onSaveText: (name: string, text: string) => void;
}

/** What became of every row of the file. */
export function ImportReport({ plan, outcome, libraryHref, onAgain, onSaveText }: ImportReportProps) {
  const missing = plan.facts?.missingPictures ?? 0;
  return (
    <>
      <p class="what">
        <b>{whatItIs(plan)}</b> <bdi class="hint">{plan.fileName}</bdi>
      </p>
      <Figures
        figures={[
          { label: i18n.t('import.wasAdded'), value: formatNumber(outcome.added) },
          { label: i18n.t('import.wasMerged'), value: formatNumber(outcome.merged) },
          { label: i18n.t('import.rejected'), value: formatNumber(plan.rejected.length) },
        ]}
      />
      {missing > 0 && <p>{i18n.t('import.missing', missing, [formatNumber(missing)])}</p>}
      {outcome.hasSettings && <p>{i18n.t('import.settings')}</p>}
      <p class="doings">
        <a class="button primary" href={libraryHref}>
          {i18n.t('page.openLibrary')}
        </a>
        <button type="button" class="button soft" onClick={onAgain}>
          {i18n.t('import.again')}
        </button>
      </p>
      <RejectedRows plan={plan} onSaveText={onSaveText} />
    </>
  );
}
