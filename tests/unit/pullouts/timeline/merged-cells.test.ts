import { describe } from 'vitest';
import { timelineTable } from '../cases';

const row = (...cells: string[]): string => `<tr>${cells.join('')}</tr>`;

describe('tables with merged cells and several columns of dates', () => {
  timelineTable([
    {
      name: 'a year that several rows share',
      html: `<h2>History of the mill</h2><table>${row('<th>Year</th><th>Event</th>')}
        ${row('<td rowspan="2">1804</td><td>The mill is built here</td>')}${row('<td>The owner dies in spring</td>')}
        ${row('<td>1871</td><td>The mill burns down</td>')}
        ${row('<td rowspan="2">1880</td><td>A new mill opens</td>')}${row('<td>The river floods it</td>')}</table>`,
      want: [
        ['1804', '1804', 'The mill is built here'],
        ['1804', '1804', 'The owner dies in spring'],
        ['1871', '1871', 'The mill burns down'],
        ['1880', '1880', 'A new mill opens'],
        ['1880', '1880', 'The river floods it'],
      ],
    },
    {
      name: 'rows of one cell give the year to the days below, German',
      lang: 'de',
      html: `<h2>Vereinschronik</h2><table>${row('<th colspan="2">2019</th>')}
        ${row('<td>3. März</td><td>Hauptversammlung im Saal</td>')}${row('<td>12. Juni</td><td>Sommerfest am See</td>')}
        ${row('<th colspan="2">2020</th>')}${row('<td>4. Januar</td><td>Konzert in der Kirche</td>')}
        ${row('<td>1. Mai</td><td>Maifest wird abgesagt</td>')}</table>`,
      want: [
        ['3. März', '2019-03-03', 'Hauptversammlung im Saal'],
        ['12. Juni', '2019-06-12', 'Sommerfest am See'],
        ['4. Januar', '2020-01-04', 'Konzert in der Kirche'],
        ['1. Mai', '2020-05-01', 'Maifest wird abgesagt'],
      ],
    },
    {
      name: 'hours beside their days',
      html: `<h2>Programme</h2><table>${row('<th>Day</th><th>Time</th><th>Session</th>')}
        ${row('<td rowspan="2">12 May 2025</td><td>09:00</td><td>Opening of the meeting</td>')}
        ${row('<td>10:30</td><td>Talk on rivers</td>')}
        ${row('<td>13 May 2025</td><td>09:15</td><td>Talk on lakes</td>')}</table>`,
      want: [
        ['09:00', '2025-05-12T09:00', 'Opening of the meeting'],
        ['10:30', '2025-05-12T10:30', 'Talk on rivers'],
        ['09:15', '2025-05-13T09:15', 'Talk on lakes'],
      ],
    },
    {
      name: 'beginning and end in columns of their own: the first one is the date',
      html: `<h2>Timeline of the works</h2><table>${row('<th>Phase</th><th>Start</th><th>End</th>')}
        ${row('<td>Survey of the ground</td><td>1 March 2024</td><td>30 April 2024</td>')}
        ${row('<td>Digging of the pit</td><td>2 May 2024</td><td>9 July 2024</td>')}
        ${row('<td>Building of the shell</td><td>10 July 2024</td><td>1 December 2024</td>')}</table>`,
      want: [
        ['1 March 2024', '2024-03-01', 'Survey of the ground\n30 April 2024'],
        ['2 May 2024', '2024-05-02', 'Digging of the pit\n9 July 2024'],
        ['10 July 2024', '2024-07-10', 'Building of the shell\n1 December 2024'],
      ],
    },
    {
      name: 'Japanese, with a reign',
      lang: 'ja',
      html: `<h2>沿革</h2><table>${row('<th>1985年4月</th><td>東京都に会社を設立した</td>')}
        ${row('<th>1992年10月</th><td>大阪支店を開設した</td>')}${row('<th>平成15年6月</th><td>新社屋が完成した</td>')}</table>`,
      want: [
        ['1985年4月', '1985-04', '東京都に会社を設立した'],
        ['1992年10月', '1992-10', '大阪支店を開設した'],
        ['平成15年6月', '2003-06', '新社屋が完成した'],
      ],
    },
    {
      name: 'a note that several rows share is told with none of them; rows that share all tell it each',
      html: `<h2>Chronology of the prize</h2><table>${row('<th>Year</th><th>Winner</th><th>Note</th>')}
        ${row('<td>1937</td><td>Anna of Ulm</td><td rowspan="2">Given twice</td>')}${row('<td>1938</td><td>Carl of Bonn</td>')}
        ${row('<td>1939</td><td rowspan="2" colspan="2">Not given: war</td>')}${row('<td>1940</td>')}</table>`,
      want: [
        ['1937', '1937', 'Anna of Ulm\nGiven twice'],
        ['1938', '1938', 'Carl of Bonn'],
        ['1939', '1939', 'Not given: war'],
        ['1940', '1940', 'Not given: war'],
      ],
    },
    {
      name: 'prices by year are none',
      html: `<h2>Prices</h2><table>${row('<th>Year</th><th>Price</th><th>Change</th>')}
        ${row('<td>2019</td><td>12 euros</td><td>up 2 percent</td>')}${row('<td>2020</td><td>13 euros</td><td>up 3 percent</td>')}
        ${row('<td>2021</td><td>15 euros</td><td>up 4 percent</td>')}</table>`,
      want: [],
    },
    {
      name: 'opening hours are none',
      html: `<h2>Opening hours</h2><table>${row('<td>Monday</td><td>9:00 am - 5:00 pm</td>')}
        ${row('<td>Tuesday</td><td>9:00 am - 5:00 pm</td>')}${row('<td>Wednesday</td><td>10:00 am - 5:00 pm</td>')}</table>`,
      want: [],
    },
  ]);
});
