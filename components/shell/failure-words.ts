import { i18n } from '#i18n';
import { failureOf } from '../../lib/library/failures';

/** Why a change was not made: in our words where there is something to do about it, else in the machine's. */
export function failureWords(error: unknown): string {
  const { reason, detail } = failureOf(error);
  if (reason !== 'storage') return i18n.t(`saveNotice.${reason}`);
  return i18n.t('library.actionFailed', [(error instanceof Error && error.message) || detail]);
}
