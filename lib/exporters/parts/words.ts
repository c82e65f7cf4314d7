/** The headings that Lectern itself writes into an exported file. */
export const WORDS = {
  timeline: 'Timeline',
  date: 'Date',
  event: 'Event',
  questions: 'Questions',
  secondArticle: 'A second article on the same page',
  original: 'Original page',
  pictureLost: 'Picture not kept',
} as const;
