import { i18n } from '#i18n';
import type { Repair, Repairs } from '../../lib/library/integrity/types';
import { formatNumber } from '../format';

type Words = (count: number, shown: [string]) => string;

/** What was mended, for the person; what is the same to them is one line. */
const MENDED: [Repair[], Words][] = [
  [['recovered'], (count, shown) => i18n.t('repairs.recovered', count, shown)],
  [['joined'], (count, shown) => i18n.t('repairs.joined', count, shown)],
  [['otherVersion'], (count, shown) => i18n.t('repairs.otherVersion', count, shown)],
  [['filesMissing', 'filesDamaged'], (count, shown) => i18n.t('repairs.files', count, shown)],
  [['counts'], (count, shown) => i18n.t('repairs.counts', count, shown)],
  [['search'], (count, shown) => i18n.t('repairs.search', count, shown)],
  [['strayTexts', 'strayPictures', 'strayFiles'], (count, shown) => i18n.t('repairs.strays', count, shown)],
];

/** What could not be mended. */
const LOST: [Repair[], Words][] = [
  [['textLost'], (count, shown) => i18n.t('repairs.textLost', count, shown)],
  [['choiceLost'], (count, shown) => i18n.t('repairs.choiceLost', count, shown)],
];

export const describeRepairs = (repairs: Repairs): string[] => describe(MENDED, repairs);
export const describeLosses = (repairs: Repairs): string[] => describe(LOST, repairs);

function describe(lines: [Repair[], Words][], repairs: Repairs): string[] {
  return lines.flatMap(([kinds, words]) => {
    const count = kinds.reduce((sum, kind) => sum + (repairs[kind] ?? 0), 0);
    return count === 0 ? [] : words(count, [formatNumber(count)]);
  });
}
