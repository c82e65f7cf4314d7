import { perLanguages, type Words } from '../../../words';
import type { Block } from '../page-index';
import { phrases } from '../phrases';
import { hasLetters, plain } from '../text';
import type { TitleKind } from './types';

/** What a text means to the finders of facts, in the languages of a page. */
export interface FactTexts {
  /** What a line announces, or null. */
  titleKind(block: Block): TitleKind | null;
  /** The name of something that is about the page, the shop or the forum. */
  isMetadata(label: string): boolean;
  /** A value that is none: "N/A". */
  saysNothing(value: string): boolean;
  /** The head of a column of names. */
  isColumn(text: string): boolean;
}

const LONGEST_TITLE = 80;
/** "Technical specifications of the new model" still names facts; a sentence with those words in it does not. */
const LONGEST_NAMING = 50;
const LONGEST_LABEL = 48;
const MOST_WORDS = 7;
/** "1952", "12:30", "2.": what is counted or dated is no name. */
const COUNTED = /^[^\p{L}]*\p{Nd}{1,4}(?:$|[\s.:/–-])/u;

/** Prepares the words of a page's languages. */
export const factTexts = perLanguages((languages: Words[]): FactTexts => {
  const facts = phrases(languages.flatMap((words) => words.facts.headings));
  const takeaways = phrases(languages.flatMap((words) => words.facts.takeaways));
  const metadata = phrases(languages.flatMap((words) => words.facts.metadata));
  const nothing = phrases(languages.flatMap((words) => words.nothing ?? []));
  const columns = phrases(languages.flatMap((words) => words.facts.columns));
  return {
    titleKind: (block) => {
      const { text } = block;
      if (text.length > LONGEST_TITLE || block.linked > 0.5) return null;
      if (takeaways.is(text)) return 'takeaways';
      if (facts.is(text)) return 'facts';
      const isTitle = block.level > 0 || block.bold >= text.length * 0.9;
      if (!isTitle || text.length > LONGEST_NAMING || /[?？؟]/.test(text)) return null;
      if (takeaways.starts(text)) return 'takeaways';
      return facts.within(text) ? 'facts' : null;
    },
    isMetadata: metadata.is,
    saysNothing: nothing.is,
    isColumn: (text) => columns.is(text),
  };
});

/** Whether a text can be the name of a fact: short, with letters, no question, no date and no number. */
export function isLabel(text: string): boolean {
  return (
    text.length <= LONGEST_LABEL &&
    hasLetters(text) &&
    text.split(' ').length <= MOST_WORDS &&
    !/[?？؟!]|[.。]\s|\n|https?:|[{}<>=]/.test(text) &&
    !COUNTED.test(text)
  );
}

const SEPARATOR = /^(.{1,48}?)\s*[:：]\s*(?=\S)/u;

/** The two parts of "Label: value"; null for any other line. */
export function splitLine(text: string): { label: string; value: string } | null {
  const match = SEPARATOR.exec(text);
  if (!match) return null;
  const label = cleanLabel(match[1]!);
  const value = text.slice(match[0].length);
  return isLabel(label) && !/^\/\//.test(value) ? { label, value } : null;
}

/** A name as it is shown: without bullets before it and the colon after it. */
export function cleanLabel(text: string): string {
  return text.replace(/^[^\p{L}\p{N}"“«(]+/u, '').replace(/[\s:：]+$/u, '');
}

/** Whether a value says anything: a dash alone, or the label once more, does not. */
export function isValue(value: string, label: string): boolean {
  return /[\p{L}\p{N}]/u.test(value) && plain(value) !== plain(label);
}
