import { i18n } from '#i18n';
import type { Contradiction, CutOff, Passage, SafeArticle } from '../../lib/article/types';
import { Icon } from '../shell/Icon';

interface TextNoticesProps {
  article: SafeArticle;
  onPlace: (anchor: string, from: HTMLElement) => void;
}

/** What a reader should know of the text before reading it: where it says two things of one, and that it breaks off. */
export function TextNotices({ article, onPlace }: TextNoticesProps) {
  const entries = article.notices.flatMap((notice, index) => {
    const own = { article, onPlace };
    if (notice.kind === 'contradiction') return [<TwoStatements key={index} notice={notice} {...own} />];
    if (notice.kind === 'cut-off') return [<BrokenOff key={index} notice={notice} {...own} />];
    return [];
  });
  if (entries.length === 0) return null;
  return (
    <section class="text-notices" aria-label={i18n.t('notices.label')}>
      {entries}
    </section>
  );
}

/** Both sentences side by side. Which of them is right, Lectern cannot know. */
function TwoStatements({ notice, article, onPlace }: TextNoticesProps & { notice: Contradiction }) {
  const titles = {
    role: i18n.t('notices.role'),
    place: i18n.t('notices.place'),
    time: i18n.t('notices.time'),
  };
  return (
    <div class="text-notice">
      <h2>
        <Icon name="versions" />
        <span>
          {titles[notice.about]} <bdi lang={article.lang ?? undefined}>{notice.subject}</bdi>
        </span>
      </h2>
      <p class="hint">{i18n.t('notices.twoStatementsHint')}</p>
      <ul class="passages">
        {notice.passages.map((passage, index) => (
          <li key={index}>
            <PassageLink passage={passage} article={article} onPlace={onPlace} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function BrokenOff({ notice: { text, anchor }, article, onPlace }: TextNoticesProps & { notice: CutOff }) {
  return (
    <div class="text-notice">
      <h2>
        <Icon name="warning" />
        {i18n.t('notices.cutOff')}
      </h2>
      <p class="hint">{i18n.t('notices.cutOffHint')}</p>
      <div class="passages">
        <PassageLink passage={{ text, anchor }} article={article} onPlace={onPlace} />
      </div>
    </div>
  );
}

function PassageLink({ passage: { text, anchor }, article, onPlace }: TextNoticesProps & { passage: Passage }) {
  const own = { class: 'passage', lang: article.lang ?? undefined, dir: article.dir ?? ('auto' as const) };
  if (anchor === null) return <div {...own}>{text}</div>;
  return (
    <button type="button" {...own} onClick={(e) => onPlace(anchor, e.currentTarget)}>
      {text}
    </button>
  );
}
