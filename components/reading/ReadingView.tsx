import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SafeArticle } from '../../lib/article/types';
import type { Settings } from '../../lib/library/types';
import { ArticleBody } from '../ArticleBody';
import { Icon } from '../shell/Icon';
import { Aftermath } from './Aftermath';
import { ArticleHeader } from './ArticleHeader';
import { FactsFold, hasFacts } from './FactsFold';
import type { PictureSource } from './pictures';
import { QuestionsFold } from './QuestionsFold';
import { TextNotices } from './TextNotices';
import { TimelineFold } from './TimelineFold';
import type { TimelineDoings } from './TimelineTools';
import { type Origin, type Places, usePlaces } from './use-places';
import { useReadingPosition } from './use-reading-position';
import { useReadingProgress } from './use-reading-progress';

export interface ReadingViewProps {
  article: SafeArticle;
  pictureSource: PictureSource;
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  /** When it was kept, ms since 1970; absent for one that was just read. */
  savedAt?: number;
  /** Where to begin, CSS px from the top. */
  scrollTop?: number;
  /** Called now and then while one reads, and when one leaves. */
  onScrollTop?: (top: number) => void;
  /** Where in the text to begin, 0 to 1. */
  progress?: number;
  /** Called now and then while one reads, and when one leaves. */
  onProgress?: (progress: number) => void;
  timelineDoings: TimelineDoings;
  /** What is to be known of this article, under its title. */
  underTitle?: ComponentChildren;
}

/** An article, with what happened when and which questions are answered above it. */
export function ReadingView(props: ReadingViewProps) {
  const { article, pictureSource, settings, onSettings } = props;
  const body = useRef<HTMLDivElement>(null);
  const reading = useRef<HTMLElement>(null);
  const places = usePlaces(reading);
  const [wanted, setWanted] = useState<Parameters<Places['go']> | null>(null);
  const goFrom = (origin: Origin) => (anchor: string, from: HTMLElement) => {
    if (!places.go(anchor, origin, from)) setWanted([anchor, origin, from]);
  };
  const onOpened = () => {
    if (wanted) places.go(...wanted);
    setWanted(null);
  };
  useReadingPosition(props.scrollTop ?? 0, props.onScrollTop);
  useReadingProgress(body, props.progress ?? 0, props.onProgress);

  return (
    <main>
      <article class="reading" id="article" tabIndex={-1} ref={reading}>
        <ArticleHeader article={article} savedAt={props.savedAt ?? null} />
        {props.underTitle}
        {(hasFacts(article) || article.timeline.length + article.faq.length > 0) && (
          <section class="pullouts" aria-label={i18n.t('reading.pulledOut')}>
            <FactsFold
              article={article}
              open={settings.factsOpen}
              onToggle={(factsOpen) => onSettings({ factsOpen })}
              onPlace={goFrom('facts')}
            />
            <TimelineFold
              article={article}
              open={settings.timelineOpen}
              onToggle={(timelineOpen) => onSettings({ timelineOpen })}
              onPlace={goFrom('timeline')}
              doings={props.timelineDoings}
            />
            <QuestionsFold
              article={article}
              pictureSource={pictureSource}
              open={settings.questionsOpen}
              onToggle={(questionsOpen) => onSettings({ questionsOpen })}
              onPlace={goFrom('questions')}
            />
          </section>
        )}
        <TextNotices article={article} onPlace={goFrom('notices')} />
        <ArticleBody
          html={article.contentHtml}
          callouts={article.callouts}
          pictureSource={pictureSource}
          lang={article.lang}
          dir={article.dir}
          rootRef={body}
          onPlace={goFrom('text')}
        />
        <WayBack places={places} />
        <Aftermath
          article={article}
          pictureSource={pictureSource}
          onPlace={goFrom('text')}
          wanted={wanted?.[0] ?? null}
          onOpened={onOpened}
        />
      </article>
    </main>
  );
}

function WayBack({ places: { departure, back } }: { places: Places }) {
  const words = {
    facts: i18n.t('reading.backToFacts'),
    notices: i18n.t('reading.backToNotices'),
    timeline: i18n.t('reading.backToTimeline'),
    questions: i18n.t('reading.backToQuestions'),
    text: i18n.t('reading.backToText'),
  };
  return (
    <div class="return">
      <p class="unseen" role="status">
        {departure && i18n.t('reading.backHint')}
      </p>
      {departure && (
        <button type="button" class="button" onClick={back}>
          <Icon name="back" turns />
          {words[departure.origin]}
        </button>
      )}
    </div>
  );
}
