import { describe } from 'vitest';
import { questionTable } from '../cases';

describe('pairs with labels', () => {
  questionTable([
    {
      name: 'labels in cells of their own, before questions of several sentences, and numbers between the pairs',
      html: `<h1>FAQ</h1><table><tr><td>Q.</td><td>My friend is a member. Can I come as a guest?</td></tr><tr><td>A.</td><td>Yes, three times a year.</td></tr></table>
        <p>3.2.</p><table><tr><td>Q.</td><td>When does the year begin?</td></tr><tr><td>A.</td><td>On the first of September.</td></tr></table>`,
      want: [
        ['My friend is a member. Can I come as a guest?', 'Yes, three times a year.'],
        ['When does the year begin?', 'On the first of September.'],
      ],
    },
    {
      name: 'labels in cells of their own, below a list of contents',
      html: `<h2>FAQ</h2><dl><dt>Q: <a href="#q1">Which systems were tried?</a></dt><dt>Q: <a href="#q2">Who made it?</a></dt></dl>
        <table><tr id="q1"><td><p><b>Q:</b></p></td><td><p>Which systems were tried?</p></td></tr><tr><td><p><b>A:</b></p></td><td><p>All that we had.</p></td></tr>
        <tr id="q2"><td><p><b>Q:</b></p></td><td><p>Who made it?</p></td></tr><tr><td><p><b>A:</b></p></td><td><p>Four friends did.</p></td></tr></table>`,
      want: [
        ['Which systems were tried?', 'All that we had.'],
        ['Who made it?', 'Four friends did.'],
      ],
    },
    {
      name: 'questions and answers that are headings, and no line of the foot',
      lang: 'pl',
      html: `<h2>P: <i>Co powinienem zrobić?</i></h2><h2>O: <i>Należy zadzwonić do biura.</i></h2><h2>P: <i>Czy mogę to zrobić sam?</i></h2><h2>O: <i>Owszem, może pan to zrobić.</i></h2><p>© 2023</p>`,
      want: [
        ['Co powinienem zrobić?', 'Należy zadzwonić do biura.'],
        ['Czy mogę to zrobić sam?', 'Owszem, może pan to zrobić.'],
      ],
    },
    {
      name: 'answers that go on behind the paragraph of both',
      html: `<h2>FAQ</h2><p><b>Q:</b> Which systems were tried?<br><b>A:</b> These:</p><table><tr><td>Linux</td><td>6.1</td></tr></table>
        <p><b>Q:</b> Is it free of charge?<br><b>A:</b> Yes, it is.</p><p>And it will be.</p><p><b>Q:</b> Who made it?<br><b>A:</b> Four friends did.</p>`,
      want: [
        ['Which systems were tried?', 'These:\nLinux\n6.1'],
        ['Is it free of charge?', 'Yes, it is.\nAnd it will be.'],
        ['Who made it?', 'Four friends did.'],
      ],
    },
    {
      name: 'Q: and A: in two paragraphs',
      html: `<p>Q: What is a bond?</p><p>A: A loan to a state or a firm.</p><p>Q: Is it safe?</p><p>A: Safer than a share is.</p>`,
      want: [
        ['What is a bond?', 'A loan to a state or a firm.'],
        ['Is it safe?', 'Safer than a share is.'],
      ],
    },
    {
      name: 'Frage and Antwort',
      lang: 'de',
      html: `<p>Frage 1: Was ist eine Anleihe?</p><p>Antwort: Ein Kredit an einen Staat.</p><p>Frage 2: Ist sie sicher?</p><p>Antwort: Sicherer als eine Aktie.</p>`,
      want: [
        ['Was ist eine Anleihe?', 'Ein Kredit an einen Staat.'],
        ['Ist sie sicher?', 'Sicherer als eine Aktie.'],
      ],
    },
    {
      name: 'only the question labelled, under a FAQ heading',
      html: `<h3>FAQ</h3><p><b>Q: Who is it for?</b></p><p>For everyone who reads a lot.</p><p><b>Q: Is it free?</b></p><p>It is and it stays free.</p>`,
      want: [
        ['Who is it for?', 'For everyone who reads a lot.'],
        ['Is it free?', 'It is and it stays free.'],
      ],
    },
  ]);
});
