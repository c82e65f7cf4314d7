import { describe } from 'vitest';
import { questionTable } from '../cases';

const TROUBLES = ['The screen stays black', 'Sounds are played too late', 'No printer is found at all'];
const answer = (trouble: string): string => `${trouble} where the old driver is still loaded, so remove it first.`;
const want = TROUBLES.map((trouble): [string, string] => [trouble, answer(trouble)]);
const sections = TROUBLES.map((trouble, i) => `<h3>1.${i + 1}. ${trouble}</h3><p>${answer(trouble)}</p>`).join('');
const list = `<dl>${TROUBLES.map((trouble) => `<dt>${trouble}</dt><dd>${answer(trouble)}</dd>`).join('')}</dl>`;

describe('statements of a page that calls itself a FAQ', () => {
  questionTable([
    {
      name: 'in headings, numbered',
      title: 'Frequently asked questions',
      html: `<h1>Frequently asked questions</h1><h2>Trouble</h2>${sections}`,
      want,
    },
    {
      name: 'in a definition list',
      title: 'Frequently asked questions',
      html: `<h1>Frequently asked questions</h1>${list}`,
      want,
    },
    {
      name: 'but not its subjects',
      title: 'Frequently asked questions',
      html: `<h1>Frequently asked questions</h1>${['Shipping', 'Returns', 'Payment'].map((subject) => `<h2>${subject}</h2><p>${answer(subject)}</p>`).join('')}`,
      want: [],
    },
    {
      name: 'and not those of other pages',
      title: 'The driver',
      html: `<h1>The driver</h1>${sections}${list}`,
      want: [],
    },
    {
      name: 'without a label that stands before each answer',
      title: 'Frequently asked questions',
      html: `<h1>Frequently asked questions</h1>${['What is it?', 'Who made it?', 'Where is it kept?', 'When was it made?'].map((question, i) => `<h3>${question}</h3><p>Content:</p>${i === 3 ? '<p>It was made in the last winter of the war, by hand.</p>' : ''}`).join('')}`,
      want: [['When was it made?', 'Content:\nIt was made in the last winter of the war, by hand.']],
    },
  ]);
});
