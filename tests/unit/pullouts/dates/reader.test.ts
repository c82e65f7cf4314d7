import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../../lib/article/pullouts/dates/iso';
import { dateReader } from '../../../../lib/article/pullouts/dates/reader';
import { wordsFor } from '../../../../lib/words';

const LEADING: Record<string, [text: string, read: string | null, iso: string | null][]> = {
  en: [
    ['October 22, 2025: They meet.', 'October 22, 2025', '2025-10-22'],
    ['Wednesday, October 22, 2025', 'Wednesday, October 22, 2025', '2025-10-22'],
    ['23-26 March 2026', '23-26 March 2026', '2026-03-23/2026-03-26'],
    ['January 31-February 4, 2026', 'January 31-February 4, 2026', '2026-01-31/2026-02-04'],
    ['March 31 and April 1, 2026', 'March 31 and April 1, 2026', '2026-03-31/2026-04-01'],
    ['9/25/2025', '9/25/2025', '2025-09-25'],
    ['25/9/2025', '25/9/2025', '2025-09-25'],
    ['2021-08-09 A change', '2021-08-09', '2021-08-09'],
    ['2010–11', '2010–11', '2010/2011'],
    ['March 2023 - Present', 'March 2023 - Present', '2023-03/'],
    ['17th Century', '17th Century', '1601/1700'],
    ['15th-16th Centuries', '15th-16th Centuries', '1401/1600'],
    ['1920s', '1920s', '1920/1929'],
    ['800 AD', '800 AD', '0800'],
    ['summer of 1959', 'summer of 1959', '1959'],
    ['May 13th', 'May 13th', null],
    ['Week 1: Rest', 'Week 1', null],
    ['Day 1: Saturday, May 3, 2025', 'Day 1: Saturday, May 3, 2025', '2025-05-03'],
    ['12+ Months Before', '12+ Months Before', null],
    ['Recent', 'Recent', null],
    ['1,642 people', null, null],
    ['2000km away', null, null],
    ['555-2000 is a number', null, null],
    ['He came in 2004', null, null],
    ['2000s', '2000s', '2000/2009'],
    ['4 May: They meet', '4 May', null],
    ['4 may not be enough', null, null],
    ['4 may 2021', '4 may 2021', '2021-05-04'],
    ['14th of August 2025', '14th of August 2025', '2025-08-14'],
    ['6 in September 2023', null, null],
    ['3.13. This version is fast', null, null],
    ['2.2.0, a release', null, null],
    ['10.4.15, a release', null, null],
    ['14.8.2025', '14.8.2025', '2025-08-14'],
    ['May/June 2021: A strike', 'May/June 2021', '2021-05/2021-06'],
    ['3/4 May 2021: A strike', '3/4 May 2021', '2021-05-03/2021-05-04'],
    ['Q1 2021: A sale', 'Q1 2021', '2021-01/2021-03'],
    ['Q4/2021', 'Q4/2021', '2021-10/2021-12'],
    ['44 BC: A murder', '44 BC', null],
    ['753 BCE – A city', '753 BCE', null],
    ['264–241 BC: A war', '264–241 BC', null],
    ['44 BC–30 BC: A war', '44 BC–30 BC', null],
    ['27 BC – 14 AD: A reign', '27 BC – 14 AD', null],
    ['From 1995 to 2001: A strike', 'From 1995 to 2001', '1995/2001'],
    ['In 1998: A strike', 'In 1998', '1998'],
    ['Since 1995', 'Since 1995', '1995'],
    ['The 1990s', 'The 1990s', '1990/1999'],
    ['The early 1990s: A strike', 'The early 1990s', '1990/1999'],
    ['The 1990s saw a strike', null, null],
    ['In 1998, they met', null, null],
    ['The 3 May', null, null],
    ['Christmas 2021: A feast', 'Christmas 2021', '2021'],
  ],
  de: [
    ['80er Jahre: Ausbau', '80er Jahre', '1980/1989'],
    ['In den 50er-Jahren: Ausbau', 'In den 50er-Jahren', '1950/1959'],
    ['1980er-Jahre', '1980er-Jahre', '1980/1989'],
    ['80er Karton', null, null],
    ['09/2021', '09/2021', '2021-09'],
    ['03.2019 – 05.2020', '03.2019 – 05.2020', '2019-03/2020-05'],
    ['1/1000 Sekunde', null, null],
    ['Schuljahr 2005/06', 'Schuljahr 2005/06', '2005/2006'],
    ['1962/3', '1962/3', '1962/1963'],
    ['2020/ 2021', '2020/ 2021', '2020/2021'],
    ['1956 bis 58', '1956 bis 58', '1956/1958'],
    ['WS 2021/22', 'WS 2021/22', '2021/2022'],
    ['Sommer/Herbst 1957', 'Sommer/Herbst 1957', '1957'],
    ["Sommer '89", "Sommer '89", '1989'],
    ["Mai '68", "Mai '68", '1968-05'],
    ['Anno 1623', 'Anno 1623', '1623'],
    ['voraussichtlich Herbst 2025', 'voraussichtlich Herbst 2025', '2025'],
    ['2. Halbjahr 2020', '2. Halbjahr 2020', '2020-07/2020-12'],
    ['10./12. Februar 2011', '10./12. Februar 2011', '2011-02-10/2011-02-12'],
    ['30.4./1.5.2015', '30.4./1.5.2015', '2015-04-30/2015-05-01'],
    ['31. Mai/1. Juni 2016', '31. Mai/1. Juni 2016', '2016-05-31/2016-06-01'],
    ['17./18. Jahrhundert', '17./18. Jahrhundert', '1601/1800'],
    ['2. Jh. n. Chr. Ein Kastell', '2. Jh. n. Chr.', '0101/0200'],
    ['14. Jh. Erste Nennung', '14. Jh.', '1301/1400'],
    ['KW 15–20', 'KW 15–20', null],
    ['3. Woche: Ruhe', '3. Woche', null],
    ['1. Tag, Sa. 11.05.2024', '1. Tag, Sa. 11.05.2024', '2024-05-11'],
    ['ab 17 Uhr Tanz', 'ab 17 Uhr', null],
    ['von 9 bis 10 Uhr', 'von 9 bis 10 Uhr', null],
    ['8:15 Uhr - 8:45 Uhr', '8:15 Uhr - 8:45 Uhr', null],
    ['ca. 30 Gäste', null, null],
    ['3. März 2024', '3. März 2024', '2024-03-03'],
    ['12.03.2024', '12.03.2024', '2024-03-12'],
    ['12.–14. Mai 2025', '12.–14. Mai 2025', '2025-05-12/2025-05-14'],
    ['1. Januar bis 3. Februar 2024', '1. Januar bis 3. Februar 2024', '2024-01-01/2024-02-03'],
    ['Mo., 03.02.2025', 'Mo., 03.02.2025', '2025-02-03'],
    ['2019 bis heute', '2019 bis heute', '2019/'],
    ['1920er Jahre', '1920er Jahre', '1920/1929'],
    ['15. bis 17. Jahrhundert', '15. bis 17. Jahrhundert', '1401/1700'],
    ['1200 v. Chr.', '1200 v. Chr.', null],
    ['44 v. Chr.: Ein Mord', '44 v. Chr.', null],
    ['03.05. – 05.05.2021: Messe', '03.05. – 05.05.2021', '2021-05-03/2021-05-05'],
    ['10.-12.06.2021: Messe', '10.-12.06.2021', '2021-06-10/2021-06-12'],
    ['28.12.2020 – 03.01.2021', '28.12.2020 – 03.01.2021', '2020-12-28/2021-01-03'],
    ['3./4. Mai 2021: Messe', '3./4. Mai 2021', '2021-05-03/2021-05-04'],
    ['Mai/Juni 2021: Messe', 'Mai/Juni 2021', '2021-05/2021-06'],
    ['1. Quartal 2021: Umzug', '1. Quartal 2021', '2021-01/2021-03'],
    ['Von 1995 bis 2001: Ausbau', 'Von 1995 bis 2001', '1995/2001'],
    ['Bis 2001: Ausbau', 'Bis 2001', '2001'],
    ['Die 1990er Jahre', 'Die 1990er Jahre', '1990/1999'],
    ['Wintersemester 2020/21: Umzug', 'Wintersemester 2020/21', '2020/2021'],
    ['3.10. Sommerfest', '3.10.', null],
    ['3.13. Neuerungen', null, null],
    ['2.2.0 erscheint', null, null],
    ['6 im September 2023', null, null],
    ['1951/52: Neubau', '1951/52', '1951/1952'],
    ['1951/1952', '1951/1952', '1951/1952'],
    ['3.8.2024, 14 Uhr', '3.8.2024, 14 Uhr', '2024-08-03T14:00'],
    ['3. August 2024 um 9.30 Uhr', '3. August 2024 um 9.30 Uhr', '2024-08-03T09:30'],
    ['14h: Ende', '14h', null],
  ],
  fr: [
    ['1er mars 2024', '1er mars 2024', '2024-03-01'],
    ['du 3 au 5 mai 2024', 'du 3 au 5 mai 2024', '2024-05-03/2024-05-05'],
    ['XVIIe siècle', 'XVIIe siècle', '1601/1700'],
    ['années 1920', 'années 1920', '1920/1929'],
    ['Les années 1920', 'Les années 1920', '1920/1929'],
    ['2e trimestre 2021', '2e trimestre 2021', '2021-04/2021-06'],
    ['depuis 2010', 'depuis 2010', '2010'],
    ['24h de course', null, null],
  ],
  es: [
    ['3 de mayo de 2020', '3 de mayo de 2020', '2020-05-03'],
    ['siglo XVII', 'siglo XVII', '1601/1700'],
  ],
  it: [
    ['3 maggio 2020', '3 maggio 2020', '2020-05-03'],
    ['anni ’60', 'anni ’60', '1960/1969'],
  ],
  pt: [['3 de maio de 2020', '3 de maio de 2020', '2020-05-03']],
  nl: [
    ['17e eeuw', '17e eeuw', '1601/1700'],
    ['jaren 60', 'jaren 60', '1960/1969'],
    ['jaar 3', 'jaar 3', null],
  ],
  pl: [
    ['12 marca 1921 r. – tytuł', '12 marca 1921 r.', '1921-03-12'],
    ['lata 60', 'lata 60', '1960/1969'],
  ],
  ru: [
    ['1898 год — основание', '1898 год', '1898'],
    ['в 1950-х годах', 'в 1950-х годах', '1950/1959'],
  ],
  tr: [["1960'lar", "1960'lar", '1960/1969']],
};

describe.each(Object.entries(LEADING))('dates at the start of a text, %s', (lang, cases) => {
  const reader = dateReader(wordsFor(lang));
  it.each(cases)('%s', (text, read, iso) => {
    const date = reader.leading(text);
    expect(date && text.slice(date.start, date.end)).toBe(read);
    expect(date && isoOf(date, null)).toBe(iso);
  });
});

it('finds all dates in a sentence, and no other numbers', () => {
  const text = 'Born in 1642, he had 1,642 men and $2000, and from 2004 to 2006 lived at 12.1990 Main.';
  const reader = dateReader(wordsFor('en'));
  expect(reader.all(text).map((date) => isoOf(date, null))).toEqual(['1642', '2004/2006']);
});

it('takes a missing year from the context', () => {
  const date = dateReader(wordsFor('en')).leading('May 13th')!;
  expect(isoOf(date, 2025)).toBe('2025-05-13');
});
