import { describe } from 'vitest';
import { questionTable } from '../cases';

const FAQ = `<h2>FAQ</h2><details><summary>Is it sweet?</summary><p>It is as dry as chalk.</p></details>
  <details><summary>Is it red?</summary><p>It is white, with a green edge.</p></details>`;
const PARAGRAPH = `<p>${'The wine of this hill was known in the towns along the river long before anyone wrote it down. '.repeat(2)}</p>`;

describe('frames named after the menu beside the text', () => {
  questionTable([
    {
      name: 'hold the questions of the page where they hold its text',
      html: `<div class="toc-layout">${PARAGRAPH.repeat(3)}${FAQ}</div>`,
      want: [
        ['Is it sweet?', 'It is as dry as chalk.'],
        ['Is it red?', 'It is white, with a green edge.'],
      ],
    },
    {
      name: 'are menus where they hold a teaser or two',
      html: `${PARAGRAPH.repeat(3)}<div class="mega-menu">${PARAGRAPH}${FAQ}</div>`,
      want: [],
    },
  ]);
});
