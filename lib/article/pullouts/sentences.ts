import type { Lexicon } from './dates/lexicon';

/** A sentence of a line of text. */
export interface Sentence {
  text: string;
  start: number;
}

/** "Division B. 2011 was …": no name goes on with a year. */
const YEAR_NEXT = /^\s(?:1\d|20)\d\d(?:\D|$)/;
const NEXT_WORD = /^\s(\p{Lu}\p{Ll}+)\s/u;
const END = /[.!?…。！？।](?:["”’»)\]]|\[\d+\])*(?=\s+["“‘«(¿¡]?[\p{Lu}\p{Lo}\p{Nd}])|[。！？](?=\S)/gu;

/** Words that are written with a full stop; others end a sentence: "Sie zog um." */
const SHORT = new Set(
  (
    'dr st mr ms nr no ca vs al cf pp op bd jr sr hl mt ft lt sg ff az ed bc pm am eg ie geb gest verh ' +
    'ehem sog bzw evtl inkl exkl ' +
    'mrs messrs msgr mgr rev gen col capt sgt gov sen prof mme corp mfg'
  ).split(' '),
);

/** With these a surname may begin: "A. Del Piero", "H. De Vries". */
const PARTICLES = new Set(
  'de del della di da do dos du des la las le les lo los el van von vom zu zum zur den der ten ter dalla al bin ibn ben mac e y i af av a o'.split(
    ' ',
  ),
);

/** "Gebr.", "Wr.": no word is spoken without a vowel. Names in capitals are read letter by letter, and end sentences. */
const UNSPOKEN = /^\p{L}[bcdfghjklmnpqrstvwxz]{1,3}$/u;
const VOWEL = /[aeiouyäöüéèåæø]/i;

/**
 * Splits a line into sentences. A full stop after a letter or a short word ("U.S.", "Dr."), a month's name or, where dots stand
 * for ordinals, a number ("14. Juli") ends none: a sentence too long is better than half of one.
 */
export function sentencesOf(
  text: string,
  { months, readsDots, common }: Pick<Lexicon, 'months' | 'readsDots' | 'common'>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    if (match[0].startsWith('.')) {
      const written = /[\p{L}\p{M}\p{N}]+$/u.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[0] ?? '';
      const word = written.toLowerCase();
      if (UNSPOKEN.test(written) && !VOWEL.test(written)) continue;
      const isBeforeYear = YEAR_NEXT.test(text.slice(match.index + 1, match.index + 8));
      // "… of Weitersburg e.V. The war …": with such a word no name goes on.
      const next = NEXT_WORD.exec(text.slice(match.index + 1, match.index + 20))?.[1]?.toLowerCase() ?? '';
      const isBeforeWord = common.has(next) && !PARTICLES.has(next);
      if (
        (word.length === 1 && !isBeforeYear && !isBeforeWord) ||
        (readsDots && /^\p{Nd}{2}$/u.test(word)) ||
        SHORT.has(word)
      )
        continue;
      if (months.has(word) && word.length <= 4) continue;
    }
    const end = match.index + match[0].length;
    sentences.push({ text: text.slice(start, end).trim(), start });
    start = end;
  }
  if (text.slice(start).trim()) sentences.push({ text: text.slice(start).trim(), start });
  return sentences;
}
