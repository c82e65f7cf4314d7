import { describe } from 'vitest';
import { timelineTable } from '../cases';

const post = (time: string, title: string, text: string): string =>
  `<div class="post"><span>${time}</span><h3>${title}</h3><p>${text}</p></div>`;
const update = (time: string, headline: string | undefined, articleBody: string) => ({
  '@type': 'BlogPosting',
  datePublished: `2025-10-22T${time}:00+02:00`,
  headline,
  articleBody,
});

describe('live reports', () => {
  timelineTable([
    {
      name: 'hours take the day of publication',
      title: 'Election live: results come in',
      publishedTime: '2025-10-22T08:00:00Z',
      html: `<h1>Election live: results come in</h1>${post('14:32', 'First results are in', 'It is close.')}
        ${post('14:05', 'Polls have closed', 'All of them.')}${post('13:20', 'Long queues', 'In the south.')}`,
      want: [
        ['14:32', '2025-10-22T14:32', 'First results are in'],
        ['14:05', '2025-10-22T14:05', 'Polls have closed'],
        ['13:20', '2025-10-22T13:20', 'Long queues'],
      ],
    },
    {
      name: 'hours of two days have no date',
      title: 'Election live: results come in',
      publishedTime: '2025-10-22T08:00:00Z',
      html: `<h1>Election live: results come in</h1>${post('00:40', 'The last result', 'It is over.')}
        ${post('23:05', 'Nearly all counted', 'But two.')}${post('22:20', 'Half is counted', 'In the south.')}`,
      want: [
        ['00:40', null, 'The last result'],
        ['23:05', null, 'Nearly all counted'],
        ['22:20', null, 'Half is counted'],
      ],
    },
    {
      name: 'time elements say more than they print, German',
      lang: 'de',
      title: 'Liveticker zur Wahl',
      html: [
        ['14:32', 'Die ersten Ergebnisse sind da.'],
        ['14:05', 'Die Lokale haben geschlossen.'],
        ['13:20', 'Lange Schlangen im Süden.'],
      ]
        .map(
          ([time, text]) =>
            `<section><time datetime="2025-10-22T${time}:00+02:00">${time} Uhr</time><p>${text}</p></section>`,
        )
        .join(''),
      want: [
        ['14:32 Uhr', '2025-10-22T14:32', 'Die ersten Ergebnisse sind da.'],
        ['14:05 Uhr', '2025-10-22T14:05', 'Die Lokale haben geschlossen.'],
        ['13:20 Uhr', '2025-10-22T13:20', 'Lange Schlangen im Süden.'],
      ],
    },
    {
      name: 'updates of the page’s data that its text shows, and no other',
      title: 'Storm over the coast',
      jsonLd: [
        {
          '@type': 'LiveBlogPosting',
          liveBlogUpdate: [
            update('14:32', 'Bridge is closed', 'It has been closed to all traffic.'),
            update('13:00', 'Not on the page', 'Nothing of this.'),
            update('11:00', undefined, 'Rain is falling hard. It has been so for hours.'),
          ],
        },
      ],
      html: `<h1>Storm over the coast</h1>
        <div><span>2 hours ago</span><h2>Bridge is closed</h2><p>It has been closed to all traffic.</p></div>
        <div><span>5 hours ago</span><p>Rain is falling hard. It has been so for hours.</p></div>`,
      want: [
        ['2 hours ago', '2025-10-22T14:32', 'Bridge is closed'],
        ['5 hours ago', '2025-10-22T11:00', 'Rain is falling hard.'],
      ],
    },
    {
      name: 'hours of a day that a heading names, German',
      lang: 'de',
      html: `<h2>Ablauf am Samstag, 14. Juni 2025</h2><ul><li>9.00 Uhr: Einlass und Begrüßung</li>
        <li>12 Uhr: Gemeinsames Mittagessen</li><li>14.15 – 15.30 Uhr: Führung durch die Stadt</li></ul>`,
      want: [
        ['9.00 Uhr', '2025-06-14T09:00', 'Einlass und Begrüßung'],
        ['12 Uhr', '2025-06-14T12:00', 'Gemeinsames Mittagessen'],
        ['14.15 – 15.30 Uhr', '2025-06-14T14:15/2025-06-14T15:30', 'Führung durch die Stadt'],
      ],
    },
    {
      name: 'a schedule without a day keeps its hours without a date',
      html: `<h2>Schedule</h2><table><tr><th>Time</th><th>Session</th></tr><tr><td>9:00 am</td><td>Registration and coffee</td></tr>
        <tr><td>9:30 – 10:15</td><td>Opening talk by the chair</td></tr><tr><td>1–2:30 pm</td><td>Workshops in small groups</td></tr></table>`,
      want: [
        ['9:00 am', null, 'Registration and coffee'],
        ['9:30 – 10:15', null, 'Opening talk by the chair'],
        ['1–2:30 pm', null, 'Workshops in small groups'],
      ],
    },
  ]);
});
