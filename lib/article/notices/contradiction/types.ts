import type { NoticeWords } from '../../../words';
import type { Statement } from './statements';

export interface Found {
  about: 'role' | 'place' | 'time';
  subject: string;
  statements: [Statement, Statement];
}

/** What is asked of the whole page, once something was found. */
export interface Source {
  title: string;
  /** BCP 47 tag of the text. */
  lang: string | null;
  words: NoticeWords[];
  /** All sentences of all lines, headings and tables too. */
  texts: string[];
  /** The year that the text speaks of as its own: of its publication, or of the first day that it names at its beginning. */
  year: string | null;
  /** All years that the text names. */
  years: Set<string>;
}
