import { byClass, hasClass } from '../class-names';
import { renamed } from '../rename';
import { namedLanguage } from './code-language';

/** Editors and highlighters that draw each line as an element of its own, among gutters and layers. */
const LISTINGS: { listing: string; line: string }[] = [
  { listing: '.CodeMirror', line: '.CodeMirror-line' },
  { listing: '.cm-editor', line: '.cm-line' },
  { listing: '.ace_editor', line: '.ace_line' },
  { listing: '.syntaxhighlighter', line: '.code .line' },
  { listing: 'table.js-file-line-container', line: '.js-file-line' },
  { listing: 'table.hljs-ln', line: '.hljs-ln-code' },
];
const ANY = LISTINGS.map(({ listing }) => listing).join(', ');
const STEMS = LISTINGS.map(({ listing }) => listing.replace(/^.*\./, '').toLowerCase());
/** "view raw", "hosted with": below a file that is shown in a page of others. */
const BELOW = '.gist-meta';

/** What names the file that a block of code is from. */
const mayBeTitles = byClass(
  'codeblocktitle',
  'code-block-title',
  'code-block-caption',
  'code-title',
  'code-caption',
  'filename',
  'file-name',
);

/** What boards put around a listing that has no `pre`, and the longest head of one: "Code: [Select]". */
const mayBeBoxes = byClass('codeblock', 'codebox');
const LONGEST_HEAD = 40;

/** Makes one `pre` of each piece of code that is drawn line by line, or that only its box calls a listing. */
export function assembleListings(page: Document): void {
  for (const element of hasClass(page, STEMS) ? page.querySelectorAll(ANY) : []) {
    const kind = LISTINGS.find(({ listing }) => element.matches(listing))!;
    const lines = [...element.querySelectorAll(kind.line)];
    if (lines.length > 0) element.replaceWith(listingOf(element, lines));
  }
  for (const element of page.querySelectorAll(BELOW)) element.remove();
  for (const box of mayBeBoxes(page)) boxedCode(box);
  for (const title of mayBeTitles(page)) if (/^(?:div|span)$/.test(title.localName)) captionCode(title);
}

/** The only code of a box without a `pre` becomes a listing, and its head goes, a word and a button on each of them. */
function boxedCode(box: Element): void {
  const [code, other] = box.querySelectorAll('code');
  if (!code || other || box.localName === 'pre' || box.querySelector('pre') || code.closest('pre, p')) return;
  for (const part of [...box.children]) {
    const isHead = !part.contains(code) && !part.querySelector('img') && part.localName !== 'img';
    if (isHead && (part.textContent?.trim().length ?? 0) <= LONGEST_HEAD) part.remove();
  }
  const pre = box.ownerDocument.createElement('pre');
  code.replaceWith(pre);
  pre.append(code);
}

/** A title right above a block of code becomes its caption. */
function captionCode(title: Element): void {
  const next = title.nextElementSibling;
  const blocks =
    next?.localName === 'pre'
      ? [next]
      : [...(next?.querySelectorAll('pre') ?? [])].filter((pre) => !pre.closest('.linenos, .gutter'));
  if (blocks.length !== 1 || title.closest('figure, pre') || title.querySelector('pre')) return;
  const figure = title.ownerDocument.createElement('figure');
  // Numbered lines are a table, of which the block is a cell.
  const listing = blocks[0]!.closest('table') ? next! : blocks[0]!;
  listing.replaceWith(figure);
  figure.append(renamed(title, 'figcaption'), listing);
}

function listingOf(element: Element, lines: Element[]): Element {
  const code = element.ownerDocument.createElement('code');
  code.textContent = lines.map(({ textContent }) => textContent?.replace(/[\n\u200b]+/g, '')).join('\n');
  const language = languageOf(element);
  if (language) code.className = `language-${language}`;
  // Within a `pre` already.
  if (element.closest('pre')) return code;
  const pre = element.ownerDocument.createElement('pre');
  pre.append(code);
  return pre;
}

function languageOf(element: Element): string | null {
  const inner = element.querySelector('[data-language]');
  const places = [element, inner, element.parentElement];
  return places.map((place) => place && namedLanguage(place)).find((language) => language) ?? null;
}
