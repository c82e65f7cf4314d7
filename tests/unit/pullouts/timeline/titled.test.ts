import { describe } from 'vitest';
import { timelineTable } from '../cases';

const entry = (title: string, text: string): string =>
  `<h3>${title}</h3><p>${text}</p><p>Tickets are sold at the door.</p>`;

describe('headings whose first paragraph gives the date', () => {
  timelineTable([
    {
      name: 'events in order of time',
      html: `<h2>Upcoming fairs</h2>${entry('Science days', 'It opens on March 7, 2026, at the campus.')}${entry('Data forum', 'Held from March 16 to March 19, 2026, in the hall.')}
        ${entry('Tech week', 'The week runs August 18 and August 19, 2026, all over town.')}${entry('Summit', 'The summit is on November 2, 2026.')}`,
      want: [
        ['March 7, 2026', '2026-03-07', 'Science days'],
        ['March 16 to March 19, 2026', '2026-03-16/2026-03-19', 'Data forum'],
        ['August 18 and August 19, 2026', '2026-08-18/2026-08-19', 'Tech week'],
        ['November 2, 2026', '2026-11-02', 'Summit'],
      ],
    },
    {
      name: 'an article with a date here and there is none',
      html: `${entry('The plan', 'It was drawn up on March 7, 2026, in haste.')}${entry('The cost', 'Nobody knows it yet.')}${entry('The place', 'A field behind the school.')}${entry('The critics', 'They met on May 2, 2026, in a barn.')}`,
      want: [],
    },
  ]);
});
