import { isFullName } from './people';
import { nameAfter, nameBefore, type Token } from './tokens';

/** The words by which the parts of "the former president of Ruritania, Jane Roe" are told. */
export interface Vocabulary {
  /** By their first word, longer ones first. */
  offices: Map<string, { words: string[]; office: number }[]>;
  former: Set<string>;
  hedges: Set<string>;
  current: Set<string>;
  holds: Set<string>;
  of: Set<string>;
  articles: Set<string>;
  and: Set<string>;
  adjectives: string[];
  capitalNouns: boolean;
}

/** What an office is of. */
export interface Body {
  /** For comparing: lower case. */
  key: string;
  /** The tokens that it and the office take. */
  start: number;
  end: number;
}

/** A body's name has no more words. */
const LONGEST = 8;

/** What the office at `at` (to `next`) is of: "NATO …", "French …", "französische …", or "… of Ruritania". */
export function bodyOf(tokens: Token[], at: number, next: number, words: Vocabulary): Body | null {
  if (words.of.has(tokens[next]?.key ?? '')) return bodyAfter(tokens, at, next, words);
  const isOfCountry = (token: Token | undefined): token is Token =>
    !!token && !token.isName && !token.sign && words.adjectives.some((ending) => token.key.endsWith(ending));
  const [before, after] = [tokens[at - 1], tokens[next]];
  if (isOfCountry(after)) return { key: stemOf(after), start: at, end: next + 1 };
  if (isOfCountry(before)) return { key: stemOf(before), start: at - 1, end: next };
  return bodyBefore(tokens, at, next, words);
}

/** "… of the Bank of England": a name goes on after small words. */
function bodyAfter(tokens: Token[], at: number, next: number, words: Vocabulary): Body | null {
  let start = next + 1;
  while (words.articles.has(tokens[start]?.key ?? '')) start++;
  let end = start;
  while (end < start + LONGEST && tokens[end]?.isName && !tokens[end]!.isOwner) {
    end++;
    // What follows an abbreviation is a name already: "président de l’ONU Jean Dupont".
    if (isAbbreviation(tokens[end - 1]!.text)) break;
    let beyond = end;
    while (isSmall(tokens[beyond], words)) beyond++;
    if (tokens[beyond]?.isName) end = beyond;
  }
  return end > start && end < start + LONGEST ? { key: keyOf(tokens.slice(start, end)), start: at, end } : null;
}

/** "Bank of England …", "The French …", "Germany’s …". */
function bodyBefore(tokens: Token[], at: number, next: number, words: Vocabulary): Body | null {
  let start = at;
  while (start > at - LONGEST && tokens[start - 1]?.isName && (start === at || !tokens[start - 1]!.isOwner)) {
    start--;
    if (words.of.has(tokens[start - 1]?.key ?? '') && tokens[start - 2]?.isName) start--;
  }
  while (start < at && words.articles.has(tokens[start]!.key)) start++;
  if (start === at) return null;
  const last = tokens[at - 1]!;
  if (words.capitalNouns && !last.isOwner && !last.key.endsWith('s') && !isAbbreviation(last.text)) return null;
  return { key: keyOf(tokens.slice(start, at)), start, end: next };
}

const isSmall = (token: Token | undefined, { of, articles, and }: Vocabulary): boolean =>
  !!token && (of.has(token.key) || articles.has(token.key) || and.has(token.key));

/** Without its ending, which is another for a woman. */
const stemOf = ({ key }: Token): string => key.slice(0, 6);
const isAbbreviation = (text: string): boolean => /^\p{Lu}[\p{Lu}.]+$/u.test(text);
const keyOf = (tokens: Token[]): string => tokens.map(({ key }) => key).join(' ');

/** Who holds it: "… Jane Roe", "…, Jane Roe", "Jane Roe, the …", "Jane Roe is the …"; and whether that is said of now. */
export function nameOf(
  tokens: Token[],
  body: Body,
  next: number,
  words: Vocabulary,
): { name: Token[]; isNow: boolean } | null {
  const comma = tokens[body.end]?.sign === ',' && body.end > next ? 1 : 0;
  const after = tokens.slice(body.end + comma, nameAfter(tokens, body.end + comma));
  const before = nameBeforeOffice(tokens, body.start, words);
  if (!isFullName(after)) return before;
  // In a list of people with their offices the next name is not the holder’s: nobody can tell which one is.
  return comma && before ? null : { name: after, isNow: false };
}

function nameBeforeOffice(
  tokens: Token[],
  start: number,
  { articles, current, holds }: Vocabulary,
): { name: Token[]; isNow: boolean } | null {
  let at = start - 1;
  let isNow = false;
  for (; at > 0 && (articles.has(tokens[at]!.key) || current.has(tokens[at]!.key)); at--) {
    if (current.has(tokens[at]!.key)) isNow = true;
  }
  const link = tokens[at];
  if (!link || (link.sign !== ',' && !holds.has(link.key))) return null;
  const name = tokens.slice(nameBefore(tokens, at), at);
  return isFullName(name) ? { name, isNow: isNow || link.sign !== ',' } : null;
}
