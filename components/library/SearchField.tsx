import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../shell/Icon';

interface SearchFieldProps {
  words: string;
  onWords: (words: string) => void;
}

/** Filters the list as one types; Escape empties it. */
export function SearchField({ words, onWords }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onWords('');
    input.current?.focus();
  };
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        value={words}
        placeholder={i18n.t('library.search')}
        aria-label={i18n.t('library.search')}
        onInput={(event) => onWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') clear();
        }}
      />
      {words && (
        <button type="button" class="icon-button" aria-label={i18n.t('library.clearSearch')} onClick={clear}>
          <Icon name="close" />
        </button>
      )}
    </search>
  );
}
