import { i18n } from '#i18n';
import type { ExportFormat } from '../../lib/exporters/types';
import type { SavedItem } from '../../lib/library/types';
import { formatNumber, titleOf } from '../format';
import { ConfirmDialog } from '../shell/ConfirmDialog';
import { ExportDialog, type ExportScope } from './ExportDialog';
import { TagEditor } from './TagEditor';
import type { useDoings } from './use-doings';
import type { RunExport } from './use-export';
import { countTags } from './views';

export type OpenDialog =
  | { kind: 'tags'; items: SavedItem[] }
  | { kind: 'purge'; items: SavedItem[] }
  | { kind: 'export'; format: ExportFormat };

interface LibraryDialogProps {
  open: OpenDialog | null;
  /** All items but those in the trash. */
  kept: SavedItem[];
  shown: SavedItem[];
  selected: SavedItem[];
  runExport: RunExport;
  doings: ReturnType<typeof useDoings>;
  onClose: () => void;
}

/** The dialog of the library that is open, if one is. */
export function LibraryDialog({ open, kept, shown, selected, runExport, doings, onClose }: LibraryDialogProps) {
  switch (open?.kind) {
    case 'tags':
      return (
        <TagEditor
          items={open.items}
          known={countTags(kept).map(([tag]) => tag)}
          onSave={(add, remove) => void doings.tag(open.items, add, remove)}
          onClose={onClose}
        />
      );
    case 'purge':
      return (
        <ConfirmDialog
          title={purgeTitle(open.items)}
          text={i18n.t('trash.purgeText')}
          doing={i18n.t('trash.purge')}
          onConfirm={() => void doings.purge(open.items)}
          onClose={onClose}
        />
      );
    case 'export':
      return (
        <ExportDialog
          scopes={scopesOf(kept, shown, selected)}
          initialFormat={open.format}
          run={runExport}
          onClose={onClose}
        />
      );
    default:
      return null;
  }
}

const purgeTitle = (items: SavedItem[]): string =>
  items.length === 1 ? i18n.t('trash.purgeTitleOne', [titleOf(items[0]!)]) : i18n.t('trash.purgeTitle', items.length);

/** What is selected, if anything is; everything; and what is in sight, where that is less. */
function scopesOf(kept: SavedItem[], shown: SavedItem[], selected: SavedItem[]): ExportScope[] {
  const idsOf = (items: SavedItem[]) => items.map(({ id }) => id);
  const named = (name: 'selected' | 'shown' | 'all', items: SavedItem[]): ExportScope => ({
    name: {
      selected: i18n.t('export.selected', items.length, [formatNumber(items.length)]),
      shown: i18n.t('export.shown', items.length, [formatNumber(items.length)]),
      all: i18n.t('export.all', items.length, [formatNumber(items.length)]),
    }[name],
    itemIds: idsOf(items),
  });
  const scopes = [named('all', kept)];
  if (selected.length > 0) scopes.unshift(named('selected', selected));
  if (shown.length > 0 && shown.length < kept.length) scopes.push(named('shown', shown));
  return scopes;
}
