import { i18n } from '#i18n';
import { formatMoment, formatNumber } from '../format';
import { Icon } from '../shell/Icon';
import { Popover } from '../shell/Popover';

export interface Version {
  revisionId: string;
  savedAt: number;
  wordCount: number;
}

interface VersionsMenuProps {
  /** Oldest first. */
  versions: Version[];
  shown: string;
  hrefOf: (revisionId: string) => string;
}

/** The versions of an article, the newest first; nothing where there is only one. */
export function VersionsMenu({ versions, shown, hrefOf }: VersionsMenuProps) {
  if (versions.length < 2) return null;
  return (
    <Popover
      face={<Icon name="versions" />}
      label={i18n.t('saved.versions', versions.length)}
      buttonClass="icon-button"
      panelClass="menu"
    >
      {versions.toReversed().map(({ revisionId, savedAt, wordCount }) => (
        <a
          key={revisionId}
          class="button"
          href={hrefOf(revisionId)}
          aria-current={revisionId === shown ? 'page' : undefined}
        >
          {formatMoment(savedAt)}
          <span class="hint">{i18n.t('saved.words', [formatNumber(wordCount)])}</span>
        </a>
      ))}
    </Popover>
  );
}
