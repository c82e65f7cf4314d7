import { wordsFor } from '../../words';
import type { Anchor, Contradiction, CutOff } from '../types';
import { type Found, findContradictions, mayContradict } from './contradiction';
import { findCutOff, mayEndCut } from './cut-off';
import { type Line, linesOf } from './lines';

export { cutRepeatedSections } from './repeated-section';

/** The article, in its final text, and the one that the page goes on with. */
export interface Noticing {
  body: Element;
  second: Element | null;
  title: string;
  /** BCP 47 tag, as the page declares it. */
  lang: string | null;
  /** ISO 8601. */
  publishedTime: string | null;
  /** The text of `body`, for telling its language. */
  textContent: string;
}

export interface Noticed {
  /** The elements that want an anchor. */
  places: Element[];
  /** With the ids that those were given. */
  notices: (anchorOf: (element: Element) => Anchor) => (Contradiction | CutOff)[];
}

/** Characters by which the text's language is told: it has the common words of a language dozens of times. */
const SAMPLE = 1000;
const NONE: Noticed = { places: [], notices: () => [] };

/** Finds where a text contradicts itself, and whether it ends in mid-sentence. Changes nothing. */
export function findNotices({ body, second, title, lang, publishedTime, textContent }: Noticing): Noticed {
  const languages = wordsFor(lang, textContent.slice(0, SAMPLE));
  const contradicts = mayContradict(textContent, languages);
  if (!contradicts && !second && !mayEndCut(textContent)) return NONE;
  const first = linesOf(body);
  const rest = second ? linesOf(second) : [];
  const found = contradicts ? findContradictions(first, rest, { title, lang, publishedTime, languages }) : [];
  const ends = [first, rest].flatMap((lines) => findCutOff(lines, languages) ?? []);
  return {
    places: [...found.flatMap(({ statements }) => statements), ...ends].map(({ line }) => line.element),
    notices: (anchorOf) => [
      ...found.map((contradiction) => contradictionOf(contradiction, anchorOf)),
      ...ends.map(({ line, text }): CutOff => ({ kind: 'cut-off', text, anchor: anchorOf(line.element) })),
    ],
  };
}

function contradictionOf({ about, subject, statements }: Found, anchorOf: (element: Element) => Anchor): Contradiction {
  const [a, b] = statements;
  const passage = ({ text, line }: { text: string; line: Line }) => ({ text, anchor: anchorOf(line.element) });
  return { kind: 'contradiction', about, subject, passages: [passage(a), passage(b)] };
}
