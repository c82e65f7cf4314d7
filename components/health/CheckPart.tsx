import { i18n } from '#i18n';
import type { CheckReport, Checks } from '../../lib/library/integrity/check';
import { formatDay } from '../format';
import { Part, Warning } from './Part';
import { describeLosses, describeRepairs } from './repairs';

interface CheckPartProps {
  checks: Checks;
  /** How far the check is that runs now, from 0 to 1; null: none runs. */
  progress: number | null;
  onCheck: () => void;
}

/** What the last checks found and mended, and the way to check now. */
export function CheckPart({ checks, progress, onCheck }: CheckPartProps) {
  const isChecking = progress !== null;
  return (
    <Part title={i18n.t('health.check')}>
      <p>{i18n.t('health.checkHint')}</p>
      <div role="status">{isChecking ? <p>{i18n.t('health.checking')}</p> : <Outcomes {...checks} />}</div>
      {isChecking && <progress value={progress} aria-label={i18n.t('health.checking')} />}
      <button type="button" class="button soft" aria-disabled={isChecking} onClick={isChecking ? undefined : onCheck}>
        {i18n.t('health.checkNow')}
      </button>
    </Part>
  );
}

function Outcomes({ last, lastMending }: Checks) {
  const isWhole = last !== null && last.at !== lastMending?.at;
  return (
    <>
      {isWhole && <p>{i18n.t('health.checkedWhole', [formatDay(last.at)])}</p>}
      {lastMending && <Mending report={lastMending} />}
    </>
  );
}

function Mending({ report: { at, repairs } }: { report: CheckReport }) {
  return (
    <>
      <p>{i18n.t('health.checkedMended', [formatDay(at)])}</p>
      {describeLosses(repairs).map((loss) => (
        <Warning key={loss}>{loss}</Warning>
      ))}
      <ul class="reasons">
        {describeRepairs(repairs).map((repair) => (
          <li key={repair}>{repair}</li>
        ))}
      </ul>
    </>
  );
}
