import { i18n } from '#i18n';
import type { ImportCounts } from '../../lib/library/staging-commit';
import { formatNumber } from '../format';
import { Figures } from '../health/Part';
import { RejectedRows } from './RejectedRows';
import { whatItIs } from './sources';
import type { ImportPlan } from './types';

interface ImportReportProps {
  plan: ImportPlan;
  counts: ImportCounts;
  libraryHref: string;
  onAgain: () => void;
  onSaveText: (name: string, text: string) => void;
}

/** What became of every row of the file. */
export function ImportReport({ plan, counts, libraryHref, onAgain, onSaveText }: ImportReportProps) {
  return (
    <>
      <p class="what">
        <b>{whatItIs(plan)}</b> <bdi class="hint">{plan.fileName}</bdi>
      </p>
      <Figures
        figures={[
          { label: i18n.t('import.wasAdded'), value: formatNumber(counts.added) },
          { label: i18n.t('import.wasMerged'), value: formatNumber(counts.merged) },
          { label: i18n.t('import.rejected'), value: formatNumber(plan.rejected.length) },
        ]}
      />
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
