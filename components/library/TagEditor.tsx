import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SavedItem } from '../../lib/library/types';
import { titleOf } from '../format';
import { Dialog } from '../shell/Dialog';
import { Icon } from '../shell/Icon';
import { TagChip } from './TagChip';
import { useTagDraft } from './use-tag-draft';

interface TagEditorProps {
  items: SavedItem[];
  /** Tags that are in use, those that are used most first. */
  known: string[];
  onSave: (add: string[], remove: string[]) => void;
  onClose: () => void;
}

/** The tags of one item or of several. Nothing changes before it is saved. */
export function TagEditor({ items, known, onSave, onClose }: TagEditorProps) {
  const draft = useTagDraft(items, known);
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // The dialog itself gives the focus to its first button, which takes a tag away.
  useEffect(() => field.current?.focus(), []);
  const add = (tag: string) => {
    draft.add(tag);
    setTyped('');
  };
  const title = items.length === 1 ? i18n.t('tags.titleOne', [titleOf(items[0]!)]) : i18n.t('tags.title', items.length);
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="tag-editor"
        onSubmit={(event) => {
          event.preventDefault();
          const { added, removed } = draft.changes(typed);
          onClose();
          if (added.length + removed.length > 0) onSave(added, removed);
        }}
      >
        {draft.shown.length === 0 && <p class="none">{i18n.t('tags.none')}</p>}
        <ul class="chips" aria-label={i18n.t('tags.given')}>
          {draft.shown.map(({ tag, count }) => (
            <TagChip
              key={tag}
              tag={tag}
              count={count}
              of={items.length}
              onAdd={() => draft.add(tag)}
              onRemove={() => draft.remove(tag)}
            />
          ))}
        </ul>
        <label class="field">
          {i18n.t('tags.add')}
          <input
            ref={field}
            type="text"
            autocomplete="off"
            maxLength={100}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (typed.trim() === '' || !(event.key === 'Enter' || event.key === ',')) return;
              event.preventDefault();
              add(typed);
            }}
          />
        </label>
        <Suggestions tags={draft.suggestions(typed)} onTag={add} />
        <div class="doings">
          <button type="button" class="button soft" onClick={onClose}>
            {i18n.t('actions.cancel')}
          </button>
          <button type="submit" class="button primary">
            {i18n.t('tags.save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Suggestions({ tags, onTag }: { tags: string[]; onTag: (tag: string) => void }) {
  if (tags.length === 0) return null;
  return (
    <ul class="chips suggestions" aria-label={i18n.t('tags.suggestions')}>
      {tags.map((tag) => (
        <li key={tag}>
          <button type="button" class="chip" onClick={() => onTag(tag)}>
            <Icon name="plus" />
            <bdi>{tag}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
