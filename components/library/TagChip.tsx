import { i18n } from '#i18n';
import { Icon } from '../shell/Icon';

interface TagChipProps {
  tag: string;
  /** How many of the items have it. */
  count: number;
  of: number;
  onAdd: () => void;
  onRemove: () => void;
}

/** A tag that the items have; when only some have it, it can be given to the rest. */
export function TagChip({ tag, count, of, onAdd, onRemove }: TagChipProps) {
  return (
    <li class="chip">
      <bdi>{tag}</bdi>
      {count < of && (
        <>
          <span class="count">{i18n.t('tags.some', [String(count), String(of)])}</span>
          <button type="button" aria-label={i18n.t('tags.giveAll', [tag])} onClick={onAdd}>
            <Icon name="plus" />
          </button>
        </>
      )}
      <button type="button" aria-label={i18n.t('tags.remove', [tag])} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </li>
  );
}
