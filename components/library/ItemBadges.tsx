import { i18n } from '#i18n';
import type { SavedItem } from '../../lib/library/types';
import { Icon, type IconName } from '../shell/Icon';

/** What there is besides the text. */
export function ItemBadges({ item }: { item: SavedItem }) {
  const { timelineCount, questionCount, picturesKept, picturesTotal, pendingRevisionId } = item;
  const badges: { icon: IconName; words: string }[] = [];
  if (timelineCount > 0) badges.push({ icon: 'timeline', words: i18n.t('library.timelineBadge', timelineCount) });
  if (questionCount > 0) badges.push({ icon: 'question', words: i18n.t('library.questionsBadge', questionCount) });
  if (picturesTotal > 0) {
    const counts: [string, string] = [String(picturesKept), String(picturesTotal)];
    badges.push({
      icon: picturesKept < picturesTotal ? 'noPicture' : 'picture',
      words: i18n.t('library.picturesKept', counts),
    });
  }
  if (pendingRevisionId !== null) badges.push({ icon: 'versions', words: i18n.t('library.twoVersions') });
  if (badges.length === 0) return null;
  return (
    <ul class="badges">
      {badges.map(({ icon, words }) => (
        <li key={icon}>
          <Icon name={icon} />
          {words}
        </li>
      ))}
    </ul>
  );
}
