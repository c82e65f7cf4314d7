import { i18n } from '#i18n';
import type { Settings } from '../lib/library/types';
import type { ForbiddenKind, ReadScope, TabReading } from '../lib/tab';
import { type Action, Bar } from './shell/Bar';
import { PageMessage } from './shell/PageMessage';
import { Working } from './shell/Working';

interface PopupPageProps {
  /** Null while the page is being read. An article is shown by LivePage. */
  reading: Exclude<TabReading, { kind: 'article' }> | null;
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  actions: Action[];
  onRead: (scope: ReadScope) => void;
}

/** The popup as long as there is no article in it: working, nothing readable, forbidden, failed. */
export function PopupPage({ reading, settings, onSettings, actions, onRead }: PopupPageProps) {
  return (
    <>
      <Bar settings={settings} onSettings={onSettings} actions={actions} />
      {reading ? <NoArticle reading={reading} onRead={onRead} /> : <Working label={i18n.t('page.working')} />}
    </>
  );
}

function NoArticle({
  reading,
  onRead,
}: Pick<PopupPageProps, 'onRead'> & { reading: NonNullable<PopupPageProps['reading']> }) {
  switch (reading.kind) {
    case 'empty':
      return (
        <PageMessage icon="noArticle" title={i18n.t('page.emptyTitle')} text={emptyText(reading.scope)}>
          <button type="button" class="button primary" onClick={() => onRead('body')}>
            {i18n.t('page.readBody')}
          </button>
          <button type="button" class="button soft" onClick={() => onRead('selection')}>
            {i18n.t('page.readSelection')}
          </button>
        </PageMessage>
      );
    case 'forbidden':
      return <PageMessage icon="shield" title={i18n.t('page.forbiddenTitle')} text={forbiddenText(reading.why)} />;
    case 'failed':
      return (
        <PageMessage
          icon="warning"
          title={i18n.t('page.failedTitle')}
          text={failedText(reading.code)}
          detail={reading.message && i18n.t('saveNotice.detail', [reading.message])}
        >
          <button type="button" class="button primary" onClick={() => onRead('article')}>
            {i18n.t('actions.retry')}
          </button>
        </PageMessage>
      );
  }
}

function emptyText(scope: ReadScope): string {
  if (scope === 'selection') return i18n.t('page.selectionHint');
  return scope === 'body' ? i18n.t('page.emptyBody') : i18n.t('page.emptyText');
}

function forbiddenText(why: ForbiddenKind): string {
  if (why === 'file') return i18n.t('page.forbiddenFile');
  return why === 'pdf' ? i18n.t('page.forbiddenPdf') : i18n.t('page.forbiddenBrowser');
}

function failedText(code: 'too-deep' | 'too-large' | 'failed'): string {
  if (code === 'too-deep') return i18n.t('page.tooDeepText');
  return code === 'too-large' ? i18n.t('page.tooLargeText') : i18n.t('page.failedText');
}
