import { describe } from 'vitest';
import { questionTable } from '../cases';

const asked = ['Where is the boat?', 'What does it cost?', 'Who is on it?', 'Is it far?'];
const answers = ['It is kept in the old harbour.', 'Nobody has to pay for it.', 'They come by the early train.'];

const told = (i: number): string => `The answer of number ${i} is told in this line.`;
const panels = (heads: string[], from: number): string =>
  `<div class="panel-group">${heads
    .map(
      (head, i) =>
        `<div class="panel"><div class="panel-heading"><h4 class="panel-title"><a data-toggle="collapse" href="#c${from + i}">${head}</a></h4></div><div id="c${from + i}" class="panel-collapse collapse"><div class="panel-body">${told(from + i)}</div></div></div>`,
    )
    .join('')}</div>`;
const items = (heads: string[], from: number): string =>
  heads
    .map((head, i) => `<div class="item"><h3 class="q">${head}</h3><div class="a"><p>${told(from + i)}</p></div></div>`)
    .join('');

describe('entries that do not ask, and headings among answers', () => {
  questionTable([
    {
      name: 'terms where the questions themselves are called important',
      html: `<h1>FAQ</h1>${['Where is the boat?', 'Returns and refunds', 'What does it cost?', 'Who is on it?']
        .map((head, i) => `<div class="faq-item important"><h3>${head}</h3><p>${told(i)}</p></div>`)
        .join('')}`,
      want: ['Where is the boat?', 'Returns and refunds', 'What does it cost?', 'Who is on it?'].map((question, i) => [
        question,
        told(i),
      ]),
    },
    {
      name: 'no titles of notes in an answer',
      html: `<h1>FAQ</h1><h3>Where is the boat?</h3><p>${answers[0]}</p><div class="important"><h3>Important</h3><p>Do not touch it.</p></div>
        <h3>What does it cost?</h3><p>${answers[1]}</p><h3>Who is on it?</h3><p>${answers[2]}</p>`,
      want: [
        ['Where is the boat?', answers[0]!],
        ['What does it cost?', answers[1]!],
        ['Who is on it?', answers[2]!],
      ],
    },
    {
      name: 'terms among panels that open by a link, more than ask, under subjects',
      html: `<h1>Frequently Asked Questions</h1><h2>General</h2>${panels(['What is a swap?', 'Trade list', 'How does it work?', 'Wish list', 'Table of points'], 0)}<h2>About us</h2><p>We swap books.</p>`,
      want: ['What is a swap?', 'Trade list', 'How does it work?', 'Wish list', 'Table of points'].map(
        (question, i) => [question, told(i)],
      ),
    },
    {
      name: 'buttons and panels side by side, some with a term',
      html: `<h2>FAQ</h2><div>${['Where is the boat?', 'Tickets', 'What does it cost?', 'Who is on it?']
        .map((text, i) => `<button class="accordion">${text}</button><div class="panel"><p>${told(i)}</p></div>`)
        .join('')}</div>`,
      want: ['Where is the boat?', 'Tickets', 'What does it cost?', 'Who is on it?'].map((question, i) => [
        question,
        told(i),
      ]),
    },
    {
      name: 'terms in several lists, one for each subject',
      html: `<h1>FAQ</h1><p>Tickets</p><div>${items(['What does it cost?', 'Children', 'Can I pay there?'], 0)}</div><p>On board</p><div>${items(['Who is on it?', 'Dogs', 'Is it far?'], 3)}</div>`,
      want: ['What does it cost?', 'Children', 'Can I pay there?', 'Who is on it?', 'Dogs', 'Is it far?'].map(
        (question, i) => [question, told(i)],
      ),
    },
    {
      name: 'a heading between questions under a FAQ',
      html: `<h2>Frequently asked questions</h2><h3>Where is the boat?</h3><p>${answers[0]}</p><h3>My dog has an allergy</h3><p>${answers[1]}</p><h3>When do they come?</h3><p>${answers[2]}</p><h2>About us</h2><p>We build boats.</p>`,
      want: [
        ['Where is the boat?', answers[0]!],
        ['My dog has an allergy', answers[1]!],
        ['When do they come?', answers[2]!],
      ],
    },
    {
      name: 'the first heading of a section of questions',
      html: `<h1>FAQ</h1><h2>First steps</h2><h3>I cannot find the boat</h3><p>${answers[0]}</p><h3>What does it cost?</h3><p>${answers[1]}</p><h3>My ticket is lost</h3><p>Come to the counter.</p>
        <h3>Who is on it?</h3><p>${answers[2]}</p><h3>Is it far to the harbour?</h3><p>It is a mile.</p><h2>Contact us</h2><p>We build boats.</p>`,
      want: [
        ['I cannot find the boat', answers[0]!],
        ['What does it cost?', answers[1]!],
        ['My ticket is lost', 'Come to the counter.'],
        ['Who is on it?', answers[2]!],
        ['Is it far to the harbour?', 'It is a mile.'],
      ],
    },
    {
      name: 'places to which a list of questions leads, where each is asked again',
      html: `<h1>FAQ</h1><ul>${asked.map((head, i) => `<li><a href="#q${i}"><h2>${head}</h2></a></li>`).join('')}</ul>
        ${asked.map((head, i) => `<div id="q${i}"><h2>${head}</h2><p>${answers[i % 3]}</p></div>`).join('')}`,
      want: asked.map((head, i) => [head, answers[i % 3]!] as [string, string]),
    },
    {
      name: 'no part of a page with questions of its own',
      html: `<h1>FAQ</h1>${asked.map((head, i) => `<section class="level2"><h2>${head}</h2><p>${answers[i % 3]}</p></section>`).join('')}
        <section class="level2"><h2>Programme</h2><section><h3>Friday: where do we go?</h3><p>To the old harbour.</p></section></section>`,
      want: asked.map((head, i) => [head, answers[i % 3]!] as [string, string]),
    },
    {
      name: 'a bold line without an element of its own ends an answer, a label does not',
      html: `<h2>FAQ</h2><div><p><b>Where is the boat?</b></p><p>${answers[0]}</p><p><b>What does it cost?</b></p><p>${answers[1]}</p><b>I have lost my ticket</b><p>Come to the counter.</p>
        <p><b>Who is on it?</b></p><b>In summer:</b><p>${answers[2]}</p></div>`,
      want: [
        ['Where is the boat?', answers[0]!],
        ['What does it cost?', answers[1]!],
        ['Who is on it?', `In summer:\n${answers[2]}`],
      ],
    },
    {
      name: 'terms of a list of which most ask, also the first and the last',
      html: `<h2>FAQ</h2><dl><dt>I only want some of it.</dt><dd>${answers[0]}</dd><dt>What does it cost?</dt><dd>${answers[1]}</dd><dt>When do they come?</dt><dd>${answers[2]}</dd></dl>`,
      want: [
        ['I only want some of it', answers[0]!],
        ['What does it cost?', answers[1]!],
        ['When do they come?', answers[2]!],
      ],
    },
    {
      name: 'the rest of a sentence begun by a subject, with one that asks',
      html: `<h1>FAQ</h1>${[
        ['Prices', 'What does it cost?', 'Is there a discount?', 'When do I pay?'],
        ['My dog is', 'old and needs care', 'so quiet, will you not take him?'],
      ]
        .map(
          ([subject, ...heads]) =>
            `<section><h2>${subject}</h2>${heads.map((head, i) => `<div class="item"><button><h3>${head}</h3></button><div><p>${answers[i]}</p></div></div>`).join('')}</section>`,
        )
        .join('')}`,
      want: [
        ['What does it cost?', answers[0]!],
        ['Is there a discount?', answers[1]!],
        ['When do I pay?', answers[2]!],
        ['old and needs care', answers[0]!],
        ['so quiet, will you not take him?', answers[1]!],
      ],
    },
    {
      name: 'the headings of the steps in a panel',
      html: `<h1>Help</h1><h2>FAQ</h2>${[
        ['What is a slot?', '<p>A time that you offer to others.</p>'],
        [
          'How do I add one?',
          '<p>In two steps:</p><h4>Sign in</h4><p>Go to the portal.</p><h4>Add it</h4><p>Press the button.</p>',
        ],
        ['Who helps me?', '<h4>By phone</h4><p>The team is there all day.</p>'],
        ['Where do I find it?', '<p>At the top of the page.</p>'],
      ]
        .map(
          ([head, panel]) =>
            `<div class="faq-item"><div class="faq-question">${head}</div><div class="faq-answer"><div>${panel}</div></div></div>`,
        )
        .join('')}`,
      want: [
        ['What is a slot?', 'A time that you offer to others.'],
        ['How do I add one?', 'In two steps:\nSign in\nGo to the portal.\nAdd it\nPress the button.'],
        ['Who helps me?', 'By phone\nThe team is there all day.'],
        ['Where do I find it?', 'At the top of the page.'],
      ],
    },
    {
      name: 'without the link that stands after every answer',
      html: `<h2>FAQ</h2>${['What is it?', 'Who comes?', 'Where is it?'].map((head, i) => `<h4>${head}</h4><p>${answers[i]}</p><p><a href="/faq">Overview</a></p>`).join('')}`,
      want: [
        ['What is it?', answers[0]!],
        ['Who comes?', answers[1]!],
        ['Where is it?', answers[2]!],
      ],
    },
    ...['h3', 'summary', 'dt'].map((name) => ({
      name: `questions without their sign under a FAQ: ${name}`,
      html: `<h2>FAQ</h2>${list(name, ['How do I sign in', 'Where is my data', 'What does it cost'])}`,
      want: [
        ['How do I sign in', answers[0]!],
        ['Where is my data', answers[1]!],
        ['What does it cost', answers[2]!],
      ] as [string, string][],
    })),
    {
      name: 'titles of other texts that begin like questions, below a FAQ',
      html: `<h1>How we build</h1><h2>FAQ</h2><h3>What is it?</h3><p>${answers[0]}</p><h3>Who comes?</h3><p>${answers[1]}</p><h2>Insights</h2><h3>How to plan a trip</h3><p>Read what to think of before you go.</p><h3>Why boats are slow</h3><p>Learn what makes them slow at sea.</p>`,
      want: [
        ['What is it?', answers[0]!],
        ['Who comes?', answers[1]!],
      ],
    },
    {
      name: 'slanted lines below a list of contents that asks the same',
      html: `<h1>FAQ</h1>${[0, 1, 2, 3].map((i) => `<a href="#${i}">${asked[i]}</a><br>`).join('')}<p>Much of it is old.</p><p>Some of it is new.</p><p>All of it is true.</p>
        ${[0, 1, 2].map((i) => `<a name="${i}"></a><i>${asked[i]}</i><br><br>${answers[i]}<br><br>`).join('')}`,
      want: [0, 1, 2].map((i) => [asked[i]!, answers[i]!] as [string, string]),
    },
    {
      name: 'numbered headings, of which one asks in its middle and one not at all',
      html: `<h2>FAQ</h2><h3>1. Where is the boat?</h3><p>${answers[0]}</p><h3>2. Does it hurt? I am afraid of it.</h3><p>${answers[1]}</p><h3>3. I want to change it</h3><p>${answers[2]}</p><h3>4. What does it cost?</h3><p>${answers[0]}</p><h3>5. Who is there?</h3><p>${answers[1]}</p>`,
      want: [
        ['Where is the boat?', answers[0]!],
        ['Does it hurt? I am afraid of it', answers[1]!],
        ['I want to change it', answers[2]!],
        ['What does it cost?', answers[0]!],
        ['Who is there?', answers[1]!],
      ],
    },
    {
      name: 'two short answers under a FAQ',
      html: '<h2>FAQ</h2><h3>May I come?</h3><p>Yes, always.</p><h3>What does it cost?</h3><p>Nothing, really.</p>',
      want: [
        ['May I come?', 'Yes, always.'],
        ['What does it cost?', 'Nothing, really.'],
      ],
    },
  ]);
});

function list(name: string, heads: string[]): string {
  const entries = heads.map((head, i) => {
    const line = `<${name}>${head}</${name}>`;
    if (name === 'summary') return `<details>${line}<p>${answers[i]}</p></details>`;
    return `${line}${name === 'dt' ? `<dd>${answers[i]}</dd>` : `<p>${answers[i]}</p>`}`;
  });
  return name === 'dt' ? `<dl>${entries.join('')}</dl>` : entries.join('');
}
