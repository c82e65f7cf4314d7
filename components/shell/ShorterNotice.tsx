import { i18n } from '#i18n';
import { formatNumber } from '../format';
import { Notice } from './Notice';

interface ShorterNoticeProps {
  newWords: number;
  savedWords: number;
  onChoose: (keep: 'saved' | 'new') => void;
  onLater?: () => void;
  /** Where the new one can be seen. */
  newHref?: string;
  urgent?: boolean;
}

/** A new save is much shorter than the saved one: which is to stay? Neither is lost before the answer. */
export function ShorterNotice({ newWords, savedWords, onChoose, onLater, newHref, urgent }: ShorterNoticeProps) {
  return (
    <Notice
      urgent={urgent}
      title={i18n.t('saveNotice.shorterTitle')}
      text={i18n.t('saveNotice.shorterText', [formatNumber(newWords), formatNumber(savedWords)])}
    >
      <button type="button" class="button primary" onClick={() => onChoose('saved')}>
        {i18n.t('saveNotice.keepSaved')}
      </button>
      <button type="button" class="button soft" onClick={() => onChoose('new')}>
        {i18n.t('saveNotice.takeNew')}
      </button>
      {newHref && (
        <a class="button quiet" href={newHref}>
          {i18n.t('saveNotice.seeNew')}
        </a>
      )}
      {onLater && (
        <button type="button" class="button quiet" onClick={onLater}>
          {i18n.t('saveNotice.later')}
        </button>
      )}
    </Notice>
  );
}
