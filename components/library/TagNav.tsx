import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Place } from './use-place';
import { PlaceLink } from './ViewNav';

/** Tags that are listed before one asks for the rest. */
const FEW = 12;

/** The tags of the items in sight, as links that narrow the list to one of them; the one that does leads back. */
export function TagNav({ place, tags }: { place: Place; tags: [tag: string, count: number][] }) {
  const [all, setAll] = useState(false);
  if (tags.length === 0) return null;
  const listed = tags.filter(([tag], i) => all || i < FEW || tag === place.tag);
  return (
    <nav class="places tags" aria-labelledby="tag-nav">
      <h2 id="tag-nav">{i18n.t('library.tags.label')}</h2>
      <ul>
        {listed.map(([tag, count]) => {
          const current = tag === place.tag;
          return (
            <li key={tag}>
              <PlaceLink to={{ ...place, tag: current ? null : tag }} current={current} name={tag} count={count} />
            </li>
          );
        })}
        {listed.length < tags.length && (
          <li>
            <button type="button" onClick={() => setAll(true)}>
              {i18n.t('library.tags.showAll', [String(tags.length)])}
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}
