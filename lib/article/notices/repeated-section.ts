import { bare, fold } from '../text';
import { type Line, linesOf } from './lines';

/** A section that stood there twice: what was cut, and where the first one is. */
export interface RepeatedSection {
  title: string;
  content: DocumentFragment;
  /** The first one's heading or first line. */
  first: Element;
}

const FEWEST = {
  /** Words of a section: shorter ones are notes and labels that a page repeats on purpose. */
  section: 40,
  /** Words of a whole text. */
  text: 100,
  /** Characters of the line by which a text is known to begin again. */
  opening: 60,
};
/** Share of running text in a section: two tables of parameters are alike, and yet two. */
const PROSE = 0.6;
/** Share of the shingles of either that both have (Broder 1997 calls it resemblance). */
const RESEMBLANCE = 0.8;
const SHINGLE = { words: 4, signs: 8 };
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Lines `start` to `end` (exclusive). */
interface Part {
  start: number;
  end: number;
}

interface Section extends Part {
  /** Its heading with the one above it. */
  place: string;
}

/**
 * Cuts sections that stand in the body a second time, or all of the text where it does, out of it.
 * @param text the body's, one line per block
 */
export function cutRepeatedSections(body: Element, title: string, text: string): RepeatedSection[] {
  if (!mayRepeat(body, text)) return [];
  const lines = linesOf(body);
  const whole = repeatedWhole(lines);
  const pairs = whole ? [whole] : repeatedSections(lines);
  return pairs.map(([first, second]) => {
    const heading = lines[second.start]!;
    return {
      title: heading.kind === 'heading' ? heading.text : title,
      content: cut(lines, second),
      first: lines[first.start]!.element,
    };
  });
}

/** Whether any heading or longer line has the text of an earlier one: most pages are done with that. */
function mayRepeat(body: Element, text: string): boolean {
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
    fold(heading.textContent ?? ''),
  );
  const lines = text.split('\n').filter((line) => line.length >= FEWEST.opening);
  return new Set(headings).size < headings.length || new Set(lines).size < lines.length;
}

/** The text and its double, where it begins again with its first longer line. */
function repeatedWhole(lines: Line[]): [Part, Part] | null {
  const opening = lines.findIndex(({ kind, text }) => kind === 'prose' && text.length >= FEWEST.opening);
  if (opening < 0) return null;
  const again = lines.findIndex(({ text }, i) => i > opening && text === lines[opening]!.text);
  if (again < 0) return null;
  let start = again;
  for (let back = 1; back <= opening && lines[again - back]!.text === lines[opening - back]!.text; back++) start--;
  const first = { start: opening - (again - start), end: start };
  const second = { start, end: lines.length };
  return areAlike(lines, first, second, FEWEST.text) ? [first, second] : null;
}

/** Sections of one heading, in one place of the outline, that stand there just twice: more often it is the page's form. */
function repeatedSections(lines: Line[]): [Part, Part][] {
  const byHeading = new Map<string, Part[]>();
  for (const section of sectionsOf(lines)) {
    const others = byHeading.get(section.place);
    if (others) others.push(section);
    else byHeading.set(section.place, [section]);
  }
  const pairs: [Part, Part][] = [];
  for (const parts of byHeading.values()) {
    const [first, second] = parts;
    if (parts.length !== 2 || !first || !second || second.start < first.end) continue;
    if (pairs.some(([, cut]) => second.start < cut.end && cut.start < second.end)) continue;
    if (areAlike(lines, first, second, FEWEST.section)) pairs.push([first, second]);
  }
  return pairs;
}

const levelOf = ({ kind, element }: Line): number => (kind === 'heading' ? Number(element.localName[1]) || 7 : 0);

/** A number in large type is set as a heading, and heads nothing. */
const isHeading = (line: Line): boolean => levelOf(line) > 0 && /\p{L}/u.test(line.text);

/** From each heading to the next of its level or above. */
function sectionsOf(lines: Line[]): Section[] {
  const sections: Section[] = [];
  const open: Section[] = [];
  const close = (level: number, end: number): void => {
    while (open.length > 0 && levelOf(lines[open[open.length - 1]!.start]!) >= level) open.pop()!.end = end;
  };
  for (const [start, line] of lines.entries()) {
    if (!isHeading(line)) continue;
    close(levelOf(line), start);
    const above = open[open.length - 1];
    const place = `${above ? bare(lines[above.start]!.text) : ''}\n${bare(line.text)}`;
    const section = { start, end: lines.length, place };
    sections.push(section);
    open.push(section);
  }
  return sections;
}

function areAlike(lines: Line[], a: Part, b: Part, fewest: number): boolean {
  const [first, second] = [a, b].map(({ start, end }) => lines.slice(start, end)) as [Line[], Line[]];
  const [some, others] = [wordsOf(first), wordsOf(second)];
  if (some.length < fewest || others.length < fewest) return false;
  if (Math.min(some.length, others.length) < RESEMBLANCE * Math.max(some.length, others.length)) return false;
  if (wordsOf(second.filter(({ kind }) => kind === 'prose')).length < PROSE * others.length) return false;
  return resemblance(shinglesOf(some), shinglesOf(others)) >= RESEMBLANCE;
}

/** Words, or signs where words are not spaced. */
function wordsOf(lines: Line[]): string[] {
  const text = bare(lines.map((line) => line.text).join(' '));
  return UNSPACED.test(text) ? [...text] : text.split(' ');
}

function shinglesOf(words: string[]): Set<string> {
  const length = words.some((word) => word.length > 1) ? SHINGLE.words : SHINGLE.signs;
  return new Set(words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' ')));
}

function resemblance(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}

/** Takes lines with all between them out of the page. */
function cut(lines: Line[], { start, end }: Part): DocumentFragment {
  const range = lines[start]!.element.ownerDocument.createRange();
  range.setStartBefore(lines[start]!.element);
  if (lines[end]) range.setEndBefore(lines[end]!.element);
  else range.setEndAfter(lines[end - 1]!.element);
  return range.extractContents();
}
