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
          ['seit 1990', '1990/', 'jährliches Sommerfest'],
          ['3. Oktober 2004', '2004-10-03', 'Einweihung des Anbaus'],
        ],
      },
      {
        name: 'the hours of a weekend under its days',
        html: `<h2>Sommerlager</h2><p>Samstag</p><p>13:30 Anreise<br>14:00 Turnierbeginn am See<br>18:00 Abendessen<br>20:00 Konzert der Band</p>
          <p>Sonntag</p><p>09:00 Frühstück<br>10:00 Gottesdienst im Zelt<br>13:00 Endspiele am See</p>`,
        want: [
          ['13:30', null, 'Anreise'],
          ['14:00', null, 'Turnierbeginn am See'],
          ['18:00', null, 'Abendessen'],
          ['20:00', null, 'Konzert der Band'],
          ['09:00', null, 'Frühstück'],
          ['10:00', null, 'Gottesdienst im Zelt'],
          ['13:00', null, 'Endspiele am See'],
        ],
      },
      {
        name: 'a day in a table whose cells have headings',
        html: `<h2>Tagesablauf</h2><table><thead><tr><th>ab 7.30 Uhr</th><th><h4>Bringzeit</h4><p>Freies Spiel</p></th></tr></thead>
          <tr><td>8.30-9.00 Uhr</td><td><h4>Frühstück</h4><p>Alle am Tisch</p></td></tr><tr><td>9.00-10.30 Uhr</td><td><h4>Garten</h4><p>Bei jedem Wetter</p></td></tr>
          <tr><td>Ab 11.15 Uhr</td><td><h4>Mittagsschlaf</h4></td></tr></table>`,
        want: [
          ['8.30-9.00 Uhr', null, 'Frühstück\nAlle am Tisch'],
          ['9.00-10.30 Uhr', null, 'Garten\nBei jedem Wetter'],
          ['Ab 11.15 Uhr', null, 'Mittagsschlaf'],
        ],
      },
      {
        name: 'sentences with the years of events that nouns name',
        kind: 'prose',
        html: `<p>Wichtige Stationen waren die Gründung eines Spielmannszuges 1893, der Erwerb der Vereinsfahne 1894 und das erste Fest.</p>
          <p>Es folgte der Neubau der Halle am Bach 1927. Die Einweihung des Anbaus 1931, zu der alle kamen, dauerte drei Tage.</p>
          <p>Der Umzug in die neue Halle 1956 wurde gefeiert. Zum Kauf von 1500 Stühlen fehlte das Geld im Bau, sagte die Leitung 1600 Gästen.</p>`,
        want: [
          [
            '1893',
            '1893',
            'Wichtige Stationen waren die Gründung eines Spielmannszuges 1893, der Erwerb der Vereinsfahne 1894 und das erste Fest.',
          ],
          [
            '1894',
            '1894',
            'Wichtige Stationen waren die Gründung eines Spielmannszuges 1893, der Erwerb der Vereinsfahne 1894 und das erste Fest.',
          ],
          ['1927', '1927', 'Es folgte der Neubau der Halle am Bach 1927.'],
          ['1931', '1931', 'Die Einweihung des Anbaus 1931, zu der alle kamen, dauerte drei Tage.'],
          ['1956', '1956', 'Der Umzug in die neue Halle 1956 wurde gefeiert.'],
        ],
      },
      {
        name: 'sentences with a year behind a noun, in a second clause, with a team and its class, leading on to a list',
        kind: 'prose',
        html: `<p>Im Jahr 1924 baute der Verein 1925 die Halle am Bach. 1947 erfolgte der Registereintrag, 1956 die Umbenennung in TSV.</p>
          <p>Im Jahr 1961 startete die 3. Mannschaft in der 2. Kreisklasse gegen Hausen. In den 80er Jahren wurde die Halle wieder zu klein.</p>
          <p>Schon 1990 musste sie geschlossen werden. Gründete 1995 die Stiftung des Vereins mit zwei Freunden.</p>
          <p>Es kamen viele Besucher, 1520 aus dem Ausland, und noch 1250 Gäste mehr. Im Sommer lief die Staffel 1500 m um den Ort. Agenda 2010 der Regierung hieß ein Abend.</p>
          <p>Angetrieben vom Wr. Jugendleiter Peter Ferner begann er im Mai 1962 zu planen. Um die Jahreswende 1962/63 erreichte er die Fassung 0.99.10 des Plans.</p>
          <p>Die Bagger bewegten 1950 Tonnen Stahl. Seit dem Umbau von 1971 (Pläne von 1966, 1968 und 1969) und bis 1974 trafen sich 1972 je 3 bis 4 Gruppen im Saal.</p>
          <p>Für die Agenda 2010 warb niemand im Ort. Im Laufe des Sommers 2017 wurde der Verein in zwei Verbände aufgenommen:</p>`,
        want: [
          ['Im Jahr 1924', '1924', 'Im Jahr 1924 baute der Verein 1925 die Halle am Bach.'],
          ['1925', '1925', 'Im Jahr 1924 baute der Verein 1925 die Halle am Bach.'],
          ['1947', '1947', '1947 erfolgte der Registereintrag, 1956 die Umbenennung in TSV.'],
          ['1956', '1956', '1947 erfolgte der Registereintrag, 1956 die Umbenennung in TSV.'],
          ['Im Jahr 1961', '1961', 'Im Jahr 1961 startete die 3. Mannschaft in der 2. Kreisklasse gegen Hausen.'],
          ['80er Jahren', '1980/1989', 'In den 80er Jahren wurde die Halle wieder zu klein.'],
          ['1990', '1990', 'Schon 1990 musste sie geschlossen werden.'],
          ['1995', '1995', 'Gründete 1995 die Stiftung des Vereins mit zwei Freunden.'],
          ['im Mai 1962', '1962-05', 'Angetrieben vom Wr. Jugendleiter Peter Ferner begann er im Mai 1962 zu planen.'],
          [
            'Jahreswende 1962/63',
            '1962/1963',
            'Um die Jahreswende 1962/63 erreichte er die Fassung 0.99.10 des Plans.',
          ],
          [
            '1972',
            '1972',
            'Seit dem Umbau von 1971 (Pläne von 1966, 1968 und 1969) und bis 1974 trafen sich 1972 je 3 bis 4 Gruppen im Saal.',
          ],
          ['Sommers 2017', '2017', 'Im Laufe des Sommers 2017 wurde der Verein in zwei Verbände aufgenommen:'],
        ],
      },
      {
        name: 'concerts with weekday and hour, on cards under months',
        html: `<h2>September 2026</h2><div><article><div class="d">Freitag, 4. September 2026 · 20:00</div><h3>Meschers // Plage des Nonnes</h3></article>
          <article><div class="d">Samstag, 12. September 2026 · 20:00</div><h3>Traun // Schönbergsaal im Schloss</h3></article></div><h2>November 2026</h2><div><article><div class="d">Sonntag, 8. November 2026</div><h3>München // Schwere Reiter</h3></article>
          <article><div class="d">Sonntag, 29. November 2026 · 11:00</div><h3>Davos // Klinik am Berg</h3></article></div>`,
        want: [
          ['Freitag, 4. September 2026 · 20:00', '2026-09-04T20:00', 'Meschers // Plage des Nonnes'],
          ['Samstag, 12. September 2026 · 20:00', '2026-09-12T20:00', 'Traun // Schönbergsaal im Schloss'],
          ['Sonntag, 8. November 2026', '2026-11-08', 'München // Schwere Reiter'],
          ['Sonntag, 29. November 2026 · 11:00', '2026-11-29T11:00', 'Davos // Klinik am Berg'],
        ],
      },
      {
        name: 'an interval whose ends have an element each',
        html: `<h2>Geschichte</h2><h3><time datetime="1951">ca. 1951</time> – <time datetime="1960">1960</time></h3><p>Das Haus dient als Schule.</p>
          <h3><time datetime="1961">1961</time> – <time datetime="1977">1977</time></h3><p>Ein Kino zieht ein.</p><h3><time datetime="1980">1980</time></h3><p>Das Haus wird verkauft.</p>`,
        want: [
          ['ca. 1951 – 1960', '1951/1960', 'Das Haus dient als Schule.'],
          ['1961 – 1977', '1961/1977', 'Ein Kino zieht ein.'],
          ['1980', '1980', 'Das Haus wird verkauft.'],
        ],
      },
      {
        name: 'a title that is a compound, and events of a word',
        html: `<h2>Vereinschronik</h2><table><tr><td>1952</td><td>Gründung</td></tr><tr><td>1961</td><td>Neubau</td></tr><tr><td>1988</td><td>Umzug</td></tr></table>`,
        want: [
          ['1952', '1952', 'Gründung'],
          ['1961', '1961', 'Neubau'],
          ['1988', '1988', 'Umzug'],
        ],
      },
      {
        name: 'lines of a year and a title, and a label between them that names no date',
        html: `<h2>Geschichte</h2><p><strong>1921</strong></p><p>Gründung im Gasthaus.</p><p><strong>Corona-Zeit</strong></p><p>Der Betrieb ruht.</p>
          <p><strong>1995</strong></p><p>Bau der zweiten Halle.</p><p><strong>2015</strong></p><p>Neuer Platz am See.</p>`,
        want: [
          ['1921', '1921', 'Gründung im Gasthaus.'],
          ['1995', '1995', 'Bau der zweiten Halle.'],
          ['2015', '2015', 'Neuer Platz am See.'],
        ],
      },
      {
        name: 'a programme whose day stands over it with its place',
        html: `<h2>Programm</h2><p>Donnerstag, 14. November 2024, Stadthalle Kassel</p><ul><li>9.00–9.30 Uhr: Anmeldung im Foyer</li>
          <li>9.30 Uhr: Begrüßung der Gäste</li><li>ab 12.30 Uhr: Gemeinsames Mittagessen</li></ul>`,
        want: [
          ['9.00–9.30 Uhr', '2024-11-14T09:00/2024-11-14T09:30', 'Anmeldung im Foyer'],
          ['9.30 Uhr', '2024-11-14T09:30', 'Begrüßung der Gäste'],
          ['ab 12.30 Uhr', '2024-11-14T12:30', 'Gemeinsames Mittagessen'],
        ],
      },
      {
        name: 'a short programme on a page that says it is in English',
        lang: 'en',
        html: `<h1>Programmübersicht</h1><h2>Samstag, 17. Oktober 2026</h2><ul><li>09:00 – Ankunft</li><li>10:00 – Eröffnung der Ausstellung</li><li>12:00 – Mittagspause</li></ul>`,
        want: [
          ['09:00', '2026-10-17T09:00', 'Ankunft'],
          ['10:00', '2026-10-17T10:00', 'Eröffnung der Ausstellung'],
          ['12:00', '2026-10-17T12:00', 'Mittagspause'],
        ],
      },
      {
        name: 'hours in the column before their days, on a page that says it is in English',
        lang: 'en',
        html: `<h1>Termine</h1><table><tr><th>Ort</th><th>Uhrzeit</th><th>Datum</th><th>Musik</th></tr>
          <tr><td>Altheim</td><td>20:00</td><td>11.01.20</td><td>Die Altheimer Buam</td></tr><tr><td>Neustadt</td><td>10:00</td><td>12.01.20</td><td>Kapelle am See</td></tr>
          <tr><td>Lenting</td><td>19:30</td><td>01.02.20</td><td>Hopfen und Malz</td></tr></table>`,
        want: [
          ['11.01.20', '2020-01-11T20:00', 'Altheim\n20:00\nDie Altheimer Buam'],
          ['12.01.20', '2020-01-12T10:00', 'Neustadt\n10:00\nKapelle am See'],
          ['01.02.20', '2020-02-01T19:30', 'Lenting\n19:30\nHopfen und Malz'],
        ],
      },
      {
        name: 'days under a line with their month, on a page whose title says what they are',
        title: 'Sitzungstermine',
        html: `<h2>Sitzungen des Rates</h2><p>Februar<br>05.02.2014 18:30 Gasthaus zur Linde</p><p>März<br>12.03.2014 18:30 Altes Rathaus am Markt</p><p>April<br>09.04.2014 18:30 Gasthaus zur Linde</p>`,
        want: [
          ['05.02.2014 18:30', '2014-02-05T18:30', 'Gasthaus zur Linde'],
          ['12.03.2014 18:30', '2014-03-12T18:30', 'Altes Rathaus am Markt'],
          ['09.04.2014 18:30', '2014-04-09T18:30', 'Gasthaus zur Linde'],
        ],
      },
      {
        name: 'what happens each week, and what stands under a heading of its own',
        title: 'Chronik',
        html: `<h1>Chronik</h1><p>Sie wird noch geschrieben.</p><h1>Heurigen</h1><div class="head">24.04. - 03.05.</div><div>Familie Fehringer</div><div class="head">08.05. - 17.05.</div><div>Familie Schagerl</div><div class="head">21.05. - 01.06.</div><div>Familie Kohl</div>
          <h1>Termine</h1><table><tr><td>Montag</td><td>19:00</td><td>Übung des Chores</td></tr><tr><td>Mittwoch</td><td>17:00</td><td>Stunde der Kinder</td></tr><tr><td>Freitag</td><td>20:00</td><td>Abend der Jugend</td></tr></table>`,
        want: [],
      },
      {
        name: 'days within those that the line over them names',
        title: 'Programm',
        html: `<h1>Programm</h1><div class="day">21.–23. Mai 2027</div><p>Programm</p><div class="day">Freitag, 21. Mai</div><p>Anreise der Gäste</p><div class="day">Samstag, 22. Mai</div><p>Erster Tag der Bewerbe</p><div class="day">Sonntag, 23. Mai</div><p>Zweiter Tag und Siegerehrung</p>`,
        want: [
          ['Freitag, 21. Mai', '2027-05-21', 'Anreise der Gäste'],
          ['Samstag, 22. Mai', '2027-05-22', 'Erster Tag der Bewerbe'],
          ['Sonntag, 23. Mai', '2027-05-23', 'Zweiter Tag und Siegerehrung'],
        ],
      },
      {
        name: 'days of a school year, of which no one year is each day’s',
        title: 'Termine im Schuljahr 2023/24',
        html: `<h1>Termine im Schuljahr 2023/24</h1><ul><li>12.02.: Faschingsfeier der Klassen</li><li>26.06.: Sommerfest im Hof</li><li>26.07.: Ausgabe der Zeugnisse</li></ul>`,
        want: [
          ['12.02.', null, 'Faschingsfeier der Klassen'],
          ['26.06.', null, 'Sommerfest im Hof'],
          ['26.07.', null, 'Ausgabe der Zeugnisse'],
        ],
      },
      {
        name: 'a plan by days that are counted',
        html: `<h2>Reiseverlauf</h2><p><strong>1. Tag: Anreise</strong></p><p>Fahrt an die See.</p><p><strong>2. Tag: Ausflug</strong></p><p>Mit dem Schiff zur Insel.</p><p><strong>3. Tag: Heimreise</strong></p><p>Ankunft am Abend.</p>`,
        want: [
          ['1. Tag', null, 'Anreise'],
          ['2. Tag', null, 'Ausflug'],
          ['3. Tag', null, 'Heimreise'],
        ],
      },
      {
        name: 'literature by year is no story',
        html: `<h1>Der Turm</h1><h2>Literatur</h2><ul><li>1912: Karl Roth, Burgen im Tal, Stuttgart</li><li>1955: Hans Au, Der Turm, Ulm</li><li>1980: Eva Berg, Steine und Zeiten, Bonn</li></ul>`,
        want: [],
      },
      {
        name: 'spans that a word leads in, and quarters',
        html: `<h2>Geschichte des Hauses</h2><ul><li>Von 1995 bis 2001: Ausbau der Halle</li><li>Bis 2004: Betrieb als Werkstatt</li>
          <li>Seit 2010: Ort für Konzerte</li><li>3. Quartal 2021: Umzug der Verwaltung</li></ul>`,
        want: [
          ['Von 1995 bis 2001', '1995/2001', 'Ausbau der Halle'],
          ['Bis 2004', '2004', 'Betrieb als Werkstatt'],
          ['Seit 2010', '2010/', 'Ort für Konzerte'],
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
        name: 'under subjects of their own, below one title',
        html: `<h1>FAQ – Häufige Fragen zur Bestellung</h1><h2>Versand</h2><h3>Wie lange dauert die Lieferung?</h3><p>Drei Tage, im Winter fünf.</p>
          <h2>Rückgabe</h2><h3>Wie sende ich etwas zurück?</h3><p>Mit dem Schein im Paket.</p><h2>Konto</h2><h3>Wie ändere ich meine Adresse?</h3><p>In den Einstellungen des Kontos.</p>`,
        want: [
          ['Wie lange dauert die Lieferung?', 'Drei Tage, im Winter fünf.'],
          ['Wie sende ich etwas zurück?', 'Mit dem Schein im Paket.'],
          ['Wie ändere ich meine Adresse?', 'In den Einstellungen des Kontos.'],
        ],
      },
      {
        name: 'an accordion that leaves out the signs of its questions',
        html: `<h2>Häufige Fragen</h2>${[
          'Wie melde ich mich an',
          'Was kostet der Kurs im Jahr',
          'Wo ist der Treffpunkt',
        ]
          .map(
            (head, i) =>
              `<div class="item"><button aria-expanded="false">${head}</button><div class="panel"><p>Das steht im Brief Nummer ${i}.</p></div></div>`,
          )
          .join('')}`,
        want: [
          ['Wie melde ich mich an', 'Das steht im Brief Nummer 0.'],
          ['Was kostet der Kurs im Jahr', 'Das steht im Brief Nummer 1.'],
          ['Wo ist der Treffpunkt', 'Das steht im Brief Nummer 2.'],
        ],
      },
      {
        name: 'words for those who hear the page are no part of them',
        html: `<h2>Häufige Fragen</h2><h3><span>Frage </span>Was kostet eine Führung?</h3><div><span>Antwort </span><p>Erwachsene zahlen 8 Euro.</p></div>
          <h3><span>Frage </span>Wo ist der Treffpunkt?</h3><div><span>Antwort </span><p>Unter der alten Linde.</p></div>`,
        want: [
          ['Was kostet eine Führung?', 'Erwachsene zahlen 8 Euro.'],
          ['Wo ist der Treffpunkt?', 'Unter der alten Linde.'],
        ],
      },
      {
        name: 'an interview that counts its questions',
        html: `<h1>Vier Fragen zur neuen Saison</h1><p><b>Wie fit ist die Mannschaft?</b></p><p>Alle sind gesund.</p><p><b>Wer wird Kapitän?</b></p><p>Das entscheiden wir am Freitag.</p>
          <p><b>Was ist das Ziel?</b></p><p>Ein Platz in der Mitte.</p><p><b>Wen fürchten Sie?</b></p><p>Niemanden, wir freuen uns.</p><p><em>Das Interview führte die Redaktion.</em></p>`,
        want: [],
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
