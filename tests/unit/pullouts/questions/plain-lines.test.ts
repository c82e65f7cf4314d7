import { describe } from 'vitest';
import { questionTable } from '../cases';

describe('plain lines that ask', () => {
  questionTable([
    {
      name: 'right under a FAQ heading',
      html: `<h2>FAQ</h2><p>Is it a boat?</p><p>It is, with two sails.</p><p>Can it carry us?</p><p>It can carry six people.</p>`,
      want: [
        ['Is it a boat?', 'It is, with two sails.'],
        ['Can it carry us?', 'It can carry six people.'],
      ],
    },
    {
      name: 'anywhere else they are the voice of the text',
      html: `<h2>A walk</h2><p>Why walk at all?</p><p>Because the bus had left.</p><p>And why alone?</p><p>Because nobody came along.</p>`,
      want: [],
    },
  ]);
});
