import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SafeArticle, TimelineEvent } from '../../lib/article/types';
import { exactDate } from '../../lib/exporters/timeline/moments';
import { Icon, type IconName } from '../shell/Icon';

/** What can be done with the entries of a timeline. Both resolve when it is done, and throw when it was not. */
export interface TimelineDoings {
  /** Puts them on the clipboard as a table. */
  copy: (events: TimelineEvent[], article: SafeArticle) => Promise<void>;
  /** Gives a calendar file with those whose date is exact. */
  toCalendar: (events: TimelineEvent[], article: SafeArticle) => Promise<void>;
}

interface TimelineToolsProps {
  /** As they are shown. */
  events: TimelineEvent[];
  article: SafeArticle;
  /** Null where the page has them in order of time. */
  order: { byTime: boolean; onByTime: (byTime: boolean) => void } | null;
  doings: TimelineDoings;
}

/** Orders the entries, and takes them along: into a document, a spreadsheet, a calendar. */
export function TimelineTools({ events, article, order, doings }: TimelineToolsProps) {
  const [outcome, setOutcome] = useState('');
  const exact = events.filter(({ date }) => exactDate(date) !== null).length;
  const attempt = (doing: TimelineDoings['copy'], done: string) => {
    setOutcome('');
    doing(events, article).then(
      () => setOutcome(done),
      (error: unknown) => setOutcome(i18n.t('timelineTools.failed', [String(error)])),
    );
  };
  return (
    <div class="timeline-tools">
      {order && (
        <button
          type="button"
          class="text-link"
          aria-pressed={order.byTime}
          onClick={() => order.onByTime(!order.byTime)}
        >
          <Icon name="sort" />
          {i18n.t('timelineTools.byTime')}
        </button>
      )}
      <Tool
        icon="table"
        label={i18n.t('timelineTools.copy')}
        onClick={() => attempt(doings.copy, i18n.t('timelineTools.copied'))}
      />
      {exact > 0 && (
        <Tool
          icon="calendar"
          label={i18n.t('timelineTools.calendar', exact)}
          onClick={() => attempt(doings.toCalendar, i18n.t('timelineTools.calendarMade'))}
        />
      )}
      <p class="hint" role="status">
        {outcome}
      </p>
    </div>
  );
}

function Tool({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <button type="button" class="text-link" onClick={onClick}>
      <Icon name={icon} />
      {label}
    </button>
  );
}
