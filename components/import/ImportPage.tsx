import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/library/types';
import { type Action, Bar } from '../shell/Bar';
import { ChooseFile } from './ChooseFile';
import { ImportPreview } from './ImportPreview';
import { ImportProgress } from './ImportProgress';
import { ImportReport } from './ImportReport';
import { ImportTrouble } from './ImportTrouble';
import type { ImportProblem, PrepareImport } from './types';
import { useDrop } from './use-drop';
import { type ImportState, useImport } from './use-import';

interface ImportPageProps {
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  prepare: PrepareImport;
  problemOf: (error: unknown) => ImportProblem;
  /** Gives the person a text as a file. */
  onSaveText: (name: string, text: string) => void;
  libraryHref: string;
}

/** From a file to what of it is in the library. Nothing is written before the person has seen what would be. */
export function ImportPage({ settings, onSettings, prepare, problemOf, onSaveText, libraryHref }: ImportPageProps) {
  const { state, choose, confirm, startOver } = useImport(prepare, problemOf);
  const isFree = state.step !== 'reading' && state.step !== 'writing';
  const isOver = useDrop((file) => isFree && void choose(file));
  const actions: Action[] = [{ icon: 'library', label: i18n.t('actions.library'), named: true, href: libraryHref }];
  return (
    <>
      <Bar settings={settings} onSettings={onSettings} actions={actions} />
      <main class={isOver && isFree ? 'import over' : 'import'}>
        <Heading state={state} />
        {state.step === 'choosing' && <ChooseFile onFile={(file) => void choose(file)} />}
        {(state.step === 'reading' || state.step === 'writing') && (
          <ImportProgress state={state} onCancel={() => void startOver()} />
        )}
        {state.step === 'preview' && (
          <ImportPreview
            plan={state.plan}
            onConfirm={() => void confirm()}
            onLeave={() => void startOver()}
            onSaveText={onSaveText}
          />
        )}
        {state.step === 'done' && (
          <ImportReport {...state} libraryHref={libraryHref} onAgain={() => void startOver()} onSaveText={onSaveText} />
        )}
        {state.step === 'problem' && (
          <ImportTrouble {...state} libraryHref={libraryHref} onAgain={() => void startOver()} />
        )}
      </main>
    </>
  );
}

/** It takes the focus with every step but the first, so that what is new is read from its beginning. */
function Heading({ state }: { state: ImportState }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [state.step]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {titleOf(state)}
    </h1>
  );
}

function titleOf(state: ImportState): string {
  switch (state.step) {
    case 'choosing':
      return i18n.t('import.title');
    case 'reading':
      return i18n.t('import.reading');
    case 'preview':
      return i18n.t('import.preview');
    case 'writing':
      return i18n.t('import.writing');
    case 'done':
      return i18n.t('import.done');
    case 'problem':
      return i18n.t(state.problem.kind === 'failed' ? 'import.failed' : 'import.notImported');
  }
}
