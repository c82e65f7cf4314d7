import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SavedItem } from '../../lib/library/types';
import { formatDay, titleOf } from '../format';
import { failureWords } from '../shell/failure-words';
import { PageMessage } from '../shell/PageMessage';

interface InTrashProps {
  item: SavedItem;
  /** When it goes for good, ms since 1970. */
  goneFrom: number;
  libraryHref: string;
  onRestore: () => Promise<unknown>;
}

/** A deleted article, also one that was deleted while it was read. The way back is at hand. */
export function InTrash({ item, goneFrom, libraryHref, onRestore }: InTrashProps) {
  const restore = useRef<HTMLButtonElement>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => restore.current?.focus(), []);
  return (
    <PageMessage
      icon="trash"
      title={i18n.t('saved.inTrash')}
      text={titleOf(item)}
      detail={i18n.t('trash.goneFrom', [formatDay(goneFrom)])}
    >
      <button ref={restore} type="button" class="button primary" onClick={() => void onRestore().catch(setFailure)}>
        {i18n.t('trash.restore')}
      </button>
      <a class="button soft" href={libraryHref}>
        {i18n.t('page.openLibrary')}
      </a>
      {failure !== null && <p role="alert">{failureWords(failure)}</p>}
    </PageMessage>
  );
}
