import { describe } from 'vitest';
import { questionTable } from '../cases';

describe('pairs with labels', () => {
  questionTable([
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
