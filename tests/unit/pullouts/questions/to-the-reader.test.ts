import { describe } from 'vitest';
import { questionTable } from '../cases';

const choice = (n: number, question: string): string =>
  `<div class="question-box"><div class="question">${n}. ${question}</div><label><input type="radio" value="1"> Always and in every team</label><label><input type="radio" value="2"> Only now and then</label></div>`;

describe('what asks the reader instead of answering', () => {
  questionTable([
    {
      name: 'a test of oneself, whose questions have answers to choose from',
      html: [
        choice(1, 'How often do you meet?'),
        choice(2, 'Who writes the minutes?'),
        choice(3, 'Where are they kept?'),
        choice(4, 'Who reads them later?'),
        choice(5, 'When are they deleted?'),
      ].join(''),
      want: [],
    },
    {
      name: 'an interview, whatever its parts are called',
      html: `<h1>Interview with a baker</h1>${['What is special about bread?', 'Who taught you?', 'When do you get up?', 'Where is the oven?', 'Why rye?', 'What is next?'].map((head, i) => `<div class="question">${head}</div><p class="answer">I have said that ${i + 3} times before, and I say it again.</p>`).join('')}`,
      want: [],
    },
    {
      name: 'a last heading that turns to the reader in its second sentence',
      html: `<h2>FAQ</h2><h3>Is the valley far?</h3><p>It is an hour by bus.</p><h3>Can I swim there?</h3><p>In summer the lake is warm.</p>
        <h3>Is the valley on your list? What else would you like to know?</h3><p>I wrote this on a trip of my own.</p>`,
      want: [
        ['Is the valley far?', 'It is an hour by bus.'],
        ['Can I swim there?', 'In summer the lake is warm.'],
      ],
    },
    {
      name: 'cards of other texts, a picture over each, on a page of question headings',
      html: `${['far', 'warm', 'dry', 'high', 'safe', 'old', 'wild', 'long'].map((how) => `<h3>Is the valley ${how}?</h3><p>It is as ${how} as any other in those hills.</p>`).join('')}
        <h3>Read on</h3><ul>${['boats', 'trains', 'trams'].map((what) => `<li><img src="/${what}.png"><h5>Which ${what} are slow?</h5><p>We look at <a href="/${what}">all of the ${what}</a> at once.</p></li>`).join('')}</ul>`,
      want: ['far', 'warm', 'dry', 'high', 'safe', 'old', 'wild', 'long'].map((how): [string, string] => [
        `Is the valley ${how}?`,
        `It is as ${how} as any other in those hills.`,
      ]),
    },
    {
      name: 'one box to tick beside each question opens its answer and is no choice',
      html: `<h2>FAQ</h2><div><input type="checkbox" id="a"><label for="a">Is it warm?</label><div><p>It is warm all year.</p></div></div>
        <div><input type="checkbox" id="b"><label for="b">Is it dry?</label><div><p>It rains in the spring.</p></div></div>`,
      want: [
        ['Is it warm?', 'It is warm all year.'],
        ['Is it dry?', 'It rains in the spring.'],
      ],
    },
  ]);
});
