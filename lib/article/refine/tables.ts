import { renamed } from '../rename';
import { fold } from '../text';
import { replaceByAll, unwrap } from '../tree';
import type { RefineStep } from './types';

/** Tables that only arrange a page become plain blocks; tables of data stay. */
export const tables: RefineStep = {
  name: 'tables',
  run({ root }) {
    // Innermost first, so that a table is judged by what is left inside it.
    for (const table of [...root.querySelectorAll('table')].reverse()) {
      if (isLayout(table)) flatten(table);
      else if (!table.querySelector('th, thead')) markHead(table);
    }
  },
};

function isLayout(table: Element): boolean {
  if (/^(presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  const isInnermost = !table.querySelector('table');
  if (isInnermost && isFrameOfOne(table)) return true;
  const own = [...table.querySelectorAll('th, caption, thead, tfoot')];
  if (own.some((part) => part.closest('table') === table)) return false;
  if (!isInnermost) return true;
  const rows = [...table.querySelectorAll('tr')];
  const columns = rows.reduce((most, row) => Math.max(most, row.querySelectorAll('td').length), 0);
  if (columns <= 1) return true;
  const isBlocky = !!table.querySelector('td > h1, td > h2, td > h3, td > p + p, td > div > p, td ul, td figure');
  return rows.length === 1 || (isBlocky && rows.length * columns <= 6);
}

/** So long is a cell that is a text, however few words the others hold. */
const TEXT = 600;
const MOST = 0.8;
/** Of more cells that hold anything, the others are data. */
const FEW_CELLS = 6;

/** Whether one cell holds all that the table shows, or a text beside which the rest is little. */
function isFrameOfOne(table: Element): boolean {
  const cells = cellsOf(table);
  const lengths = cells.map(({ textContent }) => fold(textContent ?? '').length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const hasHead = cells.some(({ localName }) => localName !== 'td');
  return cells.length <= 1 || (!hasHead && cells.length <= FEW_CELLS && longest > TEXT && longest > MOST * all);
}

/** The table's own cells, and its caption, that hold anything. */
const cellsOf = (table: Element): Element[] =>
  [...table.querySelectorAll('td, th, caption')].filter(
    (cell) => cell.closest('table') === table && (cell.textContent?.trim() || cell.querySelector('img, video, iframe')),
  );

/** A first row all of whose cells are bold is a head. */
function markHead(table: Element): void {
  const row = table.querySelector('tr');
  const cells = [...(row?.children ?? [])];
  if (!row?.nextElementSibling || cells.length < 2 || !cells.every(isBold)) return;
  for (const cell of cells) {
    unwrap(cell.firstElementChild!);
    const head = renamed(cell, 'th');
    for (const name of ['colspan', 'rowspan']) {
      if (cell.hasAttribute(name)) head.setAttribute(name, cell.getAttribute(name)!);
    }
  }
  const head = table.ownerDocument.createElement('thead');
  row.parentElement!.before(head);
  head.append(row);
}

const isBold = (cell: Element): boolean =>
  cell.childElementCount === 1 &&
  /^(?:strong|b)$/.test(cell.firstElementChild!.localName) &&
  cell.firstElementChild!.textContent?.trim() === cell.textContent?.trim();

function flatten(table: Element): void {
  const blocks = cellsOf(table).map((cell) => renamed(cell, 'div'));
  // What a link to the table leads to.
  if (table.id && blocks[0] && !blocks[0].id) blocks[0].id = table.id;
  replaceByAll(table, blocks);
}
