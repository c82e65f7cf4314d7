import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from '../shell/Icon';

interface FoldProps {
  title: ComponentChildren;
  open: boolean;
  onToggle: (open: boolean) => void;
  /** How many things are inside, in words: "(5)". */
  count?: string;
  icon?: IconName;
  /** Rank of the heading that holds the button. */
  level: 2 | 3;
  class?: string;
  children: ComponentChildren;
}

/** A heading that shows and hides what follows it. What is hidden is not rendered. */
export function Fold({ title, open, onToggle, count, icon, level, class: extra = '', children }: FoldProps) {
  const id = useId();
  const Heading: 'h2' | 'h3' = `h${level}`;
  return (
    <div class={`fold ${extra}`}>
      <Heading class="fold-head">
        <button
          type="button"
          class="fold-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => onToggle(!open)}
        >
          {icon && <Icon name={icon} />}
          <span>
            {title} {count && <span class="count">{count}</span>}
          </span>
          <Icon name="chevron" class="fold-chevron" />
        </button>
      </Heading>
      <div class="fold-inside" id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
