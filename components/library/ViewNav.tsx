import { i18n } from '#i18n';
import { formatNumber } from '../format';
import { type Place, placeHref } from './use-place';
import { VIEWS, type View } from './views';

export const viewName = (view: View): string =>
  ({
    all: i18n.t('library.views.all'),
    unread: i18n.t('library.views.unread'),
    reading: i18n.t('library.views.reading'),
    read: i18n.t('library.views.read'),
    favourites: i18n.t('library.views.favourites'),
    archive: i18n.t('library.views.archive'),
    trash: i18n.t('library.views.trash'),
  })[view];

/** The views with what is in them, as links: each has an address. */
export function ViewNav({ place, counts }: { place: Place; counts: Record<View, number> }) {
  return (
    <nav class="places" aria-label={i18n.t('library.views.label')}>
      <ul>
        {VIEWS.map((view) => (
          <li key={view}>
            <PlaceLink
              to={{ ...place, view }}
              current={view === place.view}
              name={viewName(view)}
              count={counts[view]}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface PlaceLinkProps {
  to: Place;
  current: boolean;
  name: string;
  count: number;
}

export function PlaceLink({ to, current, name, count }: PlaceLinkProps) {
  return (
    <a href={placeHref(to)} aria-current={current ? 'page' : undefined}>
      <bdi class="name">{name}</bdi>
      <span class="count">{formatNumber(count)}</span>
    </a>
  );
}
