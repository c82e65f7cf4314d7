import { describe } from 'vitest';
import { questionTable } from '../cases';

const item = (question: string, answer: string): string => `<details><summary>${question}</summary>${answer}</details>`;

describe('details that ask', () => {
  questionTable([
    {
      name: 'below a line that asks and offers contact',
      html: `<h1>Fragen und Antworten</h1><p>Etwas anderes auf dem Herzen? Schreiben Sie uns bitte eine kurze Nachricht.</p><h2>Linsen</h2>${[1, 2, 3].map((n) => `<details><summary>Was ist Linse ${n}?</summary><p>Das ist Linse ${n} aus Glas.</p></details>`).join('')}`,
      lang: 'de',
      want: [1, 2, 3].map((n): [string, string] => [`Was ist Linse ${n}?`, `Das ist Linse ${n} aus Glas.`]),
    },
    {
      name: 'closed, with several blocks each',
      html: `<h2>FAQ</h2>${item('Can I use it at sea?', '<p>Yes, it is sealed.</p><ul><li>Rinse it after.</li></ul>')}${item('Does it sink?', '<p>No, it has a float.</p>')}<p>Visit us.</p>`,
      want: [
        ['Can I use it at sea?', 'Yes, it is sealed.\nRinse it after.'],
        ['Does it sink?', 'No, it has a float.'],
      ],
    },
    {
      name: 'in the footer of an article, under its own heading',
      html: `<footer><section class="faqs"><h2>Frequently Asked Questions</h2>${item('Is it big?', '<p>It is bigger than a hat.</p>')}${item('Is it red?', '<p>It is red on one side.</p>')}</section></footer>`,
      want: [
        ['Is it big?', 'It is bigger than a hat.'],
        ['Is it red?', 'It is red on one side.'],
      ],
    },
    { name: 'that do not ask', html: item('Show the transcript', '<p>Speaker: Good evening to all.</p>'), want: [] },
  ]);
});
