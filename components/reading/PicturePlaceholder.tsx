import { i18n } from '#i18n';
import { Icon } from '../shell/Icon';

export interface LostPicture {
  /** The picture's number in the article, from 1. */
  placeholder: number;
  /** Why it is not there, for the person. */
  reason: string | null;
  /** It may still come. */
  waiting: boolean;
}

/** Stands where a picture was: its number, what it showed, and why it is not there. */
export function PicturePlaceholder({ lost, alt }: { lost: LostPicture; alt: string }) {
  const key = lost.waiting ? 'reading.pictureWaiting' : 'reading.pictureLost';
  return (
    <span class="picture-lost">
      <Icon name={lost.waiting ? 'picture' : 'noPicture'} />
      <span>
        <span>{i18n.t(key, [String(lost.placeholder)])}</span>
        {alt && <span class="alt">{alt}</span>}
        {lost.reason && <span class="why">{lost.reason}</span>}
      </span>
    </span>
  );
}
