import { i18n } from '#i18n';
import type { Mark, SavedItem } from '../../lib/library/types';
import type { RowFocus } from './use-row-focus';
import type { Selection } from './use-selection';
import type { ToastState } from './use-toast';

/** What the library can be asked to do. Each resolves when it is done, and throws when it was not. */
export interface LibraryDoings {
  onMark: (itemIds: string[], as: Mark) => Promise<unknown>;
  onTags: (itemIds: string[], add: string[], remove: string[]) => Promise<unknown>;
  onDelete: (itemIds: string[]) => Promise<unknown>;
  onRestore: (itemIds: string[]) => Promise<unknown>;
  /** Deletes items of the trash for good. */
  onPurge: (itemIds: string[]) => Promise<unknown>;
  onChoose: (itemId: string, keep: 'saved' | 'new') => Promise<unknown>;
}

interface Around {
  selection: Selection;
  focus: RowFocus;
  toast: ToastState;
  /** Says that something did not work. */
  complain: (error: unknown) => void;
}

const OPPOSITE: Partial<Record<Mark, Mark>> = { archived: 'unarchived', unarchived: 'archived' };

const idsOf = (items: SavedItem[]): string[] => items.map(({ id }) => id);

/** Does what is asked, says what was done where one would not see it, and offers to undo it. */
export function useDoings(library: LibraryDoings, { selection, focus, toast, complain }: Around) {
  const attempt = (doing: Promise<unknown>) => doing.catch(complain);

  /** Rows may go from the list by this; undoing brings the keyboard back to them. */
  const change = async (
    items: SavedItem[],
    doing: () => Promise<unknown>,
    said?: string,
    undo?: () => Promise<unknown>,
  ) => {
    const ids = idsOf(items);
    focus.mayLose(ids);
    await doing();
    if (!said) return;
    if (!undo) return toast.say(said);
    toast.offer(said, () => {
      focus.whenBack(ids);
      return attempt(undo());
    });
  };

  return {
    mark: (items: SavedItem[], as: Mark) => {
      const ids = idsOf(items);
      const opposite = OPPOSITE[as];
      const said = opposite && i18n.t(as === 'archived' ? 'library.archived' : 'library.unarchived', ids.length);
      const undo = opposite && (() => library.onMark(ids, opposite));
      return attempt(change(items, () => library.onMark(ids, as), said, undo));
    },
    tag: (items: SavedItem[], add: string[], remove: string[]) =>
      attempt(change(items, () => library.onTags(idsOf(items), add, remove))),
    remove: (items: SavedItem[]) => {
      const ids = idsOf(items);
      const doing = async () => {
        await library.onDelete(ids);
        selection.clear();
      };
      return attempt(change(items, doing, i18n.t('library.deleted', ids.length), () => library.onRestore(ids)));
    },
    restore: (items: SavedItem[]) =>
      attempt(change(items, () => library.onRestore(idsOf(items)), i18n.t('trash.restored', items.length))),
    purge: (items: SavedItem[]) =>
      attempt(change(items, () => library.onPurge(idsOf(items)), i18n.t('trash.purged', items.length))),
    choose: (item: SavedItem, keep: 'saved' | 'new') => attempt(library.onChoose(item.id, keep)),
  };
}
