import type { NoticeWords, Words } from '../../../words';
import { bodyOf, nameOf, type Vocabulary } from './office-parts';
import { type Token, tokensOf } from './tokens';

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
  /** What any office begins with, as a pattern. */
  pattern: string;
  holdersIn(tokens: Token[]): Holder[];
}

/** Finds "NATO Secretary-General Jane Roe", "the president of Ruritania, Jane Roe", "Jane Roe, president of Ruritania". */
export function officeWords(languages: Words[]): OfficeWords {
  const offices: Vocabulary['offices'] = new Map();
  let number = 0;
  const known = languages.flatMap(({ notices }) => notices ?? []);
  for (const { offices: groups } of known) {
    for (const group of groups) {
      number++;
      for (const form of group) {
        const words = tokensOf(form).map(({ key }) => key);
        const others = offices.get(words[0]!) ?? [];
        offices.set(
          words[0]!,
          [...others, { words, office: number }].sort((a, b) => b.words.length - a.words.length),
        );
      }
    }
  }
  const set = (pick: (words: NoticeWords) => string[]) => new Set(known.flatMap(pick));
  const words: Vocabulary = {
    offices,
    former: set((w) => w.former),
    hedges: set((w) => w.hedges),
    current: set((w) => w.current),
    holds: set((w) => w.holds),
    of: set((w) => w.of),
    articles: set((w) => w.articles),
    and: new Set(languages.flatMap(({ dates }) => dates.and)),
    adjectives: known.flatMap((w) => w.adjectives ?? []),
    capitalNouns: known.some((w) => w.capitalNouns),
  };
  const forms = [...offices.values()].flatMap((group) => group.map((form) => form.words.join("[ '’]{1,2}")));
  return {
    pattern: forms.join('|'),
    holdersIn: (tokens) => tokens.flatMap((_, at) => holderAt(tokens, at, words) ?? []),
  };
}

function holderAt(tokens: Token[], at: number, words: Vocabulary): Holder | null {
  const found = officeAt(tokens, at, words);
  if (!found) return null;
  const { office, next, prefix } = found;
  if (isHedged(tokens, at, next, words)) return null;
  const body = prefix ? { key: prefix, start: at, end: next } : bodyOf(tokens, at, next, words);
  if (!body || isHedged(tokens, body.start, body.end, words)) return null;
  const named = nameOf(tokens, body, next, words);
  if (!named || named.name.some(({ key }) => words.former.has(key) || words.offices.has(key))) return null;
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

/** Whether the office is said not to be held, or not in full, right beside it. "New" in "New York" is none. */
function isHedged(tokens: Token[], start: number, end: number, { former, hedges }: Vocabulary): boolean {
  return tokens
    .slice(Math.max(0, start - 2), end + 1)
    .some(({ key, isName }) => key.split('-').some((part) => former.has(part) || (!isName && hedges.has(part))));
}
