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
      name: 'days in cells that head their rows, newest first',
      html: `<h1>News</h1><table><tr><th>2022-07-20</th><td>Release 3.0.5 available: minor bugfixes for the exporters</td></tr><tr><th>2022-03-01</th><td>The mailing list has moved to another server for good</td></tr><tr><th>2021-11-12</th><td>Release 3.0.4 available: a new file format for drills</td></tr><tr><th>2021-08-09</th><td>The web site got a search box and a new front page</td></tr><tr><th>2021-05-02</th><td>Release 3.0.3 available: a faster autorouter for boards</td></tr></table>`,
      want: [
        ['2022-07-20', '2022-07-20', 'Release 3.0.5 available: minor bugfixes for the exporters'],
        ['2022-03-01', '2022-03-01', 'The mailing list has moved to another server for good'],
        ['2021-11-12', '2021-11-12', 'Release 3.0.4 available: a new file format for drills'],
        ['2021-08-09', '2021-08-09', 'The web site got a search box and a new front page'],
        ['2021-05-02', '2021-05-02', 'Release 3.0.3 available: a faster autorouter for boards'],
      ],
    },
    {
      name: 'hours with a dot, and when they end in a column of their own',
      lang: 'de',
      html: `<h2>Ablauf</h2><table><tr><th colspan="2">Uhrzeit</th><th>Projekt</th></tr><tr><td>9.30</td><td>10.00</td><td>Roboter</td></tr>
        <tr><td>10.00</td><td>10.30</td><td>Karten und Wege</td></tr><tr><td>11.00</td><td>11.30</td><td>Spiele</td></tr></table>`,
      want: [
        ['9.30', null, 'Roboter'],
        ['10.00', null, 'Karten und Wege'],
        ['11.00', null, 'Spiele'],
      ],
    },
    {
      name: 'remarks in brackets, a row without a year, events that begin with one',
      html: `<table><tr><th>Date</th><th>Event</th></tr><tr><td>Jan 25 2021 (All day) to Feb 1 2021 (All day)</td><td>Add/Drop on the Web</td></tr>
        <tr><td>Apr 5 2021 (All day)</td><td>Fall 2021 registration for Seniors</td></tr><tr><td>Apr 8 2021 (revised)</td><td>Fall 2021 registration for Juniors</td></tr>
        <tr><td>November 11 (All day)</td><td>Veterans Day – no classes</td></tr></table>`,
      want: [
        ['Jan 25 2021 (All day) to Feb 1 2021', '2021-01-25/2021-02-01', 'Add/Drop on the Web'],
        ['Apr 5 2021', '2021-04-05', 'Fall 2021 registration for Seniors'],
        ['Apr 8 2021', '2021-04-08', 'Fall 2021 registration for Juniors'],
        ['November 11', '2021-11-11', 'Veterans Day – no classes'],
      ],
    },
    {
      name: 'rows that wait for their entries',
      lang: 'de',
      html: `<table><tr><td><b>Start</b></td><td><b>Was</b></td></tr><tr><td>21.09.2021</td><td>Abend der Klasse 3b</td></tr><tr><td>22.09.2021</td><td>Abend der Klasse 4a</td></tr>
        <tr><td>05.10.2021</td><td>Abend der Gruppe</td></tr>${'<tr><td> </td><td>&nbsp;</td></tr>'.repeat(12)}</table>`,
      want: [
        ['21.09.2021', '2021-09-21', 'Abend der Klasse 3b'],
        ['22.09.2021', '2021-09-22', 'Abend der Klasse 4a'],
        ['05.10.2021', '2021-10-05', 'Abend der Gruppe'],
      ],
    },
    {
      name: 'opening hours are none',
      lang: 'de',
      html: `<h2>Öffnungszeiten</h2><table>${[
        '19. März - 03. April',
        '04. April - 12. Mai',
        '13. Mai - 29. Mai',
        '30. Mai - 23. Juni',
      ]
        .map((days) => `<tr><td>${days}</td><td>täglich und an Feiertagen</td><td>11 - 18 Uhr</td></tr>`)
        .join('')}</table>`,
      want: [],
    },
    {
      name: 'days, and an hour in the cells beside some of them',
      lang: 'de',
      html: `<table><tr><th>Datum</th><th>Uhrzeit</th><th>Ereignis</th></tr><tr><td>Samstag, 17.12.22</td><td>19:30</td><td>Konzert in der Halle</td></tr>
        <tr><td>Samstag, 18.02.23</td><td>noch offen</td><td>Umzug durch den Ort</td></tr><tr><td>Sonntag, 19.03.23</td><td>noch offen</td><td>Versammlung des Vereins</td></tr></table>`,
      want: [
        ['Samstag, 17.12.22', '2022-12-17T19:30', '19:30\nKonzert in der Halle'],
        ['Samstag, 18.02.23', '2023-02-18', 'noch offen\nUmzug durch den Ort'],
        ['Sonntag, 19.03.23', '2023-03-19', 'noch offen\nVersammlung des Vereins'],
      ],
    },
    {
      name: 'a day over several rows, each with its hour',
      lang: 'de',
      html: `<h2>Termine</h2><table><tr><td rowspan="2">3. Mai 2024</td><td>9:00</td><td>Erster Vortrag im Saal</td></tr><tr><td>14:00</td><td>Zweiter Vortrag im Saal</td></tr>
        <tr><td>4. Mai 2024</td><td>im Garten</td><td>Ein Fest mit Musik</td></tr><tr><td>5. Mai 2024</td><td>im Garten</td><td>Ein Fest mit Tanz</td></tr><tr><td>6. Mai 2024</td><td>im Garten</td><td>Ein Fest mit Essen</td></tr></table>`,
      want: [
        ['3. Mai 2024', '2024-05-03T09:00', '9:00\nErster Vortrag im Saal'],
        ['3. Mai 2024', '2024-05-03T14:00', '14:00\nZweiter Vortrag im Saal'],
        ['4. Mai 2024', '2024-05-04', 'im Garten\nEin Fest mit Musik'],
        ['5. Mai 2024', '2024-05-05', 'im Garten\nEin Fest mit Tanz'],
        ['6. Mai 2024', '2024-05-06', 'im Garten\nEin Fest mit Essen'],
      ],
    },
    {
      name: 'a programme of days without their year, and a word for a break',
      html: `<h3>Monday, June 29</h3><table><tr><td>9:10–9:40</td><td>Ann Ames (Lund)</td></tr><tr><td>12:20–13:30</td><td>Lunch</td></tr><tr><td>14:00–14:30</td><td>Bo Bell (Turku)</td></tr></table>`,
      want: [
        ['9:10–9:40', null, 'Monday, June 29\nAnn Ames (Lund)'],
        ['12:20–13:30', null, 'Lunch'],
        ['14:00–14:30', null, 'Bo Bell (Turku)'],
      ],
    },
    {
      name: 'under a title of a page whose sections are of the same rank',
      title: 'Important Dates',
      html: `<h2>Important Dates</h2><h2>Papers</h2><table><tr><td>Abstracts due:</td><td>June 17, 2015</td></tr><tr><td>Papers due:</td><td>June 24, 2015</td></tr>
        <tr><td>Notification:</td><td>August 13, 2015</td></tr></table>`,
      want: [
        ['June 17, 2015', '2015-06-17', 'Abstracts due:'],
        ['June 24, 2015', '2015-06-24', 'Papers due:'],
        ['August 13, 2015', '2015-08-13', 'Notification:'],
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
      name: 'an hour beside the day, where one is still open; a dash says nothing',
      lang: 'de',
      html: `<h2>Termine</h2><table><tr><th>Datum</th><th>Uhrzeit</th><th>Ereignis</th><th>Gruppe</th></tr>
        <tr><td>17.12.2022</td><td>19:30</td><td>Konzert in der Festhalle</td><td>-</td></tr>
        <tr><td>01.02.2023</td><td>19:00 Uhr</td><td>Probe im Vereinsheim</td><td>Jugend</td></tr>
        <tr><td>04.03.2023</td><td>-</td><td>Umzug durch den Ort</td><td>-</td></tr></table>`,
      want: [
        ['19:30', '2022-12-17T19:30', 'Konzert in der Festhalle'],
        ['19:00 Uhr', '2023-02-01T19:00', 'Probe im Vereinsheim\nJugend'],
        ['04.03.2023', '2023-03-04', 'Umzug durch den Ort'],
      ],
    },
    {
      name: 'results of matches are no story',
      lang: 'de',
      html: `<h1>Ergebnisse</h1><table><tr><th>Datum</th><th>Team</th><th>Gegner</th><th>Ergebnis</th></tr>${[
        'F 5:3',
        'G 6:4',
        'H 7:3',
        'K 2:2',
      ]
        .map(
          (end, i) =>
            `<tr><td>0${i + 1}.03.2025</td><td>Dartpiraten II</td><td>Team ${end.split(' ')[0]}</td><td>${end.split(' ')[1]}</td></tr>`,
        )
        .join('')}</table>`,
      want: [],
    },
    {
      name: 'terms of office beside a chronicle are none of it, alone they are what there is',
      html: `<h2>History</h2>${[1898, 1926, 1951, 1987].map((year) => `<h3>${year}</h3><p>The band is given a new house, the ${year % 9}th of them.</p>`).join('')}
        <h2>Leaders</h2><table><tr><td>1898–1926</td><td>Ann Roe</td></tr><tr><td>1926–1951</td><td>Ben Moe</td></tr><tr><td>1951–1987</td><td>Cay Loe</td></tr></table>`,
      want: [
        ['1898', '1898', 'The band is given a new house, the 8th of them.'],
        ['1926', '1926', 'The band is given a new house, the 0th of them.'],
        ['1951', '1951', 'The band is given a new house, the 7th of them.'],
        ['1987', '1987', 'The band is given a new house, the 7th of them.'],
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
