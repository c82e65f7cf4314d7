import { describe } from 'vitest';
import { questionTable } from '../cases';

const bootstrap = (n: number, question: string, answer: string): string =>
  `<div class="card"><div class="card-head"><a data-toggle="collapse" href="#p${n}">${question}</a></div><div id="p${n}" class="collapse"><p>${answer}</p></div></div>`;

describe('accordions', () => {
  questionTable([
    {
      name: 'buttons that control hidden panels elsewhere',
      html: `<h2>FAQ</h2><button aria-controls="a">What is it?</button><button aria-controls="b">Where is it?</button>
        <div id="a" aria-hidden="true" style="display:none"><p>A house of glass.</p></div><div id="b" hidden><p>Behind the old station.</p></div>`,
      want: [
        ['What is it?', 'A house of glass.'],
        ['Where is it?', 'Behind the old station.'],
      ],
    },
    {
      name: 'an entry between them that is no question by its wording, but not what frames them',
      html: [
        'How the house is run',
        'Who runs it?',
        'Who pays?',
        'Dogs and other animals',
        'Who may come?',
        'References',
      ]
        .map(
          (head, i) =>
            `<div class="item"><button>${head}</button><div class="panel"><p>Text number ${i} says it.</p></div></div>`,
        )
        .join(''),
      want: [
        ['Who runs it?', 'Text number 1 says it.'],
        ['Who pays?', 'Text number 2 says it.'],
        ['Dogs and other animals', 'Text number 3 says it.'],
        ['Who may come?', 'Text number 4 says it.'],
      ],
    },
    {
      name: 'without the icon that is written as a word',
      html: `<h2>FAQ</h2><button>What is tuning? <i>expand_more</i></button><div><p>To make it faster.</p></div><button>Who does it? <i>chevron_right</i></button><div><p>An engineer of the house.</p></div>`,
      want: [
        ['What is tuning?', 'To make it faster.'],
        ['Who does it?', 'An engineer of the house.'],
      ],
    },
    {
      name: 'links to panels on the same page',
      html: [
        bootstrap(1, 'Who runs it?', 'A club of the village.'),
        bootstrap(2, 'Who pays?', 'The members pay together.'),
        bootstrap(3, 'Who may come?', 'Everyone who wants may.'),
      ].join(''),
      want: [
        ['Who runs it?', 'A club of the village.'],
        ['Who pays?', 'The members pay together.'],
        ['Who may come?', 'Everyone who wants may.'],
      ],
    },
    {
      name: 'wrapped items with counters and plus signs between',
      html: `<h2>FAQs</h2><div class="acc"><div class="accordion-item"><div>01</div><div class="accordion-title">Is it old?</div><div class="accordion-body">It is from the last century.</div></div>
        <div class="accordion-item"><div>02</div><div class="accordion-title">Is it open?</div><div class="accordion-body">Daily but for Mondays.</div></div></div><p>Tickets cost five euros.</p>`,
      want: [
        ['Is it old?', 'It is from the last century.'],
        ['Is it open?', 'Daily but for Mondays.'],
      ],
    },
    {
      name: 'buttons between those that ask open an entry each, though nothing says FAQ',
      lang: 'de',
      html: [
        'Was sind die Zeichen?',
        'Ich habe keinen Arzt.',
        'Warum wird nicht getestet?',
        'Ist man danach gesund?',
        'Impressum',
      ]
        .map(
          (line, i) =>
            `<button class="accordion">${line}</button><div class="panel"><p>Hier steht die Antwort ${i} darauf.</p></div>`,
        )
        .join(''),
      want: [
        ['Was sind die Zeichen?', 'Hier steht die Antwort 0 darauf.'],
        ['Ich habe keinen Arzt', 'Hier steht die Antwort 1 darauf.'],
        ['Warum wird nicht getestet?', 'Hier steht die Antwort 2 darauf.'],
        ['Ist man danach gesund?', 'Hier steht die Antwort 3 darauf.'],
      ],
    },
    {
      name: 'a box of related questions, which are links to other pages',
      html: `<h2>Related questions</h2><div class="related-questions"><a class="question-link" href="/q/1">How do I undo it?</a><a class="question-link" href="/q/2">How do I redo it?</a><a class="question-link" href="/q/3">How do I stop it?</a></div>`,
      want: [],
    },
    {
      name: 'a poll is none',
      html: `<div class="poll"><h3 class="poll-question">How do you begin?</h3><button>Set goals for the team</button><button>Choose people for it first</button></div>`,
      want: [],
    },
  ]);
});
