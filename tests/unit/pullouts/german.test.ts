import { describe } from 'vitest';
import { type Case, questionTable, type TimelineCase, timelineTable } from './cases';

const german = <T extends Case>(cases: T[]): T[] => cases.map((page) => ({ ...page, lang: 'de' }));

describe('timelines in German', () => {
  timelineTable(
    german<TimelineCase>([
      {
        name: 'a chronicle with years over two years and open ones',
        html: `<h2>Chronik</h2><p><strong>1923:</strong> Gründung durch zwölf Bürger</p><p><strong>1951/52:</strong> Wiederaufbau der Halle</p>
          <p><strong>seit 1990:</strong> jährliches Sommerfest</p><p><strong>3. Oktober 2004:</strong> Einweihung des Anbaus</p>`,
        want: [
          ['1923', '1923', 'Gründung durch zwölf Bürger'],
          ['1951/52', '1951/1952', 'Wiederaufbau der Halle'],
          ['seit 1990', '1990', 'jährliches Sommerfest'],
          ['3. Oktober 2004', '2004-10-03', 'Einweihung des Anbaus'],
        ],
      },
      {
        name: 'spans that a word leads in, and quarters',
        html: `<h2>Geschichte des Hauses</h2><ul><li>Von 1995 bis 2001: Ausbau der Halle</li><li>Bis 2004: Betrieb als Werkstatt</li>
          <li>Seit 2010: Ort für Konzerte</li><li>3. Quartal 2021: Umzug der Verwaltung</li></ul>`,
        want: [
          ['Von 1995 bis 2001', '1995/2001', 'Ausbau der Halle'],
          ['Bis 2004', '2004', 'Betrieb als Werkstatt'],
          ['Seit 2010', '2010', 'Ort für Konzerte'],
          ['3. Quartal 2021', '2021-07/2021-09', 'Umzug der Verwaltung'],
        ],
      },
      {
        name: 'fairs of several days, the year at the end alone',
        html: `<h2>Termine</h2><ul><li>03.05. – 05.05.2024: Messe in Halle 4</li><li>10.-12.06.2024: Messe im Freien</li><li>28.12.2024 – 03.01.2025: Winterdorf</li></ul>`,
        want: [
          ['03.05. – 05.05.2024', '2024-05-03/2024-05-05', 'Messe in Halle 4'],
          ['10.-12.06.2024', '2024-06-10/2024-06-12', 'Messe im Freien'],
          ['28.12.2024 – 03.01.2025', '2024-12-28/2025-01-03', 'Winterdorf'],
        ],
      },
      {
        name: 'dates with an hour, the event in the line below',
        html: `<h1>Termine</h1><p>Sonntag, 02.06.2024, 17:00 Uhr, Stadtkirche<br>Sommerkonzert</p>
          <p>Samstag, 14. September 2024, 19 Uhr, Aula<br>Konzert mit Gästen</p><p>So., 15.12.2024, 16.30 Uhr, Stadtkirche<br>Adventssingen</p>`,
        want: [
          ['Sonntag, 02.06.2024, 17:00 Uhr', '2024-06-02T17:00', 'Stadtkirche\nSommerkonzert'],
          ['Samstag, 14. September 2024, 19 Uhr', '2024-09-14T19:00', 'Aula\nKonzert mit Gästen'],
          ['So., 15.12.2024, 16.30 Uhr', '2024-12-15T16:30', 'Stadtkirche\nAdventssingen'],
        ],
      },
      {
        name: 'holidays: the name of a row before the columns of its dates',
        html: `<table><tr><th>Ferien</th><th>Beginn</th><th>Ende</th></tr><tr><td>Osterferien</td><td>25.03.2024</td><td>13.04.2024</td></tr>
          <tr><td>Sommerferien</td><td>15.07.2024</td><td>23.08.2024</td></tr><tr><td>Herbstferien</td><td>14.10.2024</td><td>26.10.2024</td></tr></table>`,
        want: [
          ['25.03.2024', '2024-03-25', 'Osterferien\n13.04.2024'],
          ['15.07.2024', '2024-07-15', 'Sommerferien\n23.08.2024'],
          ['14.10.2024', '2024-10-14', 'Herbstferien\n26.10.2024'],
        ],
      },
      {
        name: 'day by day, the year from the day of publication',
        publishedTime: '2024-05-14',
        html: `<h3>Montag, 6. Mai</h3><p>Der Streik beginnt am Morgen.</p><h3>Dienstag, 7. Mai</h3><p>Die Schlichter treffen sich.</p>
          <h3>Mittwoch, 8. Mai</h3><p>Einigung nach elf Stunden.</p>`,
        want: [
          ['Montag, 6. Mai', '2024-05-06', 'Der Streik beginnt am Morgen.'],
          ['Dienstag, 7. Mai', '2024-05-07', 'Die Schlichter treffen sich.'],
          ['Mittwoch, 8. Mai', '2024-05-08', 'Einigung nach elf Stunden.'],
        ],
      },
      {
        name: 'a ticker of hours with a point, between plus signs',
        title: 'Liveticker zum Streik',
        publishedTime: '2024-05-14',
        html: `<div><p><b>+++ 12.34 Uhr: Gespräche unterbrochen +++</b></p><p>Das teilte die Bahn mit.</p></div>
          <div><p><b>+++ 9.47 Uhr: Pendler weichen aus +++</b></p><p>Die Straßen sind voll.</p></div>`,
        want: [
          ['12.34 Uhr', '2024-05-14T12:34', 'Gespräche unterbrochen'],
          ['9.47 Uhr', '2024-05-14T09:47', 'Pendler weichen aus'],
        ],
      },
      {
        name: 'what is no story: weather, rates, results, archives, comments, jobs',
        html: `<h1>Aktuelles</h1><table><tr><th>Tag</th><th>Wetter</th><th>Höchstwert</th></tr><tr><td>Mo, 13.05.</td><td>sonnig</td><td>24 °C</td></tr><tr><td>Di, 14.05.</td><td>wolkig</td><td>21 °C</td></tr><tr><td>Mi, 15.05.</td><td>Regen</td><td>17 °C</td></tr></table>
          <table><tr><th>Datum</th><th>Eröffnung</th><th>Schluss</th></tr><tr><td>13.05.2024</td><td>101,20</td><td>102,40</td></tr><tr><td>10.05.2024</td><td>100,10</td><td>101,20</td></tr></table>
          <table><tr><th>Jahr</th><th>Rot</th><th>Blau</th></tr><tr><td>1990</td><td>42,1</td><td>35,2</td></tr><tr><td>1994</td><td>40,1</td><td>36,8</td></tr></table>
          <ul><li>14. Mai 2014: <a href="/a">Wandern im Harz</a> (4)</li><li>3. Mai 2014: <a href="/b">Neue Schuhe</a> (0)</li><li>28. April 2014: <a href="/c">Regen, Regen</a> (2)</li></ul>
          <ol><li><cite>Max</cite> sagt:<p>13. Mai 2014 um 07:12 Uhr</p><p>Schöner Bericht!</p></li><li><cite>Eva</cite> sagt:<p>13. Mai 2014 um 09:44 Uhr</p><p>Warst du oben?</p></li><li><cite>Udo</cite> sagt:<p>14. Mai 2014 um 20:01 Uhr</p><p>Leider nicht.</p></li></ol>
          <ul><li>Koch (m/w/d), ab 01.06.2024</li><li>Kellner (m/w/d), ab sofort</li><li>Azubi, ab 01.08.2024</li></ul>`,
        want: [],
      },
      {
        name: 'sentences: years without a preposition, and verbs that end in two letters',
        kind: 'prose',
        html: `<p>Anna Weber wurde 1921 in Kassel geboren. 1940 zog sie nach Jena um. 1952 wurde sie dort promoviert, und von 1955 bis 1961 arbeitete sie in Rom.</p>
          <p>Nach 1500 Bewerbungen gab sie auf, in 1200 Betrieben hatte sie gefragt. Das Gesetz von 2003 gilt bis heute. Sie starb am 2. März 1999 in München.</p>`,
        want: [
          ['1921', '1921', 'Anna Weber wurde 1921 in Kassel geboren.'],
          ['1940', '1940', '1940 zog sie nach Jena um.'],
          ['1952', '1952', '1952 wurde sie dort promoviert, und von 1955 bis 1961 arbeitete sie in Rom.'],
          ['1955 bis 1961', '1955/1961', '1952 wurde sie dort promoviert, und von 1955 bis 1961 arbeitete sie in Rom.'],
          ['am 2. März 1999', '1999-03-02', 'Sie starb am 2. März 1999 in München.'],
        ],
      },
      {
        name: 'sentences with figures report nothing',
        publishedTime: '2024-06-01',
        html: `<p>Im Mai 2024 waren 2,72 Millionen Menschen ohne Arbeit, 179.000 mehr als im Jahr 2023. Im Jahr 2019 lag die Quote bei 4,9 Prozent, 2005 bei 11,7 Prozent, 1998 bei 12,3 und 1991 bei 7,3 Prozent.</p>`,
        want: [],
      },
    ]),
  );
});

describe('questions in German', () => {
  questionTable(
    german([
      {
        name: 'answers end before the way back to the top and before buttons',
        html: `<h1>FAQ</h1><h4>Wer kann mitmachen?</h4><p>Alle ab 16 Jahren, auch Gäste.</p><p><a href="#top">nach oben</a></p>
          <h4>Was kostet die Teilnahme?</h4><p>Nichts. Spenden sind willkommen.</p><p><a class="btn btn-blue" href="/los">Jetzt anmelden</a></p>`,
        want: [
          ['Wer kann mitmachen?', 'Alle ab 16 Jahren, auch Gäste.'],
          ['Was kostet die Teilnahme?', 'Nichts. Spenden sind willkommen.'],
        ],
      },
      {
        name: 'what is no list of questions: an interview, a quiz, other articles, an offer',
        html: `<h1>Interview mit der Bürgermeisterin</h1><p><b>Frau Meier, wie geht es Ihnen?</b></p><p>Gut, danke der Nachfrage.</p><p><b>Treten Sie wieder an?</b></p><p>Das weiß ich noch nicht.</p><p><b>Was sagen Sie Ihren Kritikern?</b></p><p>Dass ich ihnen gut zuhöre.</p>
          <h2>Quiz</h2><p><b>1. Wann wurde das Rathaus gebaut?</b></p><ul><li>1723</li><li>1801</li></ul><p><b>2. Wie heißt der höchste Turm?</b></p><ul><li>Petersturm</li><li>Blauer Turm</li></ul>
          <h3>Das könnte Sie auch interessieren</h3><ul><li><a href="/a">Wie sicher sind E-Bikes?</a><p>Ein Test zeigt Schwächen.</p></li><li><a href="/b">Wer haftet bei einem Unfall?</a><p>Ein Anwalt klärt auf.</p></li></ul>
          <h2>Haben Sie Fragen?</h2><p>Rufen Sie uns an.</p><h2>Möchten Sie verkaufen?</h2><p>Wir bewerten Ihr Haus kostenlos.</p>`,
        want: [],
      },
    ]),
  );
});
