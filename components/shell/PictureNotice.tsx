import { i18n } from '#i18n';
import { Icon } from './Icon';
import { Notice } from './Notice';
import type { PictureAsking } from './use-picture-question';

interface PictureNoticeProps {
  asking: PictureAsking;
  /** Opens the page that asks. */
  onAllow: () => void;
}

/** After a save: whether the pictures are to be kept, too, and what came of it. */
export function PictureNotice({ asking: { question, refuse, dismiss }, onAllow }: PictureNoticeProps) {
  if (question === 'none') return null;
  const words = {
    urgent: true,
    title: i18n.t(`pictureQuestion.${question}.title`),
    text: i18n.t(`pictureQuestion.${question}.text`),
  };
  if (question === 'asking') return <Notice {...words} />;
  if (question === 'offered') {
    return (
      <Notice {...words}>
        <button type="button" class="button primary" onClick={onAllow}>
          {i18n.t('pictureQuestion.allow')}
        </button>
        <button key="end" type="button" class="button quiet" onClick={refuse}>
          {i18n.t('pictureQuestion.textOnly')}
        </button>
      </Notice>
    );
  }
  // Under its key the button stays the same one, and keeps the focus.
  return (
    <Notice {...words}>
      <button key="end" type="button" class="icon-button" aria-label={i18n.t('actions.dismiss')} onClick={dismiss}>
        <Icon name="close" />
      </button>
    </Notice>
  );
}
