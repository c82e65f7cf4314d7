import { i18n } from '#i18n';
import type { SavedItem } from '../../lib/library/types';
import { titleOf } from '../format';
import { PageMessage } from '../shell/PageMessage';

/** An address that was imported without its text. */
export function LinkOnly({ item, libraryHref }: { item: SavedItem; libraryHref: string }) {
  return (
    <PageMessage icon="link" title={titleOf(item)} text={i18n.t('saved.linkOnlyText')} detail={item.url}>
      <a class="button primary" href={item.url} rel="noopener noreferrer">
        {i18n.t('actions.original')}
      </a>
      <a class="button soft" href={libraryHref}>
        {i18n.t('page.openLibrary')}
      </a>
    </PageMessage>
  );
}
