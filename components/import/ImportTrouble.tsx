import { i18n } from '#i18n';
import { formatNumber } from '../format';
import type { ImportProblem } from './types';

interface ImportTroubleProps {
  fileName: string;
  problem: ImportProblem;
  libraryHref: string;
  onAgain: () => void;
}

/** Why a file was not imported, what that means for the library, and what can be done. */
export function ImportTrouble({ fileName, problem, libraryHref, onAgain }: ImportTroubleProps) {
  const isPart = problem.kind === 'failed' && problem.committed !== null;
  return (
    <>
      <p class="what">
        <bdi class="hint">{fileName}</bdi>
      </p>
      <p class="lede">{wordsFor(problem)}</p>
      {!isPart && <p class="hint">{i18n.t('import.unchanged')}</p>}
      {'detail' in problem && <p class="hint detail">{i18n.t('saveNotice.detail', [problem.detail])}</p>}
      <p class="doings">
        <button type="button" class="button primary" onClick={onAgain}>
          {i18n.t('import.again')}
        </button>
        {isPart && (
          <a class="button soft" href={libraryHref}>
            {i18n.t('page.openLibrary')}
          </a>
        )}
      </p>
    </>
  );
}

function wordsFor(problem: ImportProblem): string {
  switch (problem.kind) {
    case 'unknown':
      return i18n.t(`importUnknown.${problem.file}`);
    case 'refused':
      return i18n.t(`importRefused.${problem.reason}`);
    case 'unreadable':
      return i18n.t('import.unreadable');
    case 'failed': {
      const { committed, reason } = problem;
      if (!committed) return i18n.t(`importFailed.${reason}`);
      return i18n.t('import.stopped', [formatNumber(committed.done), formatNumber(committed.total)]);
    }
  }
}
