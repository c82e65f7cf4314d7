import { i18n } from '#i18n';
import { formatNumber } from '../format';
import { Icon } from '../shell/Icon';
import { SearchField } from './SearchField';
import type { List } from './use-list';
import { type Place, placeHref } from './use-place';
import { LIST_TITLE } from './use-row-focus';
import { viewName } from './ViewNav';

interface LibraryHeadProps {
  place: Place;
  list: List;
  /** There is nothing to filter. */
  isEmpty: boolean;
  onWords: (words: string) => void;
}

/** Which part of the library is in sight, how many it is, and the field that filters it. */
export function LibraryHead({ place, list, isEmpty, onWords }: LibraryHeadProps) {
  const { view, tag } = place;
  return (
    <header class="head">
      <div class="titles">
        <h1 id={LIST_TITLE} tabIndex={-1}>
          {view === 'all' ? i18n.t('library.title') : viewName(view)}
        </h1>
        <p class="tally" role="status">
          {!isEmpty && tallyOf(list)}
        </p>
        {tag !== null && (
          <a class="tag" href={placeHref({ ...place, tag: null })} aria-label={i18n.t('library.tags.leave', [tag])}>
            <bdi>{tag}</bdi>
            <Icon name="close" />
          </a>
        )}
      </div>
      {!isEmpty && <SearchField words={place.words} onWords={onWords} />}
    </header>
  );
}

function tallyOf({ shown: { length }, isFound, isSearching }: List): string {
  if (isSearching) return i18n.t('library.searching');
  return i18n.t(isFound ? 'library.found' : 'library.articles', length, [formatNumber(length)]);
}
