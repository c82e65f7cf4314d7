import { i18n } from '#i18n';
import type { IconName } from '../shell/Icon';
import { PageMessage } from '../shell/PageMessage';
import { type Place, placeHref } from './use-place';
import { viewName } from './ViewNav';
import type { View } from './views';

interface EmptyListProps {
  place: Place;
  /** There is nothing in the library, the trash included. */
  nothingSaved: boolean;
  importHref: string;
}

/** Why there is nothing in the list, and where there is something. */
export function EmptyList({ place, nothingSaved, importHref }: EmptyListProps) {
  if (place.words.trim() !== '') return <NoneFound place={place} />;
  if (nothingSaved) {
    return (
      <PageMessage inside icon="library" title={i18n.t('library.emptyTitle')} text={i18n.t('library.emptyText')}>
        <a class="button soft" href={importHref}>
          {i18n.t('library.importFirst')}
        </a>
      </PageMessage>
    );
  }
  const { icon, title, text } = emptyView(place.view);
  return (
    <PageMessage inside icon={icon} title={title} text={text}>
      {place.tag !== null && (
        <a class="button soft" href={placeHref({ ...place, tag: null })}>
          {i18n.t('library.tags.leave', [place.tag])}
        </a>
      )}
    </PageMessage>
  );
}

function NoneFound({ place }: { place: Place }) {
  const isWhole = place.view === 'all' && place.tag === null;
  const text = isWhole ? i18n.t('library.noneFoundText') : i18n.t('library.noneFoundHere', [viewName(place.view)]);
  return (
    <PageMessage inside icon="search" title={i18n.t('library.noneFoundTitle')} text={text}>
      {!isWhole && (
        <a class="button soft" href={placeHref({ ...place, view: 'all', tag: null })}>
          {i18n.t('library.findInAll')}
        </a>
      )}
    </PageMessage>
  );
}

const emptyView = (view: View): { icon: IconName; title: string; text: string } =>
  (
    ({
      all: { icon: 'library', title: i18n.t('library.noneTitle.all'), text: i18n.t('library.noneText.all') },
      unread: { icon: 'read', title: i18n.t('library.noneTitle.unread'), text: i18n.t('library.noneText.unread') },
      reading: { icon: 'keep', title: i18n.t('library.noneTitle.reading'), text: i18n.t('library.noneText.reading') },
      read: { icon: 'read', title: i18n.t('library.noneTitle.read'), text: i18n.t('library.noneText.read') },
      favourites: {
        icon: 'star',
        title: i18n.t('library.noneTitle.favourites'),
        text: i18n.t('library.noneText.favourites'),
      },
      archive: {
        icon: 'archive',
        title: i18n.t('library.noneTitle.archive'),
        text: i18n.t('library.noneText.archive'),
      },
      trash: { icon: 'trash', title: i18n.t('library.noneTitle.trash'), text: i18n.t('library.noneText.trash') },
    }) as const
  )[view];
