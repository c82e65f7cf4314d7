import { i18n } from '#i18n';
import type { ExportFormat } from '../../lib/exporters/types';
import { Icon } from '../shell/Icon';
import { Popover } from '../shell/Popover';
import type { Selection } from './use-selection';

interface DoingsBarProps {
  selection: Selection;
  onRead: (read: boolean) => void;
  onDelete: () => void;
  onExport: (format: ExportFormat) => void;
}

/** What can be done with the selected items; the export takes all when none is selected. */
export function DoingsBar({ selection, onRead, onDelete, onExport }: DoingsBarProps) {
  const count = selection.ids.length;
  return (
    <div class="doings-bar">
      <label class="check-all">
        <input
          type="checkbox"
          checked={selection.isAll}
          indeterminate={count > 0 && !selection.isAll}
          onChange={() => (selection.isAll ? selection.clear() : selection.selectAll())}
        />
        {count === 0 ? i18n.t('library.selectAll') : i18n.t('library.selected', count)}
      </label>
      {count > 0 && (
        <>
          <button type="button" class="button quiet" onClick={() => onRead(true)}>
            <Icon name="read" />
            <span class="words">{i18n.t('actions.markRead')}</span>
          </button>
          <button type="button" class="button quiet" onClick={() => onRead(false)}>
            <Icon name="unread" />
            <span class="words">{i18n.t('actions.markUnread')}</span>
          </button>
          <button type="button" class="button quiet" onClick={onDelete}>
            <Icon name="trash" />
            <span class="words">{i18n.t('library.delete')}</span>
          </button>
        </>
      )}
      <ExportMenu label={i18n.t(count === 0 ? 'library.exportAll' : 'library.exportSelected')} onExport={onExport} />
    </div>
  );
}

function ExportMenu({ label, onExport }: { label: string; onExport: (format: ExportFormat) => void }) {
  const formats: { id: ExportFormat; name: string }[] = [
    { id: 'markdown', name: i18n.t('library.markdown') },
    { id: 'html', name: i18n.t('library.html') },
  ];
  const face = (
    <>
      <Icon name="download" />
      {label}
      <Icon name="chevron" class="opens" />
    </>
  );
  return (
    <Popover face={face} buttonClass="button quiet" panelClass="menu">
      {(close) =>
        formats.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            class="button"
            onClick={() => {
              close();
              onExport(id);
            }}
          >
            {name}
          </button>
        ))
      }
    </Popover>
  );
}
