import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** Entries that show at first: more would push the article out of sight. */
const FIRST = 8;
/** A button that reveals one or two is more trouble than they are. */
const SLACK = 2;

interface ShortListProps {
  as: 'ol' | 'ul';
  class: string;
  entries: ComponentChild[];
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** A list that shows its first entries, and the rest on request. They are in the page throughout: paper shows them all. */
export function ShortList({ as: List, class: name, entries, lang, dir }: ShortListProps) {
  const [isWhole, setWhole] = useState(entries.length <= FIRST + SLACK);
  const firstRevealed = useRef<HTMLLIElement>(null);
  const wasAsked = useRef(false);

  useLayoutEffect(() => {
    if (!wasAsked.current) return;
    // The button is gone; one goes on where the list went on.
    const entry = firstRevealed.current;
    (entry?.querySelector('button') ?? entry)?.focus({ preventScroll: true });
  }, [isWhole]);

  return (
    <>
      <List class={name} lang={lang} dir={dir}>
        {entries.map((entry, index) => (
          <li
            key={index}
            ref={index === FIRST ? firstRevealed : undefined}
            tabIndex={index === FIRST ? -1 : undefined}
            hidden={!isWhole && index >= FIRST}
          >
            {entry}
          </li>
        ))}
      </List>
      {!isWhole && (
        <button
          type="button"
          class="text-link show-all"
          onClick={() => {
            wasAsked.current = true;
            setWhole(true);
          }}
        >
          {i18n.t('reading.showAll', [String(entries.length)])}
        </button>
      )}
    </>
  );
}
