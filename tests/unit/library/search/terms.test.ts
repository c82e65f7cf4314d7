// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../lib/library/fold';
import { partsOf, termsOf } from '../../../../lib/library/search/terms';

describe('the terms of a text', () => {
  it.each([
    ['The 2nd bridge, re-opened.', ['the', '2nd', 'bridge', 're', 'opened']],
    ['東京の橋', ['東京', '京の', 'の橋']],
    ['橋', ['橋']],
    ['iPhoneを買う', ['iphone', 'を買', '買う']],
    ['مصر الجسر', ['مصر', 'الجسر']],
    ['— … %', []],
  ])('"%s"', (text, terms) => {
    expect([...termsOf(fold(text))].sort()).toEqual(terms.sort());
  });

  it('none is long, however long a word', () => {
    for (const term of termsOf('a'.repeat(10_000) + 'b'.repeat(7))) expect(term.length).toBeLessThanOrEqual(48);
  });
});

describe('what is looked for', () => {
  it.each([
    ['bridge', ['bridge']],
    ['re-open', ['re', 'open']],
    ['東京', ['東京']],
    ['東京都', ['東京', '京都']],
    ['%', []],
  ])('of "%s"', (word, parts) => {
    expect(partsOf(word)).toEqual(parts);
  });

  const TEXTS = [
    'in-between: the co-operative’s re-opening (2nd attempt) cost 1,000.50 €, naïve “quotes”',
    '東京の新しい橋が開通した。ガラスの橋とABC銀行 ｶﾞﾗｽ',
    'ภาษาไทยไม่มีช่องว่าง และ ພາສາລາວ',
    'यह मोस्ट है 다리가 열렸다 الجِسْرُ',
    `x ${'abcdefghij'.repeat(30)} https://news.example/${'q7'.repeat(60)}?id=1`,
  ].map(fold);

  it('every part of a text is inside one of its terms', () => {
    for (const text of TEXTS) {
      const terms = [...termsOf(text)];
      const has = (part: string) => terms.some((term) => term.includes(part));
      for (const word of text.split(' ')) {
        const characters = Array.from(word);
        for (let from = 0; from < characters.length; from += characters.length > 80 ? 7 : 1) {
          for (let to = from + 1; to <= characters.length; to += characters.length > 80 ? 11 : 1) {
            const part = characters.slice(from, to).join('');
            expect(partsOf(part).every(has), part).toBe(true);
          }
        }
      }
    }
  });
});
