import type { Revision, SavedItem, Settings } from '../lib/library/types';
import type { PictureSource } from './reading/pictures';
import { ReadingView } from './reading/ReadingView';
import { type Action, Bar } from './shell/Bar';
import { ShorterNotice } from './shell/ShorterNotice';
import { SkipLink } from './shell/SkipLink';

interface SavedPageProps {
  item: SavedItem;
  revision: Revision;
  /** Words of the save that waits for a choice; null when none does. */
  pendingWords: number | null;
  pictureSource: PictureSource;
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  actions: Action[];
  onChoose: (keep: 'saved' | 'new') => void;
}

/** A saved article, as it was kept. */
export function SavedPage(props: SavedPageProps) {
  const { item, revision, pendingWords, settings, onSettings } = props;
  const question = pendingWords !== null && (
    <ShorterNotice newWords={pendingWords} savedWords={item.wordCount} onChoose={props.onChoose} />
  );
  return (
    <>
      <SkipLink />
      <Bar settings={settings} onSettings={onSettings} actions={props.actions} notice={question} progress />
      <ReadingView
        article={revision.article}
        savedAt={revision.savedAt}
        pictureSource={props.pictureSource}
        settings={settings}
        onSettings={onSettings}
      />
    </>
  );
}
