import { i18n } from '#i18n';
import { formatNumber, hostOf } from '../format';
import { Figures } from '../health/Part';
import { Icon } from '../shell/Icon';
import { leftOut, outlook } from './outlook';
import { RejectedRows } from './RejectedRows';
import { whatItIs } from './sources';
import type { ImportPlan } from './types';

/** Rows that are shown of those that come. */
const SHOWN = 8;

interface ImportPreviewProps {
  plan: ImportPlan;
  onConfirm: () => void;
  onLeave: () => void;
  onSaveText: (name: string, text: string) => void;
}

/** What the file is, and what an import of it would do. */
export function ImportPreview({ plan, onConfirm, onLeave, onSaveText }: ImportPreviewProps) {
  const comes = plan.added + plan.merged;
  return (
    <>
      <p class="what">
        <b>{whatItIs(plan)}</b> <bdi class="hint">{plan.fileName}</bdi>
      </p>
      <Figures
        figures={[
          { label: i18n.t('import.added'), value: formatNumber(plan.added) },
          { label: i18n.t('import.merged'), value: formatNumber(plan.merged) },
          { label: i18n.t('import.rejected'), value: formatNumber(plan.rejected.length) },
        ]}
      />
      <Outlook plan={plan} />
      <p class="doings">
        {comes > 0 && (
          <button type="button" class="button primary" onClick={onConfirm}>
            {i18n.t(plan.source === 'backup' ? 'import.restore' : 'import.import')}
          </button>
        )}
        <button type="button" class="button soft" onClick={onLeave}>
          {i18n.t(comes > 0 ? 'actions.cancel' : 'import.again')}
        </button>
      </p>
      {comes > 0 && <FirstRows plan={plan} />}
      <RejectedRows plan={plan} onSaveText={onSaveText} />
    </>
  );
}

function Outlook({ plan }: { plan: ImportPlan }) {
  const left = leftOut(plan);
  return (
    <ul class="outlook">
      {outlook(plan).map((words) => (
        <li key={words}>
          <Icon name="check" />
          <span>{words}</span>
        </li>
      ))}
      {left !== null && (
        <li>
          <Icon name="minus" />
          <span>{left}</span>
        </li>
      )}
    </ul>
  );
}

function FirstRows({ plan }: { plan: ImportPlan }) {
  const shown = plan.first.slice(0, SHOWN);
  const more = plan.added + plan.merged - shown.length;
  return (
    <section class="first">
      <h2>{i18n.t('import.first')}</h2>
      <ol>
        {shown.map(({ title, url, outcome }, i) => (
          <li key={i}>
            <bdi class="title">{title}</bdi>
            <span class="hint dotted">
              <span>{hostOf(url)}</span>
              <span>{i18n.t(outcome === 'added' ? 'import.added' : 'import.merged')}</span>
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="hint">{i18n.t('import.more', more, [formatNumber(more)])}</p>}
    </section>
  );
}
