import { MARK } from '../marks';

const PLACE = 'data-lectern-table';
const FOUND_CELLS = ['tr', 'td', 'th'].map((name) => `${name}[${MARK}]`).join(', ');

/**
 * Puts a paragraph of the same text in the place of each table in which rows were found. Readability counts cells like
 * paragraphs: a long table beside short texts would be its whole article, cut out of the table element around it.
 * @returns puts the tables back below the root that was chosen; those whose paragraph is gone stay away
 */
export function shelterTables(page: Document): (root: Element) => void {
  const tables = [...new Set([...page.querySelectorAll(FOUND_CELLS)].map((cell) => cell.closest('table')))];
  const sheltered = tables.flatMap((table, i) => (table ? [shelter(table, i)] : []));
  return (root) => {
    for (const [i, table] of sheltered.entries()) root.querySelector(`[${PLACE}="${i}"]`)?.replaceWith(table);
  };
}

function shelter(table: Element, i: number): Element {
  const place = table.ownerDocument.createElement('p');
  place.setAttribute(PLACE, String(i));
  place.textContent = table.textContent;
  table.replaceWith(place);
  return table;
}
