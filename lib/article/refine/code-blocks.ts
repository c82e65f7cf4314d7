import { namedLanguage } from '../elements/code-language';
import { renamed } from '../rename';
import { fold } from '../text';
import { hasMoreChildren, moveChildren } from '../tree';
import type { LeaveOut, RefineStep } from './types';

const GUTTERS =
  '[class*="line-number" i], [class*="linenumber" i], .lineno, .linenos, .ln, .lnt, .gutter, .rouge-gutter, .hljs-ln-numbers, [data-line-number]:empty';
const TOOLS =
  'button, clipboard-copy, [class*="copy-btn" i], [class*="copy-button" i], [class*="btn-copy" i], [class*="code-toolbar" i] > .toolbar';
const LINES = 'div, p, li, [class*="line" i]';
/** Says that preformatted text is code; verses, mails and drawings in characters are none. */
const CODE_CLASS =
  /code|highlight|prettyprint|syntax|brush|source|hljs|prism|shiki|console|terminal|listing|program|snippet/i;
const VERSE_CLASS = /verse|poem|poetry|stanza|lyric/i;
/** Characters of what stands beside a block to name its language or to copy it. */
const LONGEST_LABEL = 100;

/** Code keeps its line breaks and its language, and loses line numbers, copy buttons and the markup of its colours. */
export const codeBlocks: RefineStep = {
  name: 'code-blocks',
  run({ root }, leaveOut) {
    if (!root.querySelector('pre, code, tt')) return;
    for (const inner of root.querySelectorAll('td pre, td code')) {
      const table = inner.closest('table');
      if (table && root.contains(table)) unwrapNumbered(table, leaveOut);
    }
    for (const pre of root.querySelectorAll('pre')) {
      if (root.contains(pre)) tidy(pre, leaveOut);
    }
    for (const code of root.querySelectorAll('tt, code[class]')) tidyInline(code);
  },
};

/** Some highlighters put line numbers and code into the two cells of a table. */
function unwrapNumbered(table: Element, leaveOut: LeaveOut): void {
  const cells = [...table.querySelectorAll('td')];
  const code = cells.at(-1);
  if (cells.length !== 2 || !code?.querySelector('pre, code')) return;
  if (!/^[\d\s]*$/.test(cells[0]!.textContent ?? '')) return;
  const pre = code.querySelector('pre') ?? table.ownerDocument.createElement('pre');
  if (!pre.parentNode) moveChildren(code, pre);
  leaveOut(cells[0]!, 'codeTool');
  table.replaceWith(pre);
}

function tidy(pre: Element, leaveOut: LeaveOut): void {
  for (const element of pre.querySelectorAll(`${GUTTERS}, ${TOOLS}`)) leaveOut(element, 'codeTool');
  for (const number of lineNumbers(pre)) leaveOut(number, 'codeTool');
  const language = languageOf(pre);
  const wrapper = wrapperOf(pre);
  tidyBeside(wrapper.previousElementSibling, language, leaveOut);
  for (let next = wrapper.nextElementSibling; next; next = wrapper.nextElementSibling) {
    if (!tidyBeside(next, language, leaveOut)) break;
  }
  pre.removeAttribute('lang');
  for (const br of pre.querySelectorAll('br')) br.replaceWith('\n');
  if (isCode(pre, language)) holdCode(pre, language);
  removeTwin(pre);
}

/** Numbers of lines that no name tells, as style sheets in scripts give none: each begins a line, and together they count all of them. */
function lineNumbers(pre: Element): Element[] {
  const numbers = [...pre.querySelectorAll('*')].filter(
    (element) =>
      !element.previousSibling &&
      element.nextSibling &&
      /^\s*\d+\s*$/.test(element.textContent ?? '') &&
      !element.firstElementChild,
  );
  const [first, ...others] = numbers;
  const lines = first?.parentElement?.parentElement;
  const isLine = ({ parentElement, className }: Element) =>
    parentElement!.parentElement === lines && className === first!.className;
  const isNext = (element: Element, i: number) => Number(element.textContent) === Number(first!.textContent) + i + 1;
  const isAll = others.length > 0 && others.every(isLine) && others.every(isNext);
  return isAll && lines!.childElementCount === numbers.length ? numbers : [];
}

function holdCode(pre: Element, language: string | null): void {
  const code = pre.ownerDocument.createElement('code');
  if (language) code.className = `language-${language}`;
  code.textContent = codeText(pre).replaceAll('\u00a0', ' ');
  pre.replaceChildren(code);
}

/** Takes away what only names the language or copies the code. Whether it is gone. */
function tidyBeside(beside: Element | null, language: string | null, leaveOut: LeaveOut): boolean {
  const length = beside?.textContent?.length ?? 0;
  if (!beside || beside.localName === 'pre' || length > LONGEST_LABEL) return false;
  const text = fold(beside.textContent ?? '').toLowerCase();
  const isTool =
    beside.matches(`${GUTTERS}, ${TOOLS}, .toolbar`) || /^(?:[\w+#.-]{1,20} ?)?copy(?: code)?!?$/.test(text);
  if (isTool || (text && text === language)) {
    leaveOut(beside, 'codeTool');
    return true;
  }
  return false;
}

/** The outermost element that holds little else than this block and its tools. */
function wrapperOf(pre: Element): Element {
  let wrapper = pre;
  for (let parent = pre.parentElement; parent?.localName === 'div'; parent = parent.parentElement) {
    if (wrapper.previousElementSibling || hasMoreChildren(parent, 2)) break;
    if (!parent.parentElement || hasMoreChildren(parent.parentElement, 3)) break;
    wrapper = parent;
  }
  return wrapper;
}

/** Sites with a dark and a light theme may print the same block once for each. */
function removeTwin(pre: Element): void {
  const next = pre.nextElementSibling;
  if (next?.localName === 'pre' && fold(next.textContent ?? '') === fold(pre.textContent ?? '')) next.remove();
}

function languageOf(pre: Element): string | null {
  const places = [pre.querySelector('code'), pre, pre.parentElement, pre.parentElement?.parentElement];
  return places.map((place) => place && namedLanguage(place)).find((language) => language) ?? null;
}

function isCode(pre: Element, language: string | null): boolean {
  if (language || pre.querySelector('code')) return true;
  const around = [pre, pre.parentElement, pre.parentElement?.parentElement].map(classOf);
  if (VERSE_CLASS.test(around[0]!)) return false;
  return around.some((name) => CODE_CLASS.test(name)) || !!pre.querySelector('span[class]');
}

const classOf = (element: Element | null | undefined): string => element?.getAttribute('class') ?? '';

/** The text with its line breaks, also where each line is an element of its own. */
function codeText(pre: Element): string {
  const text = pre.textContent ?? '';
  if (text.includes('\n')) return text.replace(/^\n+|\s+$/g, '');
  const lines = pre.querySelectorAll(LINES);
  if (lines.length < 2) return text;
  const leaves = [...lines].filter((line) => !line.querySelector(LINES));
  return leaves.map((line) => line.textContent).join('\n');
}

/** Code within a line needs no language unless it names one. */
function tidyInline(code: Element): void {
  if (code.localName === 'tt') renamed(code, 'code').removeAttribute('class');
  else if (!code.closest('pre')) {
    const language = namedLanguage(code);
    if (language) code.className = `language-${language}`;
    else code.removeAttribute('class');
  }
}
