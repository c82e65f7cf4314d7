import { describe } from 'vitest';
import { timelineTable } from '../cases';

const story = `<p>The society was founded in 1847 by Dr. Ames and four friends, who met in a barn. They built a hall. It burnt down on 3 May 1851, and nobody was hurt.</p>
  <p>After the war, in the spring of 1919, the members came back and counted what was left. The new hall opened in June 1924 with a dance that lasted two days.</p>
  <p>A great many people came (Smith, 1990). By 1960 the hall was a cinema, and it has stayed one ever since, whatever people say.</p>`;

describe('dated sentences of the text', () => {
  timelineTable([
    {
      name: 'each with its sentence; dates in brackets belong to citations',
      kind: 'prose',
      html: story,
      want: [
        ['1847', '1847', 'The society was founded in 1847 by Dr. Ames and four friends, who met in a barn.'],
        ['3 May 1851', '1851-05-03', 'It burnt down on 3 May 1851, and nobody was hurt.'],
        [
          'spring of 1919',
          '1919',
          'After the war, in the spring of 1919, the members came back and counted what was left.',
        ],
        ['June 1924', '1924-06', 'The new hall opened in June 1924 with a dance that lasted two days.'],
        ['1960', '1960', 'By 1960 the hall was a cinema, and it has stayed one ever since, whatever people say.'],
      ],
    },
    {
      name: 'too few make no timeline',
      html: '<p>The society was founded in 1847 by Dr. Ames and four friends, who met in a barn.</p>',
      want: [],
    },
    {
      name: 'what the page lists comes before what it tells',
      html: `${story}<h2>Key dates</h2><ul><li>1847: Founded</li><li>1851: Burnt down</li><li>1924: Built again</li></ul>`,
      want: [
        ['1847', '1847', 'Founded'],
        ['1851', '1851', 'Burnt down'],
        ['1924', '1924', 'Built again'],
      ],
    },
  ]);
});
