import { i18n } from '#i18n';
import type { Settings } from '../../lib/library/types';
import { Icon } from '../shell/Icon';
import { Popover } from '../shell/Popover';
import { SORTS } from './sorts';

type Sort = Settings['librarySort'];

const sortName = (sort: Sort): string =>
  ({
    newest: i18n.t('library.sort.newest'),
    oldest: i18n.t('library.sort.oldest'),
    published: i18n.t('library.sort.published'),
    title: i18n.t('library.sort.title'),
    longest: i18n.t('library.sort.longest'),
    shortest: i18n.t('library.sort.shortest'),
  })[sort];

/** The order of the list, behind a button that says which it is. */
export function SortMenu({ sort, onSort }: { sort: Sort; onSort: (sort: Sort) => void }) {
  const face = (
    <>
      <Icon name="sort" />
      <span class="words">{sortName(sort)}</span>
    </>
  );
  return (
    <Popover
      face={face}
      label={i18n.t('library.sort.label', [sortName(sort)])}
      buttonClass="button quiet"
      panelClass="menu"
    >
      {(close) =>
        SORTS.map((choice) => (
          <button
            key={choice}
            type="button"
            class="button"
            aria-pressed={choice === sort}
            onClick={() => {
              close();
              onSort(choice);
            }}
          >
            {sortName(choice)}
            {choice === sort && <Icon name="check" />}
          </button>
        ))
      }
    </Popover>
  );
}
