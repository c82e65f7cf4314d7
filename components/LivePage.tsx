import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { SafeArticle } from '../lib/article/types';
import type { Settings } from '../lib/library/types';
import { livePictures, withheldPictures } from './reading/pictures';
import { ReadingView } from './reading/ReadingView';
import type { TimelineDoings } from './reading/TimelineTools';
import { type Action, Bar } from './shell/Bar';
import { PictureNotice } from './shell/PictureNotice';
import { SaveButton } from './shell/SaveButton';
import { SaveNotice } from './shell/SaveNotice';
import { SkipLink } from './shell/SkipLink';
import { type PictureDoings, usePictureQuestion } from './shell/use-picture-question';
import { type SaveDoings, useSave } from './shell/use-save';

interface LivePageProps {
  article: SafeArticle;
  /** Asks no site for a picture. */
  withholdPictures?: boolean;
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  scrollTop: number;
  onScrollTop: (top: number) => void;
  saveDoings: SaveDoings;
  pictureDoings: PictureDoings;
  timelineDoings: TimelineDoings;
  actions: Action[];
  onOpenSaved: (itemId: string) => void;
  onLibrary: () => void;
  /** Null where the page is not at hand. */
  onReadAgain: (() => void) | null;
  /** Stands over the article. */
  children?: ComponentChildren;
}

/** An article that was just read, in the popup or in a tab of its own, and the way to keep it. */
export function LivePage(props: LivePageProps) {
  const { article, withholdPictures, settings, onSettings, actions, onOpenSaved, onLibrary, onReadAgain } = props;
  const asking = usePictureQuestion(props.pictureDoings);
  const saving = useSave(props.saveDoings, asking.ask);
  const saved = saving.state.step === 'saved' ? saving.state.item : null;
  const pictureSource = useMemo(
    () => (withholdPictures ? withheldPictures(article) : livePictures(article)),
    [article, withholdPictures],
  );
  return (
    <>
      <SkipLink />
      <Bar
        settings={settings}
        onSettings={onSettings}
        actions={actions}
        progress
        lead={<SaveButton saving={saving} onOpenSaved={onOpenSaved} />}
        notice={
          <>
            <SaveNotice saving={saving} newWords={article.wordCount} onReadAgain={onReadAgain} onLibrary={onLibrary} />
            {saved && <PictureNotice asking={asking} onAllow={() => props.pictureDoings.onAllow(saved.id)} />}
          </>
        }
      />
      {props.children}
      <ReadingView
        article={article}
        pictureSource={pictureSource}
        settings={settings}
        onSettings={onSettings}
        timelineDoings={props.timelineDoings}
        scrollTop={props.scrollTop}
        onScrollTop={props.onScrollTop}
      />
    </>
  );
}
