import { describe } from 'vitest';
import { questionTable } from '../cases';

const faqPage = (...names: string[]): { [key: string]: unknown }[] => [
  {
    '@type': 'FAQPage',
    mainEntity: names.map((name) => ({ '@type': 'Question', name, acceptedAnswer: { text: 'An answer.' } })),
  },
];

const qaPage = (question: { [key: string]: unknown }): { [key: string]: unknown }[] => [
  {
    '@type': 'QAPage',
    mainEntity: { '@type': 'Question', name: 'Is the hub open on Sundays?', answerCount: 1, ...question },
  },
];

describe('FAQPage and QAPage data that the page shows', () => {
  questionTable([
    {
      name: 'plain lines become questions where the data names them',
      html: `<div>What is a hub?</div><div>A place where lines meet.</div><div>Grading options</div><div>A letter or a pass is given.</div><div>Is it far?</div><div>Half an hour from the sea.</div>`,
      jsonLd: faqPage('What is a hub?', 'Grading options', 'Is it far?'),
      want: [
        ['What is a hub?', 'A place where lines meet.'],
        ['Grading options', 'A letter or a pass is given.'],
        ['Is it far?', 'Half an hour from the sea.'],
      ],
    },
    {
      name: 'an answer ends where the data ends it, also in data of a page that is about a FAQ',
      html: `<h2>Frequently asked questions</h2><div>What is a hub?</div><div>A place where lines meet.</div><div>Half an hour from the sea.</div>
        <div>Is it far?</div><div>Half an hour from the sea.</div>`,
      jsonLd: [
        {
          '@type': 'WebPage',
          mainEntity: [
            {
              '@type': 'FAQPage',
              mainEntity: [
                { name: 'What is a hub?', acceptedAnswer: { text: '<p>A place where lines meet.</p>' } },
                { name: 'Is it far?', acceptedAnswer: { text: 'Half an hour from the sea.' } },
              ],
            },
          ],
        },
      ],
      want: [
        ['What is a hub?', 'A place where lines meet.'],
        ['Is it far?', 'Half an hour from the sea.'],
      ],
    },
    {
      name: 'microdata around plain lines',
      html: `<div itemscope itemtype="https://schema.org/FAQPage">${['What is a hub?', 'Is it far?', 'Who built it?']
        .map(
          (question, i) =>
            `<div itemprop="mainEntity" itemtype="https://schema.org/Question"><div itemprop="name">${question}</div><div itemprop="acceptedAnswer"><p>Answer ${i} in a sentence.</p></div></div>`,
        )
        .join('')}</div>`,
      want: [
        ['What is a hub?', 'Answer 0 in a sentence.'],
        ['Is it far?', 'Answer 1 in a sentence.'],
        ['Who built it?', 'Answer 2 in a sentence.'],
      ],
    },
    {
      name: 'the one question of a FAQ, whose answer the data tells in other words',
      html: '<p>We are here for you.</p><div>Is it far?</div><div>Half an hour from the sea, by bus.</div>',
      jsonLd: faqPage('Is it far?'),
      want: [['Is it far?', 'Half an hour from the sea, by bus.']],
    },
    {
      name: 'the one question of a page, in data',
      html: `<h1>Is the hub open on Sundays?</h1><p>Posted in <a href="/help">Help</a></p><div>Yes, from nine to five on every Sunday of the year.</div><div>Bring a coat in winter.</div>
        <h2>Other news</h2><p>The hub has a new roof since May.</p>`,
      jsonLd: qaPage({ acceptedAnswer: { text: 'Yes, from nine to five on every Sunday of the year. Bring a coat' } }),
      want: [
        ['Is the hub open on Sundays?', 'Yes, from nine to five on every Sunday of the year.\nBring a coat in winter.'],
      ],
    },
    {
      name: 'the one question of a page, in microdata',
      html: `<main itemscope itemtype="https://schema.org/QAPage"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question">
        <h1 itemprop="name">Is the hub open on Sundays?</h1>
        <div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><p>Yes, from nine to five.</p><p>Bring a coat in winter.</p></div></div></main>`,
      want: [['Is the hub open on Sundays?', 'Yes, from nine to five.\nBring a coat in winter.']],
    },
    {
      name: 'a question that a member of a forum put',
      html: '<h1>Is the hub open on Sundays?</h1><p>I could not find it anywhere.</p><p>It is, from nine to five.</p>',
      jsonLd: qaPage({ author: { name: 'Ann' }, acceptedAnswer: { text: 'It is, from nine to five.' } }),
      want: [],
    },
    {
      name: 'a question with more than one answer',
      html: '<h1>Is the hub open on Sundays?</h1><p>It is, from nine to five.</p><p>It was closed last week.</p>',
      jsonLd: qaPage({
        acceptedAnswer: { text: 'It is, from nine to five.' },
        suggestedAnswer: [{ text: 'It was closed last week.' }],
      }),
      want: [],
    },
    {
      name: 'a thread in microdata',
      html: `<main itemscope itemtype="https://schema.org/QAPage"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question">
        <h1 itemprop="name">Is the hub open on Sundays?</h1><p itemprop="text">I could not find it anywhere.</p>
        <div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><p>It is, from nine to five.</p><p itemprop="author">Ann</p></div></div></main>`,
      want: [],
    },
    {
      name: 'data that the page does not show is left alone',
      html: '<h2>FAQ</h2><p>Loading.</p>',
      jsonLd: faqPage('What is a hub?'),
      want: [],
    },
    {
      name: 'data that names features, no questions',
      html: `<h3>Custom charts</h3><p>Draw what you like to see.</p><h3>Daily reports</h3><p>Sent each morning to you.</p><h3>Trends</h3><p>See them before others do.</p>`,
      jsonLd: faqPage('Custom charts', 'Daily reports', 'Trends'),
      want: [],
    },
  ]);
});
