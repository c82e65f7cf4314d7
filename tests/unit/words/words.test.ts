import { describe, expect, it } from 'vitest';
import { LANGUAGES, wordsFor } from '../../../lib/words';

const GERMAN =
  'Der Rat hat die Pläne nicht auf die Liste gesetzt, und das ist für die Stadt mit dem See auch eine gute Nachricht, die sich zu lesen lohnt.';

describe.each(LANGUAGES.map((words) => [words.lang, words] as const))('%s', (_lang, words) => {
  it('has a full calendar', () => {
    expect(words.dates.months).toHaveLength(12);
    expect(words.dates.weekdays).toHaveLength(7);
  });

  it('gives no word to two months or two weekdays', () => {
    for (const names of [words.dates.months.flat(), words.dates.weekdays.flat()])
      expect(new Set(names).size).toBe(names.length);
  });

  it('has nothing but lower case without closing signs', () => {
    const lists = [
      words.questions.headings,
      words.questions.prompts,
      words.questions.contact,
      words.timeline.headings,
      words.callouts,
      words.related,
    ];
    for (const phrase of lists.flat())
      expect(phrase).toBe(
        phrase
          .trim()
          .toLowerCase()
          .replace(/[.:?!]$/, ''),
      );
  });
});

describe('the words for a page', () => {
  it.each([
    ['de-AT', '', ['de', 'en']],
    ['en', '', ['en']],
    ['en', GERMAN, ['de', 'en']],
    [null, GERMAN, ['de', 'en']],
    ['en', 'Freitag, 3. Oktober, Musik und Tanz', ['en', 'de', 'nl']],
    ['en', 'Friday, 3 October, music and dance', ['en']],
  ])('declared %s', (lang, sample, want) => {
    expect(wordsFor(lang, sample).map((words) => words.lang)).toEqual(want);
  });

  it('are all of them where nothing tells the language', () => {
    expect(wordsFor(null)).toBe(LANGUAGES);
  });
});
