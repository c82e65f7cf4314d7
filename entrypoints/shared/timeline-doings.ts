import { i18n } from '#i18n';
import type { TimelineDoings } from '../../components/reading/TimelineTools';
import { slugOf } from '../../lib/exporters/parts/filename';
import { download } from './download';

/** What writes tables and calendars is loaded when somebody wants one. */
export const timelineDoings: TimelineDoings = {
  async copy(events, article) {
    const { toTable } = await import('../../lib/exporters/timeline/table');
    const words = {
      date: i18n.t('exported.date'),
      isoDate: i18n.t('exported.isoDate'),
      event: i18n.t('exported.event'),
    };
    const { html, text } = toTable(events, article, words);
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
  },

  async toCalendar(events, article) {
    const { toCalendar } = await import('../../lib/exporters/timeline/calendar');
    const calendar = await toCalendar(events, article, Date.now());
    download(new Blob([calendar], { type: 'text/calendar;charset=utf-8' }), `${slugOf(article.title)}.ics`);
  },
};
