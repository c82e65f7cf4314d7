import type { Notice, Passage, RepeatedSection, SafeArticle, SecondArticle } from '../../article/types';
import type { ExportWords } from '../types';

/** A text that was kept apart from the article, under its heading. */
export interface KeptApart {
  heading: string;
  contentHtml: string;
}

const isKeptApart = (notice: Notice): notice is SecondArticle | RepeatedSection => 'contentHtml' in notice;

/** What is kept apart from an article, in its order: in a file it follows the text. */
export const keptApart = ({ notices }: SafeArticle, words: ExportWords): KeptApart[] =>
  notices.filter(isKeptApart).map(({ kind, title, contentHtml }) => ({
    heading: kind === 'second-article' ? `${words.secondArticle}: ${title}` : `${words.repeatedSection} ${title}`,
    contentHtml,
  }));

/** What is to be known of a text before it is read, with the sentences that it is about. */
export interface Remark {
  title: string;
  passages: Passage[];
}

/** In a file they stand before the text. No more is said than that the text says it. */
export function remarksOf({ notices }: SafeArticle, words: ExportWords): Remark[] {
  return notices.flatMap((notice): Remark[] => {
    if (notice.kind === 'contradiction')
      return [{ title: `${words.twoStatements[notice.about]} ${notice.subject}`, passages: notice.passages }];
    if (notice.kind === 'cut-off')
      return [{ title: words.cutOff, passages: [{ text: `… ${notice.text}`, anchor: notice.anchor }] }];
    return [];
  });
}
