import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LeftOut, SafeArticle } from '../../lib/article/types';
import { Fold } from './Fold';
import { KeptApart } from './KeptApart';
import type { PictureSource } from './pictures';

interface AftermathProps {
  article: SafeArticle;
  pictureSource: PictureSource;
  onPlace: (anchor: string, from: HTMLElement) => void;
  /** A place to be shown that is not in the article; null when none is looked for. */
  wanted: string | null;
  /** The part that it is in is open now. */
  onOpened: () => void;
}

/** What follows the article: what the page says a second time, and what was left out. */
export function Aftermath({ article, ...own }: AftermathProps) {
  const { leftOut } = article;
  const apart = article.notices.filter(
    (notice) => notice.kind === 'second-article' || notice.kind === 'repeated-section',
  );
  if (apart.length === 0 && leftOut.length === 0) return null;
  return (
    <footer class="aftermath">
      {apart.map((notice, index) => (
        <KeptApart key={index} notice={notice} article={article} {...own} />
      ))}
      {leftOut.length > 0 && <LeftOutFold leftOut={leftOut} lang={article.lang} />}
    </footer>
  );
}

function LeftOutFold({ leftOut, lang }: { leftOut: LeftOut[]; lang: string | null }) {
  const [open, setOpen] = useState(false);
  const count = i18n.t('reading.count', [String(leftOut.length)]);
  return (
    <Fold class="left-out" title={i18n.t('aftermath.leftOut')} count={count} level={2} open={open} onToggle={setOpen}>
      <p class="hint">{i18n.t('aftermath.leftOutHint')}</p>
      <ul>
        {leftOut.map(({ reason, text }, index) => (
          <li key={index}>
            <span class="hint">{i18n.t(`leftOutReasons.${reason}`)}</span>
            {text ? <span lang={lang ?? undefined}>{text}</span> : i18n.t('aftermath.leftOutEmpty')}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
