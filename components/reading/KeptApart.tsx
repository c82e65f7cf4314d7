import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RepeatedSection, SafeArticle, SecondArticle } from '../../lib/article/types';
import { ArticleBody } from '../ArticleBody';
import { Icon } from '../shell/Icon';
import { Fold } from './Fold';
import type { PictureSource } from './pictures';

interface KeptApartProps {
  notice: SecondArticle | RepeatedSection;
  article: SafeArticle;
  pictureSource: PictureSource;
  onPlace: (anchor: string, from: HTMLElement) => void;
  /** A place that may be in here, and is to be shown. */
  wanted: string | null;
  /** The wanted place is there now. */
  onOpened: () => void;
}

/** A text that the page goes on with: it is there to be read, and does not run into the article. */
export function KeptApart({ notice, article, pictureSource, onPlace, wanted, onOpened }: KeptApartProps) {
  const [open, setOpen] = useState(false);
  const isWanted = wanted !== null && notice.contentHtml.includes(`id="${wanted}"`);
  useEffect(() => {
    if (!isWanted) return;
    if (open) onOpened();
    else setOpen(true);
  }, [isWanted, open]);
  const words = wordsOf(notice.kind);
  const first = notice.kind === 'repeated-section' ? notice.anchor : null;
  return (
    <section class="second">
      <h2>{words.title}</h2>
      <p class="hint">{words.hint}</p>
      {notice.kind === 'repeated-section' && (
        <p class="apart-title" lang={article.lang ?? undefined} dir={article.dir ?? 'auto'}>
          {notice.title}
        </p>
      )}
      {first !== null && (
        <button type="button" class="text-link" onClick={(e) => onPlace(first, e.currentTarget)}>
          {i18n.t('aftermath.repeatedFirst')}
          <Icon name="up" />
        </button>
      )}
      <Fold title={words.open} level={3} open={open} onToggle={setOpen}>
        <ArticleBody
          html={notice.contentHtml}
          pictureSource={pictureSource}
          lang={article.lang}
          dir={article.dir}
          onPlace={onPlace}
        />
      </Fold>
    </section>
  );
}

const wordsOf = (kind: KeptApartProps['notice']['kind']) =>
  kind === 'second-article'
    ? {
        title: i18n.t('aftermath.secondArticle'),
        hint: i18n.t('aftermath.secondArticleHint'),
        open: i18n.t('aftermath.secondArticleOpen'),
      }
    : {
        title: i18n.t('aftermath.repeated'),
        hint: i18n.t('aftermath.repeatedHint'),
        open: i18n.t('aftermath.repeatedOpen'),
      };
