/** A word or a sign of a sentence. */
export interface Token {
  /** As printed, without a possessive ending. */
  text: string;
  /** Lower case, without dots: what words are compared by. */
  key: string;
  start: number;
  end: number;
  /** Begins with a capital letter, as names do. */
  isName: boolean;
  /** Has a possessive ending: "NATO’s". */
  isOwner: boolean;
  /** The sign itself; null for a word. */
  sign: string | null;
}

/** Elided articles are words of their own: "l’OTAN", "dell’ONU". */
const TOKEN =
  /(?<!\p{L})(?:[DLdl]|(?:[Dd]e|[Aa]|[Nn]e|[Ss]u|[Dd]a)ll)[’'](?=\p{L})|(?:\p{Lu}\.){1,4}|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[.’'&-](?=[\p{L}\p{N}]))*|[^\s\p{L}\p{N}]/gu;
const OWNER = /[’']s?$/;

export function tokensOf(sentence: string): Token[] {
  const tokens: Token[] = [];
  for (const match of sentence.matchAll(TOKEN)) {
    const isWord = /^[\p{L}\p{N}]/u.test(match[0]);
    const text = isWord ? match[0].replace(OWNER, '') : match[0];
    tokens.push({
      text,
      key: text.toLowerCase().replaceAll('.', ''),
      start: match.index,
      end: match.index + match[0].length,
      isName: /^\p{Lu}/u.test(text),
      isOwner: isWord && text !== match[0],
      sign: isWord ? null : text,
    });
  }
  return tokens;
}

/** Written small inside names: "Ursula von der Leyen". */
const PARTICLES = new Set('von van der den de da di du del della la le al el bin ben ter dos das zu'.split(' '));

/** Index after the name that begins at `at`; `at` where none does. */
export function nameAfter(tokens: Token[], at: number): number {
  let end = at;
  for (let i = at; i < tokens.length && i < at + 6; i++) {
    const token = tokens[i]!;
    if (token.isName) end = i + 1;
    else if (end === at || !PARTICLES.has(token.key)) break;
    if (token.isOwner) break;
  }
  return end;
}

/** Index of the first word of the name that ends before `at`; `at` where none does. */
export function nameBefore(tokens: Token[], at: number): number {
  let start = at;
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const token = tokens[i]!;
    if (token.isName && (!token.isOwner || i === at - 1)) start = i;
    else if (start === at || !PARTICLES.has(token.key)) break;
  }
  return start;
}
