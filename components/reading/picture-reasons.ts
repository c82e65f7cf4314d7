import { i18n } from '#i18n';
import type { PictureReason } from '../../lib/library/types';

/** Why a picture was not kept, for the person. */
export function pictureReason(reason: PictureReason): string {
  const words: Record<PictureReason, string> = {
    permission: i18n.t('pictureReasons.permission'),
    network: i18n.t('pictureReasons.network'),
    server: i18n.t('pictureReasons.server'),
    type: i18n.t('pictureReasons.type'),
    'too-large': i18n.t('pictureReasons.tooLarge'),
    total: i18n.t('pictureReasons.total'),
    local: i18n.t('pictureReasons.local'),
    quota: i18n.t('pictureReasons.quota'),
    storage: i18n.t('pictureReasons.storage'),
  };
  return words[reason];
}
