import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Mark, Revision, SavedItem, SavedPicture, Settings } from '../lib/library/types';
import { formatMoment } from './format';
import { TagEditor } from './library/TagEditor';
import { Toast } from './library/Toast';
import { useToast } from './library/use-toast';
import type { PictureSource } from './reading/pictures';
import { ReadingView } from './reading/ReadingView';
import type { TimelineDoings } from './reading/TimelineTools';
import { PicturesLine } from './saved/PicturesLine';
import { savedActions } from './saved/saved-actions';
import { type Version, VersionsMenu } from './saved/VersionsMenu';
import { Bar } from './shell/Bar';
import { failureWords } from './shell/failure-words';
import { Notice } from './shell/Notice';
import { ShorterNotice } from './shell/ShorterNotice';
import { SkipLink } from './shell/SkipLink';

export interface SavedPageProps {
  item: SavedItem;
  /** The version that is shown: the item's own, or another one of it. */
  revision: Revision;
  /** All of them, oldest first. */
  versions: Version[];
  /** Words of the save that waits for a choice; null when none does. */
  pendingWords: number | null;
  pictures: SavedPicture[];
  pictureSource: PictureSource;
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  libraryHref: string;
  allowHref: string;
  versionHref: (revisionId: string) => string;
  /** Tags that are in use, those that are used most first. */
  loadTags: () => Promise<string[]>;
  /** These resolve when it is done, and throw when it was not. */
  onMark: (as: Mark) => Promise<unknown>;
  onTags: (add: string[], remove: string[]) => Promise<unknown>;
  onDelete: () => Promise<unknown>;
  onChoose: (keep: 'saved' | 'new') => Promise<unknown>;
  onRetryPictures: () => Promise<unknown>;
  /** Gets 0 to 1, while one reads the version that the item shows. */
  onProgress: (progress: number) => void;
  onPrint: () => void;
  timelineDoings: TimelineDoings;
}

/** A saved article, as it was kept, and what one makes of it. */
export function SavedPage(props: SavedPageProps) {
  const { item, revision, settings, onSettings } = props;
  const [known, setKnown] = useState<string[] | null>(null);
  const isCurrent = revision.id === item.revisionId;
  const onEditTags = () => void props.loadTags().then(setKnown);
  const toast = useToast();
  const attempt =
    <A extends unknown[]>(doing: (...args: A) => Promise<unknown>) =>
    (...args: A): void =>
      void doing(...args).catch((error: unknown) => toast.say(failureWords(error)));
  const onChoose = attempt(props.onChoose);
  const { actions, more } = savedActions(item, props.libraryHref, {
    onMark: attempt(props.onMark),
    onEditTags,
    onDelete: attempt(props.onDelete),
    onPrint: props.onPrint,
  });
  return (
    <>
      <SkipLink />
      <Bar
        settings={settings}
        onSettings={onSettings}
        lead={<VersionsMenu versions={props.versions} shown={revision.id} hrefOf={props.versionHref} />}
        actions={actions}
        more={more}
        notice={<VersionNotice {...props} onChoose={onChoose} />}
        progress
      />
      <ReadingView
        article={revision.article}
        savedAt={revision.savedAt}
        pictureSource={props.pictureSource}
        settings={settings}
        onSettings={onSettings}
        timelineDoings={props.timelineDoings}
        progress={isCurrent && item.readAt === null ? item.progress : 0}
        onProgress={isCurrent ? props.onProgress : undefined}
        underTitle={
          <PicturesLine
            pictures={props.pictures}
            allowHref={props.allowHref}
            onRetry={attempt(props.onRetryPictures)}
          />
        }
      />
      {known && (
        <TagEditor items={[item]} known={known} onSave={attempt(props.onTags)} onClose={() => setKnown(null)} />
      )}
      <Toast toast={toast} />
    </>
  );
}

type VersionNoticeProps = Omit<SavedPageProps, 'onChoose'> & { onChoose: (keep: 'saved' | 'new') => void };

/** A newer version waits for a choice, or what is shown is an earlier one. */
function VersionNotice({ item, revision, pendingWords, versionHref, onChoose }: VersionNoticeProps) {
  if (pendingWords !== null) {
    return <ShorterNotice newWords={pendingWords} savedWords={item.wordCount} onChoose={onChoose} />;
  }
  if (item.revisionId === null || revision.id === item.revisionId) return null;
  return (
    <Notice title={i18n.t('saved.earlier', [formatMoment(revision.savedAt)])} text={i18n.t('saved.earlierText')}>
      <a class="button soft" href={versionHref(item.revisionId)}>
        {i18n.t('saved.current')}
      </a>
    </Notice>
  );
}
