import { cleanText, LONGEST_EXCERPT, titleBeside, webAddress } from '../parts/link';

type Line =
  | { url: string; title: string | null; excerpt: string | null }
  | { url: null; fault: 'noAddress' | 'badAddress' };

/** A bullet or number of a list, with the box of a task. */
const BULLET = /^(?:[-*+•]|\d+[.)])\s+(?:\[[ x]\]\s+)?/i;
/** [title](address "hint"), and what follows it. */
const MARKDOWN = /^\[((?:[^[\]]|\[[^\]]*\])*)\]\(<?((?:[^\s()<>]|\([^\s()]*\))+)>?(?:\s+"[^"]*")?\)[\s:–—-]*(.*)$/;
/** An address of whatever scheme, and its title behind a line (OneTab), a dash or a space. */
const ADDRESS_FIRST = /^<?([a-z][a-z\d+.-]*:[^\s<>]+)>?(?:\s+[|–—-](?=\s))?(?:\s+(.*))?$/i;
const ADDRESS_LAST = /^(.*?)[\s|:–—-]*\s<?(https?:[^\s<>"]+)>?$/i;

/** Whether a line is empty, a comment, or a rule between others. */
export const isNoRow = (line: string): boolean => /^\s*(?:#.*|[-*_=]{3,}\s*)?$/.test(line);

/** Whether a line is what the one column of a table is called. */
export const isHeading = (line: string): boolean =>
  /^\s*"?(?:urls?|links?|address(?:es)?|uris?|href)"?\s*$/i.test(line);

/** The one address of a line, with the words beside it. */
export function addressIn(line: string): Line {
  const text = unquoted(line.trim()).replace(BULLET, '');
  const markdown = MARKDOWN.exec(text);
  if (markdown) return lineOf(markdown[2]!, markdown[1]!, markdown[3]!);
  const first = ADDRESS_FIRST.exec(text);
  if (first) return lineOf(first[1]!.replace(/[,;]+$/, ''), first[2] ?? '');
  const last = ADDRESS_LAST.exec(text);
  // With another address before it, this is running text.
  if (last && !last[1]!.includes('://')) return lineOf(last[2]!, last[1]!);
  return { url: null, fault: 'noAddress' };
}

/** A quote inside of an address is the end of a cell: this is a row of some table. */
function lineOf(address: string, title: string, excerpt = ''): Line {
  const url = address.includes('"') ? null : webAddress(address);
  if (url === null) return { url, fault: 'badAddress' };
  return { url, title: titleBeside(title, url), excerpt: cleanText(excerpt, LONGEST_EXCERPT) };
}

/** The only cell of its row. */
const unquoted = (text: string): string => /^"(.*)"$/.exec(text)?.[1]?.replaceAll('""', '"') ?? text;
