import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Question, SafeArticle } from '../../lib/article/types';
import { ArticleBody } from '../ArticleBody';
import { Icon } from '../shell/Icon';
import { Fold } from './Fold';
import type { PictureSource } from './pictures';
import { ShortList } from './ShortList';

interface QuestionsFoldProps {
  article: SafeArticle;
  pictureSource: PictureSource;
  open: boolean;
  onToggle: (open: boolean) => void;
  onPlace: (anchor: string, from: HTMLElement) => void;
}

/** The questions that the page answers, each with its answer folded in. */
export function QuestionsFold({ article, pictureSource, open, onToggle, onPlace }: QuestionsFoldProps) {
  if (article.faq.length === 0) return null;
  const count = i18n.t('reading.count', [String(article.faq.length)]);
  return (
    <Fold title={i18n.t('reading.questions')} count={count} icon="question" level={2} open={open} onToggle={onToggle}>
      <ShortList
        as="ul"
        class="questions"
        dir={article.dir ?? undefined}
        entries={article.faq.map((question) => (
          <QuestionFold question={question} article={article} pictureSource={pictureSource} onPlace={onPlace} />
        ))}
      />
    </Fold>
  );
}

type QuestionFoldProps = Pick<QuestionsFoldProps, 'article' | 'pictureSource' | 'onPlace'> & { question: Question };

function QuestionFold({
  question: { question, answerHtml, anchor },
  article,
  pictureSource,
  onPlace,
}: QuestionFoldProps) {
  const [open, setOpen] = useState(false);
  const { lang, dir } = article;
  const title = (
    <span lang={lang ?? undefined} dir={dir ?? 'auto'}>
      {question}
    </span>
  );
  return (
    <Fold class="question" title={title} level={3} open={open} onToggle={setOpen}>
      <ArticleBody html={answerHtml} pictureSource={pictureSource} lang={lang} dir={dir} onPlace={onPlace} dropIds />
      {anchor !== null && (
        <button type="button" class="text-link" onClick={(e) => onPlace(anchor, e.currentTarget)}>
          {i18n.t('reading.showInText')}
          <Icon name="down" />
        </button>
      )}
    </Fold>
  );
}
