import { i18n } from '#i18n';
import { Icon } from '../shell/Icon';

export interface LostPicture {
  /** The picture's number in the article, from 1. */
  placeholder: number;
  /** Why it is not there, for the person. */
  reason: string | null;
  /** `waiting`: it may still come. `failed`: the site did not give it to the page that shows it. */
  state: 'lost' | 'waiting' | 'failed';
}

/** Stands where a picture was: its number, what it showed, and why it is not there. */
export function PicturePlaceholder({ lost, alt }: { lost: LostPicture; alt: string }) {
  const words = {
    lost: i18n.t('reading.pictureLost', [String(lost.placeholder)]),
    waiting: i18n.t('reading.pictureWaiting', [String(lost.placeholder)]),
    failed: i18n.t('reading.pictureFailed', [String(lost.placeholder)]),
  };
  return (
    <span class="picture-lost">
      <Icon name={lost.state === 'waiting' ? 'picture' : 'noPicture'} />
      <span>
        <span>{words[lost.state]}</span>
        {alt && <span class="alt">{alt}</span>}
        {lost.reason && <span class="why">{lost.reason}</span>}
      </span>
    </span>
  );
}
