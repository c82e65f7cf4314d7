import { describe } from 'vitest';
import { timelineTable } from '../cases';

const list = (...items: string[]): string =>
  `<h2>Timeline</h2><ul>${items.map((item) => `<li><b>${item.replace(': ', ':</b> ')}</li>`).join('')}</ul>`;

describe('dates that are counted from others, and vague ones', () => {
  timelineTable([
    {
      name: 'English',
      publishedTime: '2025-10-22T08:00:00Z',
      html: list(
        'Early 2021: The firm is founded.',
        'The following year: It moves to Leeds.',
        'Two years later: It moves again.',
        'Recently: Staff are let go.',
        'Last Tuesday: It is sold.',
        'Yesterday: The owner speaks.',
      ),
      want: [
        ['Early 2021', '2021', 'The firm is founded.'],
        ['The following year', '2022', 'It moves to Leeds.'],
        ['Two years later', '2024', 'It moves again.'],
        ['Recently', null, 'Staff are let go.'],
        ['Last Tuesday', '2025-10-21', 'It is sold.'],
        ['Yesterday', '2025-10-21', 'The owner speaks.'],
      ],
    },
    {
      name: 'German: years that nobody counts leave what is counted from them open',
      lang: 'de',
      html: `<h2>Chronik</h2>${list(
        'Mitte der 1990er: Erste Ideen am Tisch.',
        'Im Frühjahr 2020: Der Bau beginnt.',
        'Ein Jahr später: Eröffnung mit Musik.',
        'In den folgenden Jahren: Es wird still.',
        'Zwei Jahre später: Ein neuer Wirt.',
        'Seit Mai 2025: Mittagstisch.',
      )}`,
      want: [
        ['Mitte der 1990er', '1990/1999', 'Erste Ideen am Tisch.'],
        ['Im Frühjahr 2020', '2020', 'Der Bau beginnt.'],
        ['Ein Jahr später', '2021', 'Eröffnung mit Musik.'],
        ['In den folgenden Jahren', null, 'Es wird still.'],
        ['Zwei Jahre später', null, 'Ein neuer Wirt.'],
        ['Seit Mai 2025', '2025-05/', 'Mittagstisch.'],
      ],
    },
    {
      name: 'French: the unit comes first',
      lang: 'fr',
      html: `<h2>Chronologie</h2>${list('Mars 2019: Le projet est lancé.', 'L’année suivante: Les travaux commencent.', 'Deux ans après: La salle est ouverte.')}`,
      want: [
        ['Mars 2019', '2019-03', 'Le projet est lancé.'],
        ['L’année suivante', '2020', 'Les travaux commencent.'],
        ['Deux ans après', '2022', 'La salle est ouverte.'],
      ],
    },
    {
      name: 'without a publication date "yesterday" stays open',
      html: list('May 2021: It begins.', 'June 2021: It goes on.', 'Yesterday: It ends.'),
      want: [
        ['May 2021', '2021-05', 'It begins.'],
        ['June 2021', '2021-06', 'It goes on.'],
        ['Yesterday', null, 'It ends.'],
      ],
    },
  ]);
});

describe('which number is the month', () => {
  const html = list('03/04/2021: The first thing', '05/04/2021: The second thing', '02/05/2021: The third thing');
  const dayFirst: [string, string, string][] = [
    ['03/04/2021', '2021-04-03', 'The first thing'],
    ['05/04/2021', '2021-04-05', 'The second thing'],
    ['02/05/2021', '2021-05-02', 'The third thing'],
  ];
  timelineTable([
    {
      name: 'a number over 12 elsewhere on the page',
      html: `<p>Updated 25/12/2022, they say.</p>${html}`,
      want: dayFirst,
    },
    { name: 'the region of the language', lang: 'en-GB', html, want: dayFirst },
    {
      name: 'months first in French, where the page proves it',
      lang: 'fr',
      html: list('03/04/2021: Première chose', '04/25/2021: Deuxième chose', '05/02/2021: Troisième chose'),
      want: [
        ['03/04/2021', '2021-03-04', 'Première chose'],
        ['04/25/2021', '2021-04-25', 'Deuxième chose'],
        ['05/02/2021', '2021-05-02', 'Troisième chose'],
      ],
    },
  ]);
});
