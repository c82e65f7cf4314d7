import { i18n } from '#i18n';
import type { Selection } from './use-selection';

/** Selects everything that is shown, or nothing. */
export function CheckAll({ selection }: { selection: Selection }) {
  const count = selection.items.length;
  return (
    <label class="check-all">
      <input
        type="checkbox"
        checked={selection.isAll}
        indeterminate={count > 0 && !selection.isAll}
        onChange={() => (selection.isAll ? selection.clear() : selection.selectAll())}
      />
      {count === 0 ? i18n.t('library.selectAll') : i18n.t('library.selected', count)}
    </label>
  );
}
