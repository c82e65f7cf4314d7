import { describe } from 'vitest';
import { questionTable } from '../cases';

const FIVE = ['What is a lens?', 'How is it ground?', 'Who buys them?', 'When was it made?', 'Where is it kept?'];

const OF_LENSES = {
  de: ['Was ist eine Linse?', 'Wie wird sie geschliffen?', 'Wer kauft sie?', 'Wann wurde sie gemacht?'],
  es: ['¿Qué es una lente?', '¿Cómo se pule?', '¿Quién la compra?', '¿Cuándo se hizo?'],
  fr: ['Qu’est-ce qu’une lentille ?', 'Comment la polit-on ?', 'Qui l’achète ?', 'Quand a-t-elle été faite ?'],
};
type Language = keyof typeof OF_LENSES;
const OF_ADDRESSES: [Language, string, string[]][] = [
  ['de', 'haeufig-gestellte-fragen.html', OF_LENSES.de],
  ['de', 'h%C3%A4ufige-fragen', OF_LENSES.de],
  ['es', 'preguntas-frecuentes/', OF_LENSES.es],
  ['fr', 'questions-frequentes', OF_LENSES.fr],
];
const ANSWERS = {
  de: 'das wird hier in aller Ruhe und mit vielen Bildern erzählt.',
  es: 'aquí se cuenta con calma y con muchas imágenes.',
  fr: 'on le raconte ici avec calme et beaucoup d’images.',
};
const answerTo = (question: string, lang: Language): string =>
  `${question.replace(/[¿?]/g, '').trim()}: ${ANSWERS[lang]}`;

describe('headings that ask', () => {
  questionTable([
    {
      name: 'on a page whose address, or whose tab, says what they are',
      url: 'https://example.org/lenses/faqs.html',
      html: `<h1>Your guide to lenses</h1>${FIVE.map((question) => `<h2>${question}</h2><p>${question.slice(0, -1)} is told here at length.</p>`).join('')}`,
      want: FIVE.map((question) => [question, `${question.slice(0, -1)} is told here at length.`]),
    },
    {
      name: 'and are links to themselves, to the part they head or to the panel after them',
      html: `<h2>Frequently asked questions</h2>${FIVE.map((question, i) => {
        const answer = `${question.slice(0, -1)} is told here at length.`;
        return [
          `<h3 id="q${i}"><a href="faq.htm#q${i}">${question}</a></h3><p>${answer}</p>`,
          `<section id="q${i}"><h3><a href="#q${i}">${question}</a></h3><p>${answer}</p></section>`,
          `<h3><a href="#q${i}">${question}</a></h3><div id="q${i}"><p>${answer}</p></div>`,
        ][i % 3];
      }).join('')}`,
      want: FIVE.map((question) => [question, `${question.slice(0, -1)} is told here at length.`]),
    },
    {
      name: 'but not those of a list of contents, nor links to other texts',
      html: `<h2>Frequently asked questions</h2>${FIVE.map((question, i) => `<h3><a href="${i % 2 ? `#a${i}` : `/a/${i}`}">${question}</a></h3><p>About lenses, in short.</p>`).join('')}
        <div>${FIVE.map((_, i) => `<p id="a${i}">Below is told what lenses are.</p>`).join('')}</div>`,
      want: [],
    },
    ...OF_ADDRESSES.map(([lang, page, questions]) => ({
      name: `on a page whose address says it in words: ${page}`,
      lang,
      url: `https://example.org/${page}`,
      html: `<p>${questions.map((question) => `<b>${question}</b><br>${answerTo(question, lang)}`).join('<br>')}</p>`,
      want: questions.map((question): [string, string] => [question, answerTo(question, lang)]),
    })),
    {
      name: 'an address with more words is the title of an article',
      url: 'https://faq.example.org/news/faq-scandal-rocks-the-lens-trade',
      html: `<h1>How lenses are made</h1>${FIVE.map((question) => `<h2>${question}</h2><p>${question.slice(0, -1)} is told here at length.</p>`).join('')}`,
      want: [],
    },
    {
      name: 'with the signs of a shell',
      html: '<h2>FAQ</h2><h3>What does $? mean here?</h3><p>How the last command ended.</p><h3>Is it a number?</h3><p>It always is one.</p>',
      want: [
        ['What does $? mean here?', 'How the last command ended.'],
        ['Is it a number?', 'It always is one.'],
      ],
    },
    {
      name: 'below such an address an article with headings that ask is none',
      url: 'https://example.org/faq/how-lenses-are-made',
      html: `<h1>How lenses are made</h1>${FIVE.slice(0, 3)
        .map((question) => `<h2>${question}</h2><p>${question.slice(0, -1)} is told here at length.</p>`)
        .join('')}<h2>Glass</h2><p>Glass is sand.</p><h2>Sand</h2><p>Sand is stone.</p>`,
      want: [],
    },
    {
      name: 'under a heading that says FAQ, each to the next heading of its level',
      html: `<h2>Frequently asked questions</h2><h3>How long does delivery take?</h3><p>Three days.</p><ul><li>Two in town.</li></ul>
        <h3>Can I send it back?</h3><p>Yes, within a month.</p><h2>About us</h2><p>We make lamps.</p>`,
      want: [
        ['How long does delivery take?', 'Three days.\nTwo in town.'],
        ['Can I send it back?', 'Yes, within a month.'],
      ],
    },
    {
      name: 'without a link to another text at the end of an answer',
      html: `<h2>FAQ</h2><h3>Is the pass worth it?</h3><p>It is for three long rides.</p><p><a href="/rides">Also read: The longest rides of the whole country and how to book a seat on each</a></p>
        <h3>Is it safe?</h3><p>It is safer than a car.</p>`,
      want: [
        ['Is the pass worth it?', 'It is for three long rides.'],
        ['Is it safe?', 'It is safer than a car.'],
      ],
    },
    {
      name: 'answers that are figures, or a word or two under a heading that says FAQ',
      html: `<h2>FAQ</h2><h3>What are the fees?</h3><table><tr><td>Check-up</td><td>£45</td></tr></table><h3>Is it open?</h3><p>Yes.</p>
        <h3>Whom do I call?</h3><p>311</p><h3>May I bring a dog?</h3><p>No, sorry.</p><p>Was this helpful?</p>`,
      want: [
        ['What are the fees?', 'Check-up\n£45'],
        ['Is it open?', 'Yes.'],
        ['Whom do I call?', '311'],
        ['May I bring a dog?', 'No, sorry.'],
      ],
    },
    {
      name: 'German',
      lang: 'de',
      html: `<h2>Häufig gestellte Fragen</h2><h3>Was kostet ein Ausweis?</h3><p>Er kostet 37 Euro für Erwachsene.</p>
        <h3>Wie lange ist er gültig?</h3><p>Zehn Jahre, für Jüngere sechs.</p>
        <h3>Noch Fragen?</h3><p>Rufen Sie uns an.</p>`,
      want: [
        ['Was kostet ein Ausweis?', 'Er kostet 37 Euro für Erwachsene.'],
        ['Wie lange ist er gültig?', 'Zehn Jahre, für Jüngere sechs.'],
      ],
    },
    {
      name: 'of the level of the FAQ heading itself',
      html: `<h2>FAQ</h2><h2>Is it safe?</h2><p>It was tested by two laboratories.</p><h2>Is it loud?</h2><p>Not louder than a fridge is.</p>`,
      want: [
        ['Is it safe?', 'It was tested by two laboratories.'],
        ['Is it loud?', 'Not louder than a fridge is.'],
      ],
    },
    {
      name: 'a page that is a chain of question headings',
      html: [...FIVE, 'Why is it round?', 'Does it break?', 'Is it heavy?', 'Can it float?']
        .map((question) => `<h2>${question}</h2><p>An answer to ${question.slice(0, -1)} of some words.</p>`)
        .join(''),
      want: [...FIVE, 'Why is it round?', 'Does it break?', 'Is it heavy?', 'Can it float?'].map((question) => [
        question,
        `An answer to ${question.slice(0, -1)} of some words.`,
      ]),
    },
    {
      name: 'rhetorical headings of an article are none',
      html: `<h2>Background</h2><p>Some text.</p><h2>So what now?</h2><p>Nobody knows what will come next.</p><h2>Outlook</h2><p>More text.</p>
        <h2>Is this the end?</h2><p>Perhaps it is only a beginning.</p>`,
      want: [],
    },
    {
      name: 'questions to the reader and offers of contact are none',
      html: `<h2>FAQ</h2><h3>What does it cost?</h3><p>It costs nothing at all.</p><h3>Who may join?</h3><p>Everyone above sixteen may.</p>
        <h3>What do you think?</h3><p>Tell us in the comments below.</p><h3>Still have questions?</h3><p>Write to our team.</p>`,
      want: [
        ['What does it cost?', 'It costs nothing at all.'],
        ['Who may join?', 'Everyone above sixteen may.'],
      ],
    },
    {
      name: 'the same list printed again for another screen counts once',
      html: `<section><h2>FAQ</h2><h3>Is it blue?</h3><p>It is as blue as the sea.</p><h3>Is it new?</h3><p>It is as new as the day.</p></section>
        <section><h2>FAQ</h2><h3>Is it blue?</h3><p>It is as blue as the sea.</p><h3>Is it new?</h3><p>It is as new as the day.</p></section>`,
      want: [
        ['Is it blue?', 'It is as blue as the sea.'],
        ['Is it new?', 'It is as new as the day.'],
      ],
    },
    {
      name: 'the last answer ends before an offer, a footnote or a part of another make',
      html: `<div class="text"><h2>FAQ</h2><h3>Is it warm?</h3><p>It keeps you warm all winter.</p><h3>Is it dry?</h3><p>It keeps you dry in the rain.</p>
        <p>Ready to buy one? Visit the shop.</p><div class="author">Written by someone.</div></div>`,
      want: [
        ['Is it warm?', 'It keeps you warm all winter.'],
        ['Is it dry?', 'It keeps you dry in the rain.'],
      ],
    },
    {
      name: 'the last answer goes on under headings of its own',
      html: `<h2>FAQ</h2><h3>Is it warm?</h3><p>It keeps you warm all winter.</p><h3>Which one is best?</h3><p>There are two of them.</p>
        <h4>The long one</h4><p>It is best for tall people.</p><h4>The short one</h4><p>It is best in spring.</p><h3>About us</h3><p>We sew.</p>`,
      want: [
        ['Is it warm?', 'It keeps you warm all winter.'],
        [
          'Which one is best?',
          'There are two of them.\nThe long one\nIt is best for tall people.\nThe short one\nIt is best in spring.',
        ],
      ],
    },
    {
      name: 'the last answer ends before a line in italics, which no other answer has',
      html: `<h2>FAQ</h2><h3>Is it warm?</h3><p>It keeps you warm all winter.</p><p>And in autumn, too.</p><h3>Is it dry?</h3><p>It keeps you <em>quite</em> dry.</p>
        <p><em>Ann Lee contributed to this article.</em></p>`,
      want: [
        ['Is it warm?', 'It keeps you warm all winter.\nAnd in autumn, too.'],
        ['Is it dry?', 'It keeps you quite dry.'],
      ],
    },
    {
      name: 'the last answer ends before closing words, where all others are one paragraph',
      html: `<h2>FAQ</h2>${FIVE.map((question) => `<h3>${question}</h3><p>What ${question} asks is told here.</p>`).join('')}
        <p>With all of this in mind, nothing can go wrong for you.</p><h2>Visit us today</h2>`,
      want: FIVE.map((question) => [question, `What ${question} asks is told here.`]),
    },
    {
      name: 'without an advert that leads to a cart',
      html: `<h2>FAQ</h2><h3>Is it warm?</h3><p>It keeps you warm all winter.</p><table><tr><td>The Long Coat</td></tr><tr><td>(<a href="/cart?add=7">add it to your cart</a>)</td></tr></table>
        <h3>Is it dry?</h3><p>It keeps you dry in the rain.</p>`,
      want: [
        ['Is it warm?', 'It keeps you warm all winter.'],
        ['Is it dry?', 'It keeps you dry in the rain.'],
      ],
    },
    {
      name: 'questions without answers on the page are none',
      html: `<h2>FAQ</h2><h3>Is it warm?</h3><h3>Is it dry?</h3><h3>Is it new?</h3><h3>Is it old?</h3><p>It is a year old by now.</p>`,
      want: [],
    },
  ]);
});
