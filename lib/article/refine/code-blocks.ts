import { fold } from '../text';
import type { LeaveOut, RefineStep } from './types';

const LANGUAGE = /(?:^|\s)(?:lang(?:uage)?-|brush:\s*|highlight-source-|sourceCode\s+|src-)([a-z][\w+#.-]*)/i;
const NO_LANGUAGE = new Set(['none', 'plaintext', 'text', 'nohighlight', 'default']);
const GUTTERS =
  '[class*="line-number" i], [class*="linenumber" i], .lineno, .linenos, .gutter, .rouge-gutter, .hljs-ln-numbers, [data-line-number]:empty';
const TOOLS =
  'button, [class*="copy-btn" i], [class*="copy-button" i], [class*="btn-copy" i], [class*="code-toolbar" i] > .toolbar';

/** Code keeps its line breaks and its language, and loses line numbers, copy buttons and the markup of its colours. */
export const codeBlocks: RefineStep = {
  name: 'code-blocks',
  run({ root }, leaveOut) {
    for (const table of root.querySelectorAll('table')) unwrapNumbered(table, leaveOut);
    for (const pre of root.querySelectorAll('pre')) tidy(pre, leaveOut);
  },
};

/** Some highlighters put line numbers and code into the two cells of a table. */
function unwrapNumbered(table: Element, leaveOut: LeaveOut): void {
  const cells = [...table.querySelectorAll('td')];
  const code = cells.at(-1);
  if (cells.length !== 2 || !code?.querySelector('pre, code')) return;
  if (!/^[\d\s]*$/.test(cells[0]!.textContent ?? '')) return;
  const pre = code.querySelector('pre') ?? table.ownerDocument.createElement('pre');
  if (!pre.parentNode) pre.append(...code.childNodes);
  leaveOut(cells[0]!, 'codeTool');
  table.replaceWith(pre);
}

function tidy(pre: Element, leaveOut: LeaveOut): void {
  for (const element of pre.querySelectorAll(`${GUTTERS}, ${TOOLS}`)) leaveOut(element, 'codeTool');
  const next = pre.nextElementSibling;
  if (next && /^copy( code)?!?$/i.test(fold(next.textContent ?? ''))) leaveOut(next, 'codeTool');
  const language = languageOf(pre);
  const code = pre.ownerDocument.createElement('code');
  if (language) code.className = `language-${language}`;
  code.textContent = codeText(pre);
  pre.replaceChildren(code);
}

function languageOf(pre: Element): string | null {
  const places = [pre.querySelector('code'), pre, pre.parentElement, pre.parentElement?.parentElement];
  for (const place of places) {
    const named =
      place?.getAttribute('data-lang') ??
      place?.getAttribute('data-language') ??
      place?.getAttribute('class')?.match(LANGUAGE)?.[1];
    const language = named?.toLowerCase().trim();
    if (language && /^[a-z][\w+#.-]{0,29}$/.test(language) && !NO_LANGUAGE.has(language)) return language;
  }
  return null;
}

/** The text with its line breaks, also where each line is an element of its own. */
function codeText(pre: Element): string {
  for (const br of pre.querySelectorAll('br')) br.replaceWith('\n');
  const text = pre.textContent ?? '';
  if (text.includes('\n')) return text.replace(/^\n+|\s+$/g, '');
  const lines = pre.querySelectorAll('div, p, li, [class*="line" i]');
  if (lines.length < 2) return text;
  const leaves = [...lines].filter((line) => !line.querySelector('div, p, li, [class*="line" i]'));
  return leaves.map((line) => line.textContent).join('\n');
}
