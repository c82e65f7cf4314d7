const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Matches any of the phrases as whole words, in any case. Give it text whose apostrophes are `plainQuotes`. */
export const anyOf = (phrases: string[]): string =>
  `(?<![\\p{L}\\p{N}])(?:${phrases.map(escaped).join('|')})(?![\\p{L}\\p{N}])`;

/** Typographic apostrophes as typed ones, which is how the phrases of lib/words are written. */
export const plainQuotes = (text: string): string => text.replaceAll('’', "'");
