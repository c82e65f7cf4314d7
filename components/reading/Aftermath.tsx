import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LeftOut, SafeArticle, SecondArticle as SecondArticleNotice } from '../../lib/article/types';
import { ArticleBody } from '../ArticleBody';
import { Fold } from './Fold';
import type { PictureSource } from './pictures';
import { usePlaces } from './use-places';

interface AftermathProps {
  article: SafeArticle;
  pictureSource: PictureSource;
}

/** What follows the article: a second one that the page goes on with, and what was left out. */
export function Aftermath({ article, pictureSource }: AftermathProps) {
  const { notices, leftOut } = article;
  if (notices.length === 0 && leftOut.length === 0) return null;
  return (
    <footer class="aftermath">
      {notices.map(
        (notice, index) =>
          notice.kind === 'second-article' && (
            <SecondArticle key={index} notice={notice} article={article} pictureSource={pictureSource} />
          ),
      )}
      {leftOut.length > 0 && <LeftOutFold leftOut={leftOut} lang={article.lang} />}
    </footer>
  );
}

function SecondArticle({ notice, article, pictureSource }: AftermathProps & { notice: SecondArticleNotice }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const places = usePlaces(root);
  return (
    <section class="second">
      <h2>{i18n.t('aftermath.secondArticle')}</h2>
      <p class="hint">{i18n.t('aftermath.secondArticleHint')}</p>
      <Fold title={i18n.t('aftermath.secondArticleOpen')} level={3} open={open} onToggle={setOpen}>
        <ArticleBody
          html={notice.contentHtml}
          pictureSource={pictureSource}
          lang={article.lang}
          dir={article.dir}
          rootRef={root}
          onPlace={(anchor, from) => places.go(anchor, 'text', from)}
        />
      </Fold>
    </section>
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
