import type { NoticeWords } from '../../../words';
import type { ReadDate } from '../../pullouts/dates/reader';
import type { Statement } from './statements';
import { nameBefore, type Token } from './tokens';

/** What a sentence says about where or when an event is. */
export interface EventMention {
  /** Number of the kind: all words for a meeting have one. */
  kind: number;
  /** As printed: "the G7 summit". */
  subject: string;
  /** Names beside it, lower case: "Trump-Putin summit", "meeting with Rutte". */
  names: string[];
  /** The names that make it one of a kind, lower case: "the Spring Conference"; empty where there are none. */
  title: string;
  /** The words of the place, lower case; empty where none is said. */
  place: Token[];
  /** The date that belongs to it; null where none is said. */
  date: ReadDate | null;
}

export interface EventWords {
  /** What any word for an event begins with, as a pattern. */
  pattern: string;
  /** The kinds of events that a title names. */
  kindsIn(tokens: Token[]): Set<number>;
  mentionsIn(statement: Pick<Statement, 'tokens' | 'dates'>): EventMention[];
}

/** So many words may stand between an event and its place. */
const REACH = 14;

/** Finds "the meeting with Jane Roe, held at the Town Hall on 3 May". */
export function eventWords(languages: NoticeWords[]): EventWords {
  const kinds = new Map<string, number>();
  let number = 0;
  for (const { events } of languages) {
    for (const group of events) {
      number++;
      for (const word of group) if (!kinds.has(word)) kinds.set(word, number);
    }
  }
  const set = (pick: (words: NoticeWords) => string[]) => new Set(languages.flatMap(pick));
  const words: Vocabulary = {
    kinds,
    nouns: set((w) => w.events.map((group) => group[0]!)),
    placeBefore: set((w) => w.placeBefore),
    links: set((w) => [...w.eventLinks, ...w.articles]),
    others: set((w) => w.otherEvents),
    articles: set((w) => w.articles),
  };
  return {
    pattern: [...kinds.keys()].join('|'),
    kindsIn: (tokens) => new Set(tokens.flatMap((token) => kindOf(token, words) ?? [])),
    mentionsIn: (statement) => statement.tokens.flatMap((_, at) => mentionAt(statement, at, words) ?? []),
  };
}

interface Vocabulary {
  kinds: Map<string, number>;
  nouns: Set<string>;
  placeBefore: Set<string>;
  links: Set<string>;
  others: Set<string>;
  articles: Set<string>;
}

/** "Nato-Gipfel" is a "Gipfel". */
function kindOf({ key }: Token, { kinds }: Vocabulary): number | undefined {
  return kinds.get(key) ?? kinds.get(key.slice(key.lastIndexOf('-') + 1));
}

function mentionAt(statement: Pick<Statement, 'tokens' | 'dates'>, at: number, words: Vocabulary): EventMention | null {
  const { tokens } = statement;
  const kind = kindOf(tokens[at]!, words);
  if (kind === undefined || isAnother(tokens, at, words)) return null;
  let start = nameBefore(tokens, at);
  while (start < at && words.links.has(tokens[start]!.key)) start++;
  const names = tokens.slice(start, at);
  let place: Token[] = [];
  let date: ReadDate | null = null;
  const { dates } = statement;
  const inDate = (token: Token) => dates.find((d) => d.start <= token.start && token.end <= d.end);
  let i = at + 1;
  for (; i < tokens.length && i <= at + REACH; i++) {
    const token = tokens[i]!;
    const dated = inDate(token);
    const found = dated || !words.placeBefore.has(token.key) ? [] : placeAfter(tokens, i + 1, words, inDate);
    if (dated) date ??= dated;
    else if (found.length > 0 && place.length === 0) {
      place = found;
      i = tokens.indexOf(found[found.length - 1]!);
    } else if (token.isName) names.push(token);
    else if (token.sign ? token.sign !== ',' : !words.links.has(token.key) && !/^\p{N}/u.test(token.key)) break;
  }
  if (place.length === 0 && !date) return null;
  return {
    kind,
    subject: tokens
      .slice(start, at + 1)
      .map(({ text }) => text)
      .join(' '),
    names: names.flatMap(({ key }) => key.split('-')).filter((name) => name.length > 1),
    // "Board meeting" is one of many, and before a verb stands who did it: only "Spring Conference" is a name.
    title: words.nouns.has(tokens[at]!.key) && tokens[at]!.isName ? keyOf(tokens.slice(start, at)) : '',
    place,
    date,
  };
}

const keyOf = (tokens: Token[]): string => tokens.map(({ key }) => key).join(' ');

/** Whether the words before it tell it from another event of its kind. */
function isAnother(tokens: Token[], at: number, { others }: Vocabulary): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3 && !tokens[i]!.sign; i--) if (others.has(tokens[i]!.key)) return true;
  return others.has(tokens[at + 1]?.key ?? '');
}

/** The names of a place: "Washington", "Trump’s Mar-a-Lago estate". */
function placeAfter(
  tokens: Token[],
  at: number,
  { articles }: Vocabulary,
  inDate: (token: Token) => ReadDate | undefined,
): Token[] {
  let start = at;
  while (articles.has(tokens[start]?.key ?? '')) start++;
  let end = start;
  while (end < start + 6 && tokens[end]?.isName && !inDate(tokens[end]!)) end++;
  return tokens.slice(start, end);
}
