import { describe } from 'vitest';
import { questionTable } from '../cases';

describe('bold lines that ask', () => {
  questionTable([
    {
      name: 'in a list that is bold, where the answers take it back',
      html: `<h1>FAQ</h1><ol style="font-weight: bold"><li><p><b>What is a deed?</b><br><span style="font-weight: 400">It is a paper by which land changes hands.</span></p></li>
        <li><p><b>May I draw up my own?</b><br><span style="font-weight: normal">You may, and we advise against it.</span></p></li><li><p><b>Who reads it?</b><br><span style="font-weight:400">Two clerks of the office read it.</span></p></li></ol>`,
      want: [
        ['What is a deed?', 'It is a paper by which land changes hands.'],
        ['May I draw up my own?', 'You may, and we advise against it.'],
        ['Who reads it?', 'Two clerks of the office read it.'],
      ],
    },
    {
      name: 'an answer ends before a bold line of the same make that does not ask',
      html: `<h2>FAQ</h2><p><b>How long does delivery take?</b></p><p>Three working days.</p><p><b>Can I track it?</b></p><p>Yes, with the number in the mail.</p>
        <p><b>Contact</b></p><p>Write to the office.</p>`,
      want: [
        ['How long does delivery take?', 'Three working days.'],
        ['Can I track it?', 'Yes, with the number in the mail.'],
      ],
    },
    {
      name: 'paragraphs under a FAQ heading',
      html: `<h2>FAQs</h2><p><strong>How do I pay?</strong></p><p>By card or in cash.</p><p>Both work at the desk.</p>
        <p><b>1. Is there parking?</b></p><p>There are ten places behind the house.</p><h2>Contact</h2><p>Call us.</p>`,
      want: [
        ['How do I pay?', 'By card or in cash.\nBoth work at the desk.'],
        ['Is there parking?', 'There are ten places behind the house.'],
      ],
    },
    {
      name: 'a question in one item and its answer in the next',
      html: `<h2>Frequently Asked Questions</h2><ol><li><strong>Can I switch later?</strong></li><li>Yes, but it takes some time.</li>
        <li><strong>Can I sell there?</strong></li><li>Yes, on all paid plans.</li></ol>`,
      want: [
        ['Can I switch later?', 'Yes, but it takes some time.'],
        ['Can I sell there?', 'Yes, on all paid plans.'],
      ],
    },
    {
      name: 'lines of one paragraph, parted by breaks',
      html: `<h2>Häufige Fragen</h2><p><strong>Brauche ich ein Visum?</strong><br>Nein, ein Pass genügt für drei Monate.<br><strong>Darf mein Hund mit?</strong><br>Ja, mit einem Impfpass darf er das.</p>`,
      lang: 'de',
      want: [
        ['Brauche ich ein Visum?', 'Nein, ein Pass genügt für drei Monate.'],
        ['Darf mein Hund mit?', 'Ja, mit einem Impfpass darf er das.'],
      ],
    },
    {
      name: 'an interview is no FAQ',
      html: `<h1>A talk with the painter</h1>${[
        'Where were you born?',
        'When did you begin?',
        'Who taught you?',
        'What comes next?',
      ]
        .map((question) => `<p><strong>${question}</strong></p><p>A long and thoughtful answer to that.</p>`)
        .join('')}`,
      want: [],
    },
  ]);
});
