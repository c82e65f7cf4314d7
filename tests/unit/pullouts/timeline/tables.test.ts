import { describe } from 'vitest';
import { timelineTable } from '../cases';

describe('tables with a column of dates', () => {
  timelineTable([
    {
      name: 'dates first, with a header, newest first, one without a date',
      html: `<table><tr><th>Date</th><th>Event</th></tr><tr><td>October 22, 2025</td><td>The two are to meet.</td></tr><tr><td>Recent</td><td>Doubts are voiced again.</td></tr><tr><td>August 2025</td><td>Leaders join the talks.</td></tr></table>`,
      want: [
        ['October 22, 2025', '2025-10-22', 'The two are to meet.'],
        ['Recent', null, 'Doubts are voiced again.'],
        ['August 2025', '2025-08', 'Leaders join the talks.'],
      ],
    },
    {
      name: 'the year in the last column, without a header',
      html: `<table><tr><td>The mill is built</td><td>1804</td></tr><tr><td>The mill burns down</td><td>1871</td></tr><tr><td>A new mill opens</td><td>1873</td></tr><tr><td>The mill becomes a museum</td><td>1990</td></tr></table>`,
      want: [
        ['1804', '1804', 'The mill is built'],
        ['1871', '1871', 'The mill burns down'],
        ['1873', '1873', 'A new mill opens'],
        ['1990', '1990', 'The mill becomes a museum'],
      ],
    },
    {
      name: 'the year from the heading above, German',
      lang: 'de',
      html: `<h2>Termine 2026</h2><table><tr><th>Datum</th><th>Was</th><th>Wo</th></tr><tr><td>3. März</td><td>Offene Probe im Saal</td><td>Bonn</td></tr><tr><td>12.04.</td><td>Konzert im Park</td><td>Köln</td></tr></table>`,
      want: [
        ['3. März', '2026-03-03', 'Offene Probe im Saal\nBonn'],
        ['12.04.', '2026-04-12', 'Konzert im Park\nKöln'],
      ],
    },
    {
      name: 'a table of figures is none',
      html: `<table><tr><th>Year</th><th>Tons</th></tr><tr><td>2019</td><td>1,200</td></tr><tr><td>2020</td><td>1,340</td></tr><tr><td>2021</td><td>1,280</td></tr></table>`,
      want: [],
    },
    {
      name: 'a table of things with a year each, in no order of time, is none',
      html: `<table><tr><th>Language</th><th>Year</th><th>Use</th></tr><tr><td>Python</td><td>1991</td><td>General purpose work</td></tr><tr><td>Rust</td><td>2015</td><td>Systems and tools</td></tr><tr><td>Go</td><td>2009</td><td>Servers and tools</td></tr><tr><td>Zig</td><td>2016</td><td>Systems and games</td></tr></table>`,
      want: [],
    },
    {
      name: 'rows whose labels name dates',
      html: `<table><tr><td>Phase</td><td>Not applicable</td></tr><tr><td>Study start date:</td><td>May 13, 2016</td></tr><tr><td>Enrolled</td><td>125 people</td></tr><tr><td>Primary completion date:</td><td>August 10, 2018</td></tr><tr><td>Study completion date:</td><td>August 10, 2018</td></tr></table>`,
      want: [
        ['May 13, 2016', '2016-05-13', 'Study start date:'],
        ['August 10, 2018', '2018-08-10', 'Primary completion date:'],
        ['August 10, 2018', '2018-08-10', 'Study completion date:'],
      ],
    },
  ]);
});
