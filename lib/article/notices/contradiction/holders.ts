import type { NoticeWords } from '../../../words';
import { isFullName } from './people';
import { nameAfter, nameBefore, type Token, tokensOf } from './tokens';

/** What a sentence says about who holds an office. */
export interface Holder {
  /** Number of the office, the same for all its forms. */
  office: number;
  /** The office and its body as printed: "NATO Secretary-General". */
  subject: string;
  /** What the office is of, for comparing. */
  body: string;
  name: Token[];
  /** Whether the sentence says that it is held now. */
  isNow: boolean;
}

export interface OfficeWords {
  /** Whether a text has any office in it at all: cheap, for long texts. */
  mayHold(text: string): boolean;
  holdersIn(tokens: Token[]): Holder[];
}

interface Office {
  words: string[];
  office: number;
}

/** Finds "NATO Secretary-General Jane Roe", "the president of Ruritania, Jane Roe", "Jane Roe, president of Ruritania". */
export function officeWords(languages: NoticeWords[]): OfficeWords {
  const offices = new Map<string, Office[]>();
  let number = 0;
  for (const { offices: groups } of languages) {
    for (const group of groups) {
      number++;
      for (const form of group) {
        const words = tokensOf(form).map(({ key }) => key);
        const known = offices.get(words[0]!) ?? [];
        offices.set(
          words[0]!,
          [...known, { words, office: number }].sort((a, b) => b.words.length - a.words.length),
        );
      }
    }
  }
  const set = (pick: (words: NoticeWords) => string[]) => new Set(languages.flatMap(pick));
  const words: Vocabulary = {
    offices,
    hedges: set((w) => [...w.former, ...w.hedges]),
    current: set((w) => w.current),
    holds: set((w) => w.holds),
    of: set((w) => w.of),
    articles: set((w) => w.articles),
    adjectives: languages.flatMap((w) => w.adjectives ?? []),
  };
  const forms = [...offices.values()].flatMap((known) => known.map((form) => form.words.join("[ '’]{1,2}")));
  const any = new RegExp(`(?<![a-z])(?:${forms.join('|')})`, 'i');
  return {
    mayHold: (text) => any.test(text),
    holdersIn: (tokens) => tokens.flatMap((_, at) => holderAt(tokens, at, words) ?? []),
  };
}

interface Vocabulary {
  offices: Map<string, Office[]>;
  hedges: Set<string>;
  current: Set<string>;
  holds: Set<string>;
  of: Set<string>;
  articles: Set<string>;
  adjectives: string[];
}

interface Body {
  key: string;
  /** The tokens it takes, before or after the office. */
  start: number;
  end: number;
}

function holderAt(tokens: Token[], at: number, words: Vocabulary): Holder | null {
  const found = officeAt(tokens, at, words);
  if (!found) return null;
  const { office, next, prefix } = found;
  if (isHedged(tokens, at, next, words)) return null;
  const body = prefix ? { key: prefix, start: at, end: next } : bodyOf(tokens, at, next, words);
  if (!body || isHedged(tokens, body.start, body.end, words)) return null;
  const named = nameOf(tokens, body, next, words);
  if (!named || named.name.some(({ key }) => words.hedges.has(key) || words.offices.has(key))) return null;
  const subject = tokens
    .slice(body.start, body.end)
    .map(({ text }) => text)
    .join(' ');
  return { office, subject, body: body.key, name: named.name, isNow: named.isNow };
}

function officeAt(
  tokens: Token[],
  at: number,
  words: Vocabulary,
): { office: number; next: number; prefix: string } | null {
  const token = tokens[at]!;
  if (token.isOwner) return null;
  for (const { words: form, office } of words.offices.get(token.key) ?? []) {
    if (form.every((word, i) => tokens[at + i]?.key === word)) return { office, next: at + form.length, prefix: '' };
  }
  for (let dash = token.key.indexOf('-'); dash > 0; dash = token.key.indexOf('-', dash + 1)) {
    const form = words.offices.get(token.key.slice(dash + 1))?.find(({ words }) => words.length === 1);
    if (form) return { office: form.office, next: at + 1, prefix: token.key.slice(0, dash) };
  }
  return null;
}

/** Whether the office is said not to be held, or not in full, right beside it. */
function isHedged(tokens: Token[], start: number, end: number, { hedges }: Vocabulary): boolean {
  return tokens
    .slice(Math.max(0, start - 2), end + 1)
    .some(({ key }) => hedges.has(key) || key.split('-').some((part) => hedges.has(part)));
}

/** What the office is of: "NATO …", "French …", "französische …" before it, or "… of Ruritania" after it. */
function bodyOf(tokens: Token[], at: number, next: number, words: Vocabulary): Body | null {
  if (words.of.has(tokens[next]?.key ?? '')) {
    let start = next + 1;
    while (words.articles.has(tokens[start]?.key ?? '')) start++;
    let end = start;
    while (end < start + 4 && tokens[end]?.isName && !tokens[end]!.isOwner) {
      end++;
      // What follows an abbreviation is a name already: "président de l'ONU Jean Dupont".
      if (isAbbreviation(tokens[end - 1]!.text)) break;
    }
    return end > start ? { key: keyOf(tokens.slice(start, end)), start: at, end } : null;
  }
  const isOfCountry = (token: Token | undefined): token is Token =>
    !!token && !token.isName && !token.sign && words.adjectives.some((ending) => token.key.endsWith(ending));
  const [before, after] = [tokens[at - 1], tokens[next]];
  if (isOfCountry(after)) return { key: stemOf(after), start: at, end: next + 1 };
  if (isOfCountry(before)) return { key: stemOf(before), start: at - 1, end: next };
  let start = at;
  while (start > at - 4 && tokens[start - 1]?.isName && (start === at || !tokens[start - 1]!.isOwner)) start--;
  if (start === at) return null;
  return { key: keyOf(tokens.slice(start, at)), start, end: next };
}

/** Without its ending, which is another for a woman. */
const stemOf = ({ key }: Token): string => key.slice(0, 6);
const isAbbreviation = (text: string): boolean => /^\p{Lu}[\p{Lu}.]+$/u.test(text);
const keyOf = (tokens: Token[]): string => tokens.map(({ key }) => key).join(' ');

/** Who holds it: "… Jane Roe", "…, Jane Roe", "Jane Roe, the …", "Jane Roe is the …". */
function nameOf(
  tokens: Token[],
  body: Body,
  next: number,
  words: Vocabulary,
): { name: Token[]; isNow: boolean } | null {
  const comma = tokens[body.end]?.sign === ',' && body.end > next ? 1 : 0;
  const after = nameAfter(tokens, body.end + comma);
  const name = tokens.slice(body.end + comma, after);
  if (isFullName(name)) return { name, isNow: false };
  let before = body.start;
  let isNow = false;
  for (
    ;
    before > 0 && (words.articles.has(tokens[before - 1]!.key) || words.current.has(tokens[before - 1]!.key));
    before--
  )
    if (words.current.has(tokens[before - 1]!.key)) isNow = true;
  const link = tokens[before - 1];
  if (!link || (link.sign !== ',' && !words.holds.has(link.key))) return null;
  const named = tokens.slice(nameBefore(tokens, before - 1), before - 1);
  return isFullName(named) ? { name: named, isNow: isNow || link.sign !== ',' } : null;
}
