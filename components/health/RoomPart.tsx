import { i18n } from '#i18n';
import type { Room } from '../../lib/library/health';
import { formatBytes } from '../format';
import { type Figure, Figures, Part, Warning } from './Part';

/** In bytes: less is soon used up. */
const SCARCE = 500e6;

/** How much room the library takes, how much is left, and whether the browser has promised to keep it. */
export function RoomPart({ room, pictureBytes }: { room: Room; pictureBytes: number }) {
  const { used, free, persisted } = room;
  const textBytes = used === null ? null : Math.max(0, used - pictureBytes);
  const figures: Figure[] = [
    ...(used === null ? [] : [{ label: i18n.t('health.used'), value: formatBytes(used) }]),
    { label: i18n.t('health.pictureBytes'), value: formatBytes(pictureBytes), mark: 'pictures' },
    ...(textBytes === null
      ? []
      : [{ label: i18n.t('health.textBytes'), value: formatBytes(textBytes), mark: 'texts' }]),
    ...(free === null ? [] : [{ label: i18n.t('health.free'), value: formatBytes(free) }]),
  ];
  return (
    <Part title={i18n.t('health.room')}>
      {textBytes !== null && textBytes + pictureBytes > 0 && (
        <div class="sizes" aria-hidden="true">
          <span class="pictures" style={{ flexGrow: pictureBytes }} />
          <span class="texts" style={{ flexGrow: textBytes }} />
        </div>
      )}
      <Figures figures={figures} />
      {free !== null && free < SCARCE && <Warning>{i18n.t('health.scarce')}</Warning>}
      <p>{i18n.t(persisted ? 'health.persisted' : 'health.exempt')}</p>
    </Part>
  );
}
