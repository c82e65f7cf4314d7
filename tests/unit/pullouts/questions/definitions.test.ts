import { describe } from 'vitest';
import { questionTable } from '../cases';

describe('definition lists that ask', () => {
  questionTable([
    {
      name: 'none that show how a program is called',
      html: `<h2>FAQ</h2><dl><dt>stat tarball <span>?file?</span></dt><dd>Tells of a file.</dd><dt>untar tarball <span>?to?</span></dt><dd>Takes all files out.</dd></dl>`,
      want: [],
    },
    {
      name: 'terms that ask, each with its definition',
      html: `<dl><dt>What is oat milk?</dt><dd><p>A drink made of oats.</p></dd><dt>Is it sweet?</dt><dd>A little, from the oats.</dd><dt>Does it keep?</dt><dd>Five days in the fridge.</dd></dl><p>More.</p>`,
      want: [
        ['What is oat milk?', 'A drink made of oats.'],
        ['Is it sweet?', 'A little, from the oats.'],
        ['Does it keep?', 'Five days in the fridge.'],
      ],
    },
    {
      name: 'a glossary is none',
      html: `<h2>Glossary</h2><dl><dt>Oat</dt><dd>A cereal of cool countries.</dd><dt>Rye</dt><dd>A cereal of poor soils.</dd></dl>`,
      want: [],
    },
  ]);
});
