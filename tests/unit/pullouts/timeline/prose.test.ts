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
      name: 'what is no event: stamps of the page, sources, surveys, what is foreseen, authors, heads of letters, things that are called by a year',
      kind: 'prose',
      publishedTime: '2025-06-01',
      html: `${story}<p>This page was first published in April 2020 and has been updated by its two authors in May 2024.</p>
        <p>A paper in the Journal of Halls in 2018 found that old halls are colder than new ones by far.</p>
        <p>According to the archive’s January 2025 survey of halls, most of them are older than their towns.</p>
        <p>The annual number of guests from 1998 to 2150 is shown in the table at the end of this text.</p>
        <p>Numbers of guests for 2004, 2009, 2014 and 2019 are given in the table at the end of this text.</p>
        <div class="author-box"><p>Ann Ames joined the paper in 2017 and has written about halls and barns ever since.</p></div>
        <p>The hall has often been compared to the 1930 building across the street, which is smaller.</p>
        <pre>Date: Wed, 6 Feb 2002 23:08:40 +0000 From: A. Friend To: The Society, about its hall and roof</pre>`,
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
