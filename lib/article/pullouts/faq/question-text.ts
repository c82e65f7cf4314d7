import { perLanguages, type Words } from '../../../words';
import { askOnce } from '../../ask-once';
import type { Block } from '../page-index';
import { phrases } from '../phrases';
import { fold, hasLetters, hasWords, plain } from '../text';

/** Recognises questions, their labels and the headings over them, in the page's languages. */
export interface QuestionTexts {
  /** The question without its label, counter and decoration, or null when the text is not one. */
  question(text: string): string | null;
  /** A short line that begins like a question and lacks its sign, as some accordions have them: "How do I register"; else null. */
  unmarked(text: string): string | null;
  /** The text without its label and counter. */
  unlabelled(text: string): string;
  /** Whether the text begins with "Q:" or the like. */
  asks(text: string): boolean;
  /** Length of a label such as "A:" at the start of the text, 0 where there is none. */
  answerLabel(text: string): number;
  /** A line that says "Answer" or "A:" and nothing else. */
  isAnswerLabel(text: string): boolean;
  /** A line that says "Q:" and nothing else. */
  isQuestionLabel(text: string): boolean;
  isFaqHeading(text: string): boolean;
  /** A line of plain text that heads questions: it says that and hardly more. */
  isFaqLine(text: string): boolean;
  /** Whether the words of an address say that and no more: "haeufige fragen". */
  namesFaq(name: string): boolean;
  isRelatedHeading(text: string): boolean;
  /** A line that mostly is a link to another text: "Also read: …", "Learn more: …". */
  isRelatedLink(block: Block): boolean;
  /** "Five questions for …": the questions of an interview, or of a list that has so many. */
  countsQuestions(heading: string): boolean;
  /** "The interview was conducted by …" */
  isOfInterview(line: string): boolean;
  /** "Interview", "In conversation with …": a title that says so at once. */
  isInterviewTitle(title: string): boolean;
  /** A question to the reader, or an offer of contact. */
  isPrompt(question: string): boolean;
}

const END = /[?？؟;]["'”’»]*$/;
// The Greek question mark looks like a semicolon and counts only beside Greek letters.
const GREEK = /\p{Script=Greek}/u;
/** "stat tarball ?file?" is how a program is called. */
const OPTIONAL = /(?:^|\s)\?\p{L}/u;
const DECORATION = /^[^\p{L}\p{N}"“«'‘¿(]+/u;
const LAST = /[\p{L}\p{N}?？؟;"'”’»)\]]/u;
const COUNTER = /^\(?(?:\d{1,2}\.)*\d{1,2}(?:\s?[.):\-–]\s*|(?<=\.\d{1,2})\s+)/;
/** Where a question of several sentences may turn to the reader. */
const SENTENCES = /[?？؟]\s*(?=\S)/;
const ASKS = /[?？؟;]/;
/** Arrows, marks and spaces behind a question mark are few. */
const DECORATED = 24;
const LONGEST_QUESTION = 300;
const LONGEST_UNMARKED = 120;
/** "Go here to learn more" */
const LONGEST_CALL = 60;
const FIRST_WORD = /^\p{L}+/u;

/** Prepares the texts for a page's languages. */
export const questionTexts = perLanguages((languages: Words[]): QuestionTexts => {
  const all = <T>(pick: (words: Words) => T[]): T[] => languages.flatMap(pick);
  const labels = labelPattern(all((words) => words.questions.prefixes));
  const answers = labelPattern(all((words) => words.questions.answerPrefixes));
  const answerWords = phrases(all((words) => words.questions.answerPrefixes).filter((word) => word.length > 3));
  const spoken = spokenPattern(all((words) => words.questions.prefixes).filter((word) => word.length > 3));
  const headings = phrases(all((words) => words.questions.headings));
  const names = new Set(all((words) => words.questions.headings).map(inAddress));
  const beside = all((words) => [...words.otherArticles, ...words.related]);
  // The same headings are asked for by the search of questions, of groups and of subjects.
  const isHeading = askOnce(headings.within);
  const related = phrases(beside);
  const leadsOn = phrases([...beside, ...all((words) => words.questions.leadsOn ?? [])]);
  const prompts = phrases(all((words) => words.questions.prompts));
  const contact = phrases(all((words) => words.questions.contact));

  const interviews = phrases(all((words) => words.questions.interviews ?? []));
  const numbers = all(({ dates }) => dates.relativeDates?.numbers.flat() ?? []);
  const several = all((words) => words.questions.several ?? []);
  const counted = new RegExp(`(?<!\\p{L})(?:\\d{1,2}|${numbers.join('|')})\\s(?:${several.join('|')})(?!\\p{L})`, 'iu');

  const openers = new Set(all((words) => words.questions.openers ?? []));

  const strip = (text: string): string => {
    const bare = undecorated(text).replace(COUNTER, '').replace(labels, '').replace(spoken, '').replace(COUNTER, '');
    return fold(bare);
  };
  // Several finders ask for the same lines.
  const questionIn = askOnce((text: string): string | null => {
    const bare = strip(text);
    return END.test(bare) && !OPTIONAL.test(bare) && (!bare.endsWith(';') || GREEK.test(bare)) && saysEnough(bare)
      ? bare
      : null;
  });
  return {
    question: (text) =>
      text.length > LONGEST_QUESTION || !ASKS.test(text.slice(-DECORATED)) ? null : questionIn(text),
    unmarked: (text) => {
      if (text.length > LONGEST_UNMARKED || /[.!:,…]$/.test(text)) return null;
      const bare = strip(text);
      return openers.has(FIRST_WORD.exec(bare)?.[0].toLowerCase() ?? '') && hasWords(bare, 3) ? bare : null;
    },
    unlabelled: strip,
    asks: (text) => labels.test(text),
    isAnswerLabel: (text) => answerWords.is(text) || answers.exec(text)?.[0] === text,
    isQuestionLabel: (text) => labels.exec(text)?.[0] === text,
    answerLabel: (text) => answers.exec(text)?.[0].length ?? 0,
    isFaqHeading: (text) => text.length < 120 && isHeading(text),
    namesFaq: (name) => names.has(inAddress(name)),
    isFaqLine: (text) => text.length < 50 && (headings.is(text) || headings.starts(text)),
    isRelatedHeading: (text) => text.length < 60 && (related.is(text) || related.starts(text)),
    isRelatedLink: ({ linked, text }) =>
      linked > 0.5 && (leadsOn.starts(text) || (linked > 0.9 && text.length < LONGEST_CALL && leadsOn.within(text))),
    countsQuestions: (heading) => several.length > 0 && heading.length < 120 && counted.test(heading),
    isOfInterview: interviews.within,
    isInterviewTitle: (title) => interviews.is(title) || interviews.starts(title),
    isPrompt: (question) =>
      question.split(SENTENCES).some((sentence) => prompts.starts(sentence)) ||
      contact.is(question) ||
      contact.starts(question),
  };
});

const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Words in the letters that all addresses can hold. */
const inAddress = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** The name of an icon of a font that is written as a word: "expand_more". */
const ICON = /\s[a-z]+(?:_[a-z]+)+$/;

/** Without arrows, bullets and the like at both ends. */
function undecorated(source: string): string {
  const text = source.replace(ICON, '');
  let end = text.length;
  // Sign by sign from the end: an expression would try every run of such signs in the text.
  while (end > 0 && !LAST.test(text[end - 1]!)) end--;
  return text.slice(0, end).replace(DECORATION, '');
}

function labelPattern(labels: string[]): RegExp {
  const escaped = labels
    .map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((a, b) => b.length - a.length);
  return new RegExp(`^(?:${escaped.join('|')})\\s?\\d{0,2}\\s?[:.)：]\\s*`, 'i');
}

/** "Question" before a question, for those who hear the page: a word and no sign. */
function spokenPattern(words: string[]): RegExp {
  const written = words.map((word) => word[0]!.toUpperCase() + word.slice(1));
  return new RegExp(`^(?:${written.join('|')})\\s(?=\\p{Lu})`, 'u');
}

function saysEnough(question: string): boolean {
  return hasWords(question, 2) && hasLetters(question) && plain(question).length >= 6;
}

/** A line that asks only in its second sentence, or takes long to ask, is running text. */
export function isRunningText(question: string): boolean {
  return question.length > 180 || /[.!…]\s+\p{Lu}/u.test(question);
}

/** Without a question mark the heading over the list must say that they are questions. */
export const UNMARKED = 0.1;

/** The question of a line, with its sign or, where the page says that it has questions, without; null where it asks none. */
export function askedIn(
  block: Block,
  { texts, unmarked }: { texts: QuestionTexts; unmarked: ReadonlySet<Block> },
): { question: string; isUnmarked?: true } | null {
  const question = texts.question(block.text);
  if (question !== null) return { question };
  const bare = unmarked.has(block) ? texts.unmarked(block.text) : null;
  return bare === null ? null : { question: bare, isUnmarked: true };
}

/** Whether all that a line asks, up to `length` characters, is a link to where it is answered: an entry of a list of contents. */
export function isOfContents({ nodes, linked, text }: Block, length: number): boolean {
  if (linked * text.length < 0.9 * length) return false;
  return nodes.some((node) => /#./.test(node.parentElement?.closest('a')?.getAttribute('href') ?? ''));
}

/** Whether a line that is a link leads to another page, as in lists of related questions; a link that opens an answer stays on the page. */
export function leadsAway(block: Block): boolean {
  const href = isLink(block) ? block.nodes[0]!.parentElement?.closest('a')?.getAttribute('href') : null;
  return href != null && !/^(?:#|javascript:|$)/i.test(href.trim());
}

/** Elements around a heading that may have its id. */
const NEAR = 3;

/** Whether a heading that is a link leads to where it stands: to itself, the part that it heads, or the panel after it. */
export function leadsToItself({ nodes, parent }: Block): boolean {
  const href = nodes[0]!.parentElement?.closest('a')?.getAttribute('href')?.trim() ?? '';
  if (/^(?:#$|javascript:)/i.test(href)) return true;
  const [, id] = href.split('#');
  const target = id ? parent.ownerDocument.getElementById(id) : null;
  if (!target || parent.contains(target)) return target !== null;
  for (let [at, up]: [Element | null, number] = [parent, 0]; at && up <= NEAR; at = at.parentElement, up++)
    if (at === target || at.nextElementSibling === target) return true;
  return false;
}

/** Whether a block is a mere link to somewhere else, as in menus and tables of contents. */
export function isLink(block: Block): boolean {
  return block.linked > 0.8;
}
