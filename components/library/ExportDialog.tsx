import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportFormat } from '../../lib/exporters/types';
import { Dialog } from '../shell/Dialog';
import { ExportOutcome } from './ExportOutcome';
import { exportFormats } from './export-formats';
import { type RunExport, useExport } from './use-export';

/** A choice of items. */
export interface ExportScope {
  name: string;
  itemIds: string[];
}

interface ExportDialogProps {
  /** The first is what is exported unless one chooses another. */
  scopes: ExportScope[];
  initialFormat: ExportFormat;
  run: RunExport;
  onClose: () => void;
}

/** Which items go into which kind of file; then how far it is, and what came of it. */
export function ExportDialog({ scopes, initialFormat, run, onClose }: ExportDialogProps) {
  const [format, setFormat] = useState(initialFormat);
  const [scope, setScope] = useState(scopes[0]!);
  const { state, start, cancel } = useExport(run);
  return (
    <Dialog title={i18n.t('export.title')} onClose={onClose}>
      {state.step === 'choosing' && (
        <form
          class="export-choice"
          onSubmit={(event) => {
            event.preventDefault();
            void start(format, scope.itemIds);
          }}
        >
          <Formats format={format} onFormat={setFormat} />
          <Scopes scopes={scopes} scope={scope} onScope={setScope} />
          <div class="doings">
            <button type="button" class="button soft" onClick={onClose}>
              {i18n.t('actions.cancel')}
            </button>
            <button type="submit" class="button primary">
              {i18n.t('actions.export')}
            </button>
          </div>
        </form>
      )}
      {state.step !== 'choosing' && <ExportOutcome state={state} onCancel={cancel} onClose={onClose} />}
    </Dialog>
  );
}

function Formats({ format, onFormat }: { format: ExportFormat; onFormat: (format: ExportFormat) => void }) {
  return (
    <fieldset class="options">
      <legend>{i18n.t('export.format')}</legend>
      {exportFormats().map(({ id, name, hint }) => (
        <label key={id} class="option">
          <input type="radio" name="format" checked={id === format} onChange={() => onFormat(id)} />
          <span>
            <b>{name}</b>
            <span class="hint">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface ScopesProps {
  scopes: ExportScope[];
  scope: ExportScope;
  onScope: (scope: ExportScope) => void;
}

function Scopes({ scopes, scope, onScope }: ScopesProps) {
  return (
    <fieldset class="options">
      <legend>{i18n.t('export.scope')}</legend>
      {scopes.map((choice) => (
        <label key={choice.name} class="option">
          <input type="radio" name="scope" checked={choice === scope} onChange={() => onScope(choice)} />
          <span>{choice.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
