import { i18n } from '#i18n';
import type { RejectReason } from '../../lib/importers/types';
import { formatNumber } from '../format';
import type { ImportPlan, RejectedRow } from './types';

/** Rows that are shown; the file has all of them. */
const SHOWN = 200;

interface RejectedRowsProps {
  plan: ImportPlan;
  onSaveText: (name: string, text: string) => void;
}

/** The rows that are not imported, each with its reason. */
export function RejectedRows({ plan: { rejected, fileName }, onSaveText }: RejectedRowsProps) {
  if (rejected.length === 0) return null;
  const shown = rejected.slice(0, SHOWN);
  const more = rejected.length - shown.length;
  return (
    <details class="rejected">
      <summary>{i18n.t('import.rejectedRows', rejected.length, [formatNumber(rejected.length)])}</summary>
      <ul>
        {shown.map((row) => (
          <li key={row.row}>
            <span>{i18n.t('import.row', [formatNumber(row.row)])}</span> <bdi>{row.text || '—'}</bdi>
            <span class="hint">{reasonOf(row.reason)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="hint">{i18n.t('import.more', more, [formatNumber(more)])}</p>}
      <p class="doings">
        <button
          type="button"
          class="button soft"
          onClick={() => onSaveText(`${fileName}-not-imported.txt`, rejected.map(lineOf).join('\n'))}
        >
          {i18n.t('import.saveRejected')}
        </button>
      </p>
    </details>
  );
}

const lineOf = ({ row, text, reason }: RejectedRow): string => `${row}\t${reasonOf(reason)}\t${text}`;

const reasonOf = (reason: RejectReason): string => i18n.t(`importReasons.${reason}`);
