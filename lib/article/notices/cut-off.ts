import type { Words } from '../../words';
import { type Phrases, phrases } from '../pullouts/phrases';
import { sentencesOf } from '../pullouts/sentences';
import { hasWords } from '../pullouts/text';
import type { Line } from './lines';

/** What the text ends with. */
export interface CutOff {
  line: Line;
  text: string;
}

/** Ends with a letter, a number or a sign that something must follow. */
const OPEN = /[\p{L}\p{M}\p{N},&(–—-]$/u;
const OPEN_WORD = /[\p{L}\p{M},]$/u;
/** A note's number after the full stop. */
const NOTE = /[.!?。！？।]["”’»)\]]*\p{Nd}{1,3}$/u;
const LAST_WORD = /([\p{L}\p{M}]+)$/u;
const ELLIPSIS = /(?:…|\.\.\.)$/;
const CUT_ELLIPSIS = /(?:\[(?:…|\.\.\.|&hellip;)\]|\((?:…|\.\.\.)\))$/;
/** Addresses, telephone numbers, handles: lines that tell where to turn to have no full stop. */
const CONTACT = /https?:|www\.|@|\p{Nd}{5}|\+\p{Nd}{2}|\.(?:com|org|net|de)\b/u;

const FEWEST = {
  /** Words of a paragraph that counts in telling whether the text closes its sentences. */
  prose: 12,
  /** Such paragraphs, before their endings say how the text is written. */
  paragraphs: 5,
  /** Words of a last paragraph that is judged by its ending alone. */
  last: 25,
  /** Words of an unfinished sentence. */
  sentence: 4,
};
/** Share of the paragraphs that close, from which one that doesn't stands out. */
const CLOSED = 0.95;
/** Characters of the unfinished sentence that are told. */
const LENGTH = 160;

/** So many last lines may be captions and calls to read on. */
const LAST_LINES = 6;

/** Whether any of the last lines of a text may be cut off: cheap, for most are not. */
export const mayEndCut = (text: string): boolean =>
  text
    .split('\n')
    .slice(-LAST_LINES)
    .some((line) => line.length > 20 && (OPEN.test(line) || ELLIPSIS.test(line) || CUT_ELLIPSIS.test(line)));

/** Tells whether a text ends in mid-sentence, as paywalls and broken writing machines leave it. */
export function findCutOff(lines: Line[], languages: Words[]): CutOff | null {
  const goesOn = phrases(languages.flatMap(({ endings }) => endings.goesOn));
  const at = lastOfText(lines, goesOn);
  const line = lines[at];
  if (!line || !isParagraph(lines, at)) return null;
  const sentences = sentencesOf(line.text, { months: new Map(), readsDots: true, common: new Set() });
  const last = sentences[sentences.length - 1]!.text;
  if (!hasWords(last, FEWEST.sentence)) return null;
  const followed = lines.slice(at + 1).some(({ text }) => goesOn.starts(text));
  const isCut =
    CUT_ELLIPSIS.test(last) || ELLIPSIS.test(last)
      ? (CUT_ELLIPSIS.test(last) || followed) && isOnly(lines, at)
      : OPEN.test(last) &&
        !NOTE.test(last) &&
        (wantsMore(last, languages) || standsOut(lines, at, sentences.length, last));
  return isCut ? { line, text: ending(last) } : null;
}

/** Index of the last line that is neither a picture's caption nor says that the text goes on. */
function lastOfText(lines: Line[], goesOn: Phrases): number {
  let at = lines.length - 1;
  for (; at >= 0; at--) {
    const { text, kind } = lines[at]!;
    if (kind !== 'caption' && !(text.length < 80 && goesOn.starts(text))) break;
  }
  return at;
}

/** Whether it is running text, and all of its element: an address or a verse is broken into lines. */
function isParagraph(lines: Line[], at: number): boolean {
  const { kind, element, text } = lines[at]!;
  return (
    kind === 'prose' && lines[at - 1]?.element !== element && !CONTACT.test(text.slice(-80)) && !endsInLink(lines[at]!)
  );
}

/** A call to go elsewhere is no sentence of the text. */
function endsInLink({ element, linked, text }: Line): boolean {
  if (linked === 0) return false;
  return [...element.querySelectorAll('a')].some((link) => {
    const label = link.textContent?.replace(/\s+/g, ' ').trim();
    return !!label && text.endsWith(label);
  });
}

/** Lists of other articles end each of their teasers so. */
const isOnly = (lines: Line[], at: number): boolean =>
  !lines.some(({ text }, i) => i !== at && (ELLIPSIS.test(text) || CUT_ELLIPSIS.test(text)));

function wantsMore(sentence: string, languages: Words[]): boolean {
  const word = LAST_WORD.exec(sentence)?.[1];
  if (!word) return false;
  // "Vitamin A" and "Part I" end with a name.
  return word === word.toLowerCase() && languages.some(({ endings }) => endings.unfinished.includes(word));
}

/** Whether the text closes its sentences everywhere but here, in the middle of a paragraph that is no signature. */
function standsOut(lines: Line[], at: number, sentences: number, last: string): boolean {
  if (
    !OPEN_WORD.test(last) ||
    sentences < 2 ||
    !hasWords(lines[at]!.text, FEWEST.last) ||
    /\p{Lu}[^\s]*\s+\p{Lu}[^\s]*$/u.test(last)
  )
    return false;
  const prose = lines.filter(({ kind, text }, i) => i !== at && kind === 'prose' && hasWords(text, FEWEST.prose));
  const closed = prose.filter(({ text }) => !OPEN.test(text) || NOTE.test(text));
  return prose.length >= FEWEST.paragraphs && closed.length >= CLOSED * prose.length;
}

/** A full stop without a space after it, which splits no sentence elsewhere: "U.S." has none of these. */
const GLUED = /\p{Ll}{3}[.!?](?=\p{Lu})/gu;

/** The last words of a sentence, whole ones. */
function ending(text: string): string {
  const glued = [...text.matchAll(GLUED)].pop();
  const sentence = glued ? text.slice(glued.index + glued[0].length) : text;
  if (sentence.length <= LENGTH) return sentence;
  const start = sentence.indexOf(' ', sentence.length - LENGTH);
  return sentence.slice(start < 0 ? sentence.length - LENGTH : start + 1);
}
