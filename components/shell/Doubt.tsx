import { i18n } from '#i18n';
import type { ReadScope } from '../../lib/tab';

interface DoubtProps {
  /** What is shown. */
  scope: ReadScope;
  onRead: (scope: ReadScope) => void;
}

/** A quiet question over an article of which Lectern is not sure, with what else could be read; and the way back from that. */
export function Doubt({ scope, onRead }: DoubtProps) {
  const others = (['article', 'body', 'selection'] as const).filter((other) => other !== scope);
  const label = { article: 'page.readArticle', body: 'page.readBody', selection: 'page.readSelection' } as const;
  return (
    <aside class="doubt" aria-label={i18n.t('page.doubtLabel')}>
      <p>{i18n.t(scope === 'article' ? 'page.doubt' : 'page.doubtOther')}</p>
      {others.map((other) => (
        <button key={other} type="button" class="button quiet" onClick={() => onRead(other)}>
          {i18n.t(label[other])}
        </button>
      ))}
    </aside>
  );
}
