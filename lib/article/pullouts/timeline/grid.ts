import { type PageIndex, spanOf } from '../page-index';

/** A cell of a table, in each place that it fills. */
export interface Cell {
  text: string;
  /** Its blocks, from `block` to `last` (exclusive). */
  block: number;
  last: number;
  element: Element;
  /** Whether it began in a row above. */
  isShared: boolean;
}

/** A row that one cell fills holds for the rows below it. */
export type Row = Cell[];

const WIDEST = 40;
const HIGHEST = 500;

/** A table's rows with merged cells repeated wherever they reach; empty rows are left out. */
export function gridOf(table: Element, page: PageIndex): Row[] {
  const elements = [...table.querySelectorAll('tr')];
  const rows = elements.map((): (Cell | undefined)[] => []);
  elements.forEach((row, y) => {
    let x = 0;
    for (const element of row.children) {
      while (rows[y]![x]) x++;
      const cell = cellOf(element, page);
      const isBare = !element.hasAttributes();
      const width = isBare ? 1 : extent(element, 'colspan', WIDEST);
      const height = isBare ? 1 : Math.min(extent(element, 'rowspan', HIGHEST), rows.length - y);
      for (let down = 0; down < height; down++) {
        for (let right = 0; right < width; right++)
          rows[y + down]![x + right] ??= down > 0 ? { ...cell, isShared: true } : cell;
      }
      x += width;
    }
  });
  return rows
    .map((row) => row.filter((cell) => cell !== undefined))
    .filter((row) => row.some(({ text }) => text !== ''));
}

function extent(element: Element, name: string, most: number): number {
  const value = Number(element.getAttribute(name) ?? '1');
  return value >= 1 && value <= most ? Math.floor(value) : 1;
}

function cellOf(element: Element, page: PageIndex): Cell {
  const { first, last } = spanOf(page, element);
  let text = first < last ? page.blocks[first]!.text : '';
  for (let at = first + 1; at < last; at++) text += `\n${page.blocks[at]!.text}`;
  return { text, block: first, last, element, isShared: false };
}
