import type { Block, PageIndex } from '../page-index';
import type { QuestionTexts } from './question-text';

/** What the question finders share. */
export interface FaqContext {
  page: PageIndex;
  texts: QuestionTexts;
  /** The questions that the page's FAQPage or QAPage data names, as `plain` text, each with its answer, '' for none. */
  inData: ReadonlyMap<string, string>;
  /** The blocks with a question mark in them: most pages have few, and none needs to be looked for elsewhere. */
  asking: Block[];
  /** The lines that may be questions without their sign, where the page says that it has questions. */
  unmarked: ReadonlySet<Block>;
  /** Whether the page's text is a chain of question headings. */
  isBody: boolean;
  title: string;
  /** Whether the title, the tab or the address says that the page is one of questions. */
  isFaqPage: boolean;
  /** Whether its address is that of a page in a folder of questions. */
  isInFaq: boolean;
  /** Whether somebody is asked: "Five questions for Jane Roe". */
  isInterview: boolean;
}

/** A place where a page seems to ask a question and to answer it. */
export interface QuestionMark {
  /** The finder that saw it. */
  finder: string;
  /** Index of the block that asks. */
  block: number;
  /** The question, without "Q:" or a number before it. */
  question: string;
  /** Marks of one list look alike: neighbours are grouped by this. */
  style: string;
  /** Where the answer begins inside the asking block, for "Question? Answer" in one line. */
  inlineAt?: number;
  /** The block where the answer begins; the one after the question where absent. */
  answerFrom?: number;
  /** The block before which the answer must end, where the markup says so. */
  answerTo?: number;
  /** It asks without its sign, which counts only where a heading says FAQ. */
  isUnmarked?: boolean;
  /** How sure the form alone makes it, 0 to 1: a heading with a question mark little, FAQ markup much. */
  weight: number;
}

export interface QuestionFinder {
  name: string;
  find(context: FaqContext): QuestionMark[];
}
