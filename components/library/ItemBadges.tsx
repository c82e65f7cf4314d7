import { i18n } from '#i18n';
import { stateOf } from '../../lib/library/state-of';
import type { SavedItem } from '../../lib/library/types';
import { Icon, type IconName } from '../shell/Icon';

interface Badge {
  icon: IconName;
  words: string;
}

/** What there is besides the text; pictures only when some are missing. */
function badgesOf(item: SavedItem): Badge[] {
  const { timelineCount, questionCount, picturesKept, picturesTotal } = item;
  const badges: Badge[] = [];
  if (item.revisionId === null) badges.push({ icon: 'link', words: i18n.t('library.linkOnly') });
  if (timelineCount > 0) badges.push({ icon: 'timeline', words: i18n.t('library.timelineBadge', timelineCount) });
  if (questionCount > 0) badges.push({ icon: 'question', words: i18n.t('library.questionsBadge', questionCount) });
  if (picturesKept < picturesTotal) {
    const words = i18n.t('library.picturesKept', [String(picturesKept), String(picturesTotal)]);
    badges.push({ icon: 'noPicture', words });
  }
  if (item.pendingRevisionId !== null) badges.push({ icon: 'versions', words: i18n.t('library.twoVersions') });
  return badges;
}

/** How far one has read, the tags, and what there is besides the text. */
export function ItemBadges({ item, tagHref }: { item: SavedItem; tagHref: (tag: string) => string }) {
  const isBegun = stateOf(item) === 'reading';
  const percent = Math.round(item.progress * 100);
  return (
    <ul class="badges">
      {isBegun && (
        <li class="so-far">
          <progress value={percent} max={100} aria-hidden="true" />
          {i18n.t('library.soFar', [String(percent)])}
        </li>
      )}
      {item.tags.map((tag) => (
        <li key={tag}>
          <a class="tag" href={tagHref(tag)} title={i18n.t('library.tags.only', [tag])}>
            <bdi>{tag}</bdi>
          </a>
        </li>
      ))}
      {badgesOf(item).map(({ icon, words }) => (
        <li key={icon}>
          <Icon name={icon} />
          {words}
        </li>
      ))}
    </ul>
  );
}
