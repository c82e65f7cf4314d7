import { i18n } from '#i18n';
import type { CheckReport } from '../../lib/library/integrity/check';
import { formatDay } from '../format';
import { Part, Warning } from './Part';
import { describeLosses, describeRepairs } from './repairs';

interface CheckPartProps {
  lastCheck: CheckReport | null;
  /** How far the check is that runs now, from 0 to 1; null: none runs. */
  progress: number | null;
  onCheck: () => void;
}

/** What the last check found and mended, and the way to check now. */
export function CheckPart({ lastCheck, progress, onCheck }: CheckPartProps) {
  return (
    <Part title={i18n.t('health.check')}>
      <p>{i18n.t('health.checkHint')}</p>
      <div role="status">
        {progress !== null ? <p>{i18n.t('health.checking')}</p> : lastCheck && <Outcome report={lastCheck} />}
      </div>
      {progress !== null ? (
        <progress value={progress} aria-label={i18n.t('health.checking')} />
      ) : (
        <button type="button" class="button soft" onClick={onCheck}>
          {i18n.t('health.checkNow')}
        </button>
      )}
    </Part>
  );
}

function Outcome({ report }: { report: CheckReport }) {
  const repairs = describeRepairs(report.repairs);
  const losses = describeLosses(report.repairs);
  const isWhole = repairs.length + losses.length === 0;
  return (
    <>
      <p>{i18n.t(isWhole ? 'health.checkedWhole' : 'health.checkedMended', [formatDay(report.at)])}</p>
      {losses.map((loss) => (
        <Warning key={loss}>{loss}</Warning>
      ))}
      {repairs.length > 0 && (
        <ul class="reasons">
          {repairs.map((repair) => (
            <li key={repair}>{repair}</li>
          ))}
        </ul>
      )}
    </>
  );
}
