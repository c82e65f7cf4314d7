import { closed, type Region, regionOf } from './regions';
import { STRUCK, strikesIn, withoutPast } from './struck';
import { fold, hasDigit, hasLetters } from './text';

/**
 * One line of the page's text, never empty: a run of inline content between two block borders or line breaks. The whole page is
 * read into blocks once, and all finders work on them; of menus, comments and other closed regions, only the first line.
 */
export interface Block {
  index: number;
  /** White space folded to single spaces, soft hyphens and zero-width signs dropped. */
  text: string;
  /** Whether a digit of any script is in it: without one a line holds hardly any date. */
  counts: boolean;
  /** Whether a sign that ends a question is in it; the Greek one is a semicolon. */
  asks: boolean;
  /** The text nodes it is made of, in order. */
  nodes: Text[];
  /** The nearest block element around it. */
  parent: Element;
  /** 1 to 6 inside a heading, else 0. */
  level: number;
  /** The heading that it stands under: the nearest one before it, of a higher rank where it is a heading itself. */
  under: Block | null;
  /** How many characters at the start of `text` are bold. */
  bold: number;
  /** Share of its characters inside links, 0 to 1. */
  linked: number;
  region: Region | null;
  /** The `time` element with a machine-readable date that its first text stands in. */
  time: Element | null;
}

/** Blocks `first` (inclusive) to `last` (exclusive). */
export interface Span {
  first: number;
  last: number;
}

export interface PageIndex {
  document: Document;
  blocks: Block[];
  /** Which blocks lie in an element; elements inside a line are not listed. */
  spans: Map<Element, Span>;
  /** The elements that finders look for by their name (`LISTED`), in document order. */
  named: Map<string, Element[]>;
  /** Whether one of the block elements has the role of a note. */
  hasNotes: boolean;
}

const SKIPPED =
  'script style noscript template svg math iframe object canvas audio video select textarea datalist head'.split(' ');
const BLOCKS = (
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
  'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot ' +
  'th thead tr ul'
).split(' ');
const LISTED = ['details', 'dl', 'dt', 'summary', 'table', 'time'] as const;
const IS_LISTED = new Set<string>(LISTED);
const HEADINGS: Record<string, number> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };
const BOLD = ['b', 'strong'];

/** What an element's name says of the lines in and around it. */
interface Kind {
  does: 'skipped' | 'block' | 'break' | 'inline';
  level: number;
  isBold: boolean;
  isLink: boolean;
  isListed: boolean;
}
const INLINE: Kind = { does: 'inline', level: 0, isBold: false, isLink: false, isListed: false };
const BODY: Kind = { ...INLINE, does: 'block' };
const KINDS = new Map<string, Kind>([
  ...SKIPPED.map((name): [string, Kind] => [name, { ...INLINE, does: 'skipped' }]),
  ...BLOCKS.map((name): [string, Kind] => [
    name,
    { ...BODY, level: HEADINGS[name] ?? 0, isListed: IS_LISTED.has(name) },
  ]),
  ...BOLD.map((name): [string, Kind] => [name, { ...INLINE, isBold: true }]),
  ['a', { ...INLINE, isLink: true }],
  ['time', { ...INLINE, isListed: true }],
  ['br', { ...INLINE, does: 'break' }],
]);
/** What an element says of itself beside its name: one search for both. */
const TELLING = '[role], [style*="font-weight" i], [style*="line-through" i]';
const QUESTION_SIGN = /[?;？؟]/;
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const NORMAL_STYLE = /font-weight\s*:\s*(?:normal|lighter|[1-5]00)/i;
/** What stands for the check box of a task since elements were settled: the page does not print it. */
const TASK_BOX = /^[☐☑] ?$/;

interface Frame {
  block: Element;
  level: number;
  bold: boolean;
  linked: boolean;
  region: Region | null;
  time: Element | null;
}

interface Line {
  nodes: Text[];
  text: string;
  chars: number;
  bold: number;
  stillBold: boolean;
  linked: number;
  frame: Frame;
}

/** Reads a document into its blocks, in one walk. */
export function indexPage(document: Document): PageIndex {
  const index: PageIndex = {
    document,
    blocks: [],
    spans: new Map(),
    named: new Map(LISTED.map((name) => [name, []])),
    hasNotes: false,
  };
  /** The headings that the next line stands under, the highest rank first. */
  const over: Block[] = [];
  /** Whether what elements hold is bold by their style. */
  const weights = new Map<Element, boolean>();
  const strikes = new Set(strikesIn(document));
  const roles = new Map<Element, string>();
  for (const element of document.querySelectorAll(TELLING)) {
    const style = element.getAttribute('style') ?? '';
    if (BOLD_STYLE.test(style)) weights.set(element, true);
    else if (NORMAL_STYLE.test(style)) weights.set(element, false);
    if (style.toLowerCase().includes(STRUCK)) strikes.add(element);
    const role = element.getAttribute('role');
    if (role !== null) roles.set(element, role);
  }
  const struck = withoutPast(strikes);
  const weightOf = (element: Element): boolean | undefined => (weights.size > 0 ? weights.get(element) : undefined);
  let line: Line | null = null;
  /** Whether the closed region that is read has had a line with letters: no finder looks into such, one tells that there is one. */
  let isTold = false;

  function flush(): void {
    if (!line) return;
    const text = fold(line.text);
    if (text) {
      const { level } = line.frame;
      if (level > 0) while (over.length > 0 && over[over.length - 1]!.level >= level) over.pop();
      const block = toBlock(line, text, index.blocks.length, over[over.length - 1] ?? null);
      index.blocks.push(block);
      isTold ||= hasLetters(text);
      if (level > 0) over.push(block);
    }
    line = null;
  }

  function read(node: Text, frame: Frame): void {
    const { data } = node;
    if (data.length <= 2 && TASK_BOX.test(data)) return;
    const chars = trimmedLength(data);
    if (chars === 0 && !line) return;
    line ??= { nodes: [], text: '', chars: 0, bold: 0, stillBold: true, linked: 0, frame };
    line.nodes.push(node);
    line.text += data;
    if (chars === 0) return;
    line.chars += chars;
    if (frame.linked) line.linked += chars;
    if (!frame.bold) line.stillBold = false;
    else if (line.stillBold) line.bold += chars;
  }

  function readChildren(element: Element, frame: Frame): void {
    const isInClosed = closed(frame);
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isInClosed && isTold) return;
      const type = child.nodeType;
      if (type === 3) read(child as Text, frame);
      else if (type === 1) {
        const { localName } = child as Element;
        if (struck.size > 0 && struck.has(child as Element)) continue;
        const kind = KINDS.get(localName) ?? INLINE;
        if (kind.does === 'block') readBlock(child as Element, localName, kind, frame);
        else if (kind.does === 'inline') readInline(child as Element, kind, frame);
        else if (kind.does === 'break') flush();
      }
    }
  }

  function readInline(element: Element, kind: Kind, outer: Frame): void {
    if (kind.isListed) index.named.get(element.localName)!.push(element);
    const bold = weightOf(element) ?? (outer.bold || kind.isBold);
    const linked = outer.linked || (kind.isLink && element.hasAttribute('href'));
    const time = kind.isListed && element.hasAttribute('datetime') ? element : outer.time;
    const isAlike = bold === outer.bold && linked === outer.linked && time === outer.time;
    readChildren(element, isAlike ? outer : { ...outer, bold, linked, time });
  }

  function readBlock(element: Element, name: string, kind: Kind, outer: Frame): void {
    flush();
    if (kind.isListed) index.named.get(name)!.push(element);
    const role = roles.get(element) ?? null;
    if (role === 'note') index.hasNotes = true;
    const first = index.blocks.length;
    const region = outer.region ?? regionOf(element, name, !element.hasAttributes(), role);
    if (!closed(outer)) isTold = false;
    readChildren(element, {
      block: element,
      level: kind.level || (role === 'heading' ? levelOf(element) : 0) || outer.level,
      bold: weightOf(element) ?? outer.bold,
      linked: outer.linked,
      region,
      time: null,
    });
    flush();
    index.spans.set(element, { first, last: index.blocks.length });
  }

  const body = document.body;
  if (body)
    readBlock(body, 'body', BODY, { block: body, level: 0, bold: false, linked: false, region: null, time: null });
  return index;
}

/** The elements of a page with one of the `LISTED` names, in document order. */
export const elementsOf = (page: PageIndex, name: (typeof LISTED)[number]): Element[] => page.named.get(name)!;

/** How much is left of a text without the white space at its ends, which most text nodes do not have. */
function trimmedLength(data: string): number {
  const first = data.charCodeAt(0);
  const last = data.charCodeAt(data.length - 1);
  return first > 32 && first < 127 && last > 32 && last < 127 ? data.length : data.trim().length;
}

/** 1 to 6 of an element with the role of a heading, which may name none. */
function levelOf(element: Element): number {
  const level = Number(element.getAttribute('aria-level') ?? '2');
  return level >= 1 && level <= 6 ? level : 2;
}

function toBlock(line: Line, text: string, index: number, under: Block | null): Block {
  const { nodes, frame } = line;
  const chars = Math.max(1, line.chars);
  return {
    index,
    text,
    counts: hasDigit(text),
    asks: QUESTION_SIGN.test(text),
    nodes,
    parent: frame.block,
    level: frame.level,
    under,
    // Shares of unfolded characters are near enough: the folded text is used for the length alone.
    bold: Math.round((line.bold / chars) * text.length),
    linked: line.linked / chars,
    region: frame.region,
    time: frame.time,
  };
}

/** The blocks of an element; empty for one that holds none. */
export function spanOf(page: PageIndex, element: Element): Span {
  const known = page.spans.get(element);
  if (known) return known;
  const inside = page.blocks.filter((block) => block.nodes.some((node) => element.contains(node)));
  return inside.length
    ? { first: inside[0]!.index, last: inside[inside.length - 1]!.index + 1 }
    : { first: 0, last: 0 };
}
