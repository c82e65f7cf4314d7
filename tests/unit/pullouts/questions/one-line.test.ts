import { describe } from 'vitest';
import { questionTable } from '../cases';

describe('question and answer in one line', () => {
  questionTable([
    {
      name: 'an entry of a list of contents with a remark',
      html: `<h2>FAQ</h2><ul><li><a href="#q1"><strong>What if the boat sinks on its way?</strong> <small>(this should never happen)</small></a></li></ul>
        <h3 id="q1">What if the boat sinks on its way?</h3><p>We will take the blame.</p>`,
      want: [['What if the boat sinks on its way?', 'We will take the blame.']],
    },
    {
      name: 'list items, the question in bold',
      html: `<h2>Frequently Asked Questions About the Lake</h2><ul><li><strong>Is it deep?</strong> It is forty metres deep.</li><li><strong>Is it cold?</strong> It is <em>very</em> cold.</li></ul>`,
      want: [
        ['Is it deep?', 'It is forty metres deep.'],
        ['Is it cold?', 'It is very cold.'],
      ],
    },
    {
      name: 'plain text, both in one text node',
      html: `<h2>Questions and answers</h2><ul><li>May I swim? Yes, from May on.</li><li>May I fish? Only with a licence.</li></ul>`,
      want: [
        ['May I swim?', 'Yes, from May on.'],
        ['May I fish?', 'Only with a licence.'],
      ],
    },
    {
      name: 'a sentence that asks in running text is none',
      html: `<h2>FAQ</h2><h3>Is it far?</h3><p>That depends. Who asks? Most people walk an hour.</p><h3>Is it steep?</h3><p>The last mile is rather steep.</p>`,
      want: [
        ['Is it far?', 'That depends. Who asks? Most people walk an hour.'],
        ['Is it steep?', 'The last mile is rather steep.'],
      ],
    },
  ]);
});
