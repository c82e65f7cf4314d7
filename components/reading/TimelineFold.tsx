import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SafeArticle, TimelineEvent } from '../../lib/article/types';
import { inTime } from '../../lib/exporters/timeline/moments';
import { formatIsoInterval } from '../format';
import { Fold } from './Fold';
import { ShortList } from './ShortList';
import { type TimelineDoings, TimelineTools } from './TimelineTools';

interface TimelineFoldProps {
  article: SafeArticle;
  open: boolean;
  onToggle: (open: boolean) => void;
  onPlace: (anchor: string, from: HTMLElement) => void;
  doings: TimelineDoings;
}

/** What happened when: the page's own timeline, and apart from it the dates that its sentences name. */
export function TimelineFold({ article, open, onToggle, onPlace, doings }: TimelineFoldProps) {
  const listed = article.timeline.filter(({ kind }) => kind === 'listed');
  const prose = article.timeline.filter(({ kind }) => kind === 'prose');
  if (article.timeline.length === 0) return null;
  const own = { article, onPlace, doings };
  const title = i18n.t(listed.length > 0 ? 'reading.timeline' : 'reading.inProse');
  const count = i18n.t('reading.count', [String(listed.length || prose.length)]);
  return (
    <Fold title={title} count={count} icon="timeline" level={2} open={open} onToggle={onToggle}>
      {listed.length > 0 && <Events events={listed} {...own} />}
      {prose.length > 0 && (
        <section class={listed.length > 0 ? 'group' : ''}>
          {listed.length > 0 && (
            <h3>
              {i18n.t('reading.inProse')} <span class="count">{i18n.t('reading.count', [String(prose.length)])}</span>
            </h3>
          )}
          <p class="hint">{i18n.t('reading.inProseHint')}</p>
          <Events events={prose} class="prose-dates" {...own} />
        </section>
      )}
    </Fold>
  );
}

type EventsProps = Pick<TimelineFoldProps, 'article' | 'onPlace' | 'doings'> & {
  /** In the order of the page. */
  events: TimelineEvent[];
  class?: string;
};

function Events({ events, article, class: extra = '', onPlace, doings }: EventsProps) {
  const [byTime, onByTime] = useState(false);
  const ordered = inTime(events);
  const isInOrder = ordered.every((event, index) => event === events[index]);
  const shown = byTime ? ordered : events;
  return (
    <>
      <ShortList
        as="ol"
        class={`events ${extra}`}
        lang={article.lang ?? undefined}
        dir={article.dir ?? undefined}
        entries={shown.map((event) =>
          event.anchor === null ? (
            <div class="event">
              <Entry event={event} />
            </div>
          ) : (
            <button type="button" class="event" onClick={(e) => onPlace(event.anchor ?? '', e.currentTarget)}>
              <Entry event={event} />
            </button>
          ),
        )}
      />
      <TimelineTools events={shown} article={article} order={isInOrder ? null : { byTime, onByTime }} doings={doings} />
    </>
  );
}

function Entry({ event: { dateText, date, event } }: { event: TimelineEvent }) {
  return (
    <>
      <span class="when">
        {dateText} <FullDate dateText={dateText} date={date} />
      </span>
      <span class="what">{event}</span>
    </>
  );
}

/** "Tuesday" alone says little: where the year is known but not printed, the whole date stands below. */
function FullDate({ dateText, date }: Pick<TimelineEvent, 'dateText' | 'date'>) {
  const year = date?.slice(0, 4);
  const words = date && year && !dateText.includes(year) ? formatIsoInterval(date) : null;
  return words ? <small lang={i18n.t('languageTag')}>{words}</small> : null;
}
