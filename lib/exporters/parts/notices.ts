import type { Notice, RepeatedSection, SafeArticle, SecondArticle } from '../../article/types';

/** A notice with a text that was kept apart from the article. */
export type KeptApart = SecondArticle | RepeatedSection;

const isKeptApart = (notice: Notice): notice is KeptApart => 'contentHtml' in notice;

/** What is kept apart from an article, in its order: in a file it follows the text. */
export const keptApart = ({ notices }: SafeArticle): KeptApart[] => notices.filter(isKeptApart);
