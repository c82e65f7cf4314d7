import { elementsOf, type PageIndex, type Span } from '../page-index';
import { closed } from '../regions';
import { isNoFactsName } from './names';
import { pairOf } from './pair';
import { titleOver } from './titles';
import type { Fact, FactContext, FactFinder, FactGroup } from './types';

/** Longer tables are lists of data. */
const HIGHEST = 120;

/** Tables of two columns, names and values: infoboxes and specifications. */
export const tables: FactFinder = {
  name: 'tables',
  find: (context) =>
    elementsOf(context.page, 'table').flatMap((table) => {
      const group = groupOf(table, context);
      return group ? [group] : [];
    }),
};

interface Cell extends Span {
  isHead: boolean;
  isMarked: boolean;
}

function groupOf(table: Element, context: FactContext): FactGroup | null {
  const { page, texts } = context;
  const span = page.spans.get(table);
  const opening = span && page.blocks[span.first];
  if (!opening || span.last - span.first < 4 || closed(opening) || isNoFactsName(table)) return null;
  if (table.querySelector('table, form, input')) return null;
  const rows = rowsOf(table, page);
  if (!rows) return null;
  const head = isHeadRow(rows) ? rows.shift()! : null;
  const pairs = rows.filter(isPairs);
  const facts = pairs.flatMap((row) => factsOf(row, page));
  const tried = pairs.reduce((sum, row) => sum + row.length / 2, 0);
  if (facts.length < tried * 0.7) return null;
  const marked = pairs.filter(([label]) => label!.isHead || label!.isMarked).length >= pairs.length * 0.7;
  const isNamed = head?.some((cell) => cell.last - cell.first === 1 && texts.isColumn(page.blocks[cell.first]!.text));
  const style = `${marked ? 'row heads' : 'plain cells'}${isNamed ? ', named columns' : head ? ', column heads' : ''}`;
  const tenths = (marked ? 6 : 3) + (isNamed ? 3 : head?.every(({ isHead }) => isHead) ? -4 : 0);
  return { finder: 'tables', style, facts, weight: tenths / 10, title: titleOver(span, context) };
}

/** The rows that hold text; null where there are none, too many, or too many that are no pairs. */
function rowsOf(table: Element, page: PageIndex): Cell[][] | null {
  const all = table.querySelectorAll('tr');
  const rows: Cell[][] = [];
  let others = 0;
  for (const row of all) {
    const cells = cellsOf(row, page);
    if (cells.length === 0) continue;
    rows.push(cells);
    if (!isPairs(cells)) others++;
    if (rows.length > HIGHEST || others * 4 > all.length) return null;
  }
  return rows.length > 0 && others * 4 <= rows.length ? rows : null;
}

const isPairs = (row: Cell[]): boolean => row.length === 2 || isRowOfPairs(row);

/** Heads of the two columns: marked as such, or in bold where the values below are not. */
function isHeadRow([first, ...others]: Cell[][]): boolean {
  if (first!.length !== 2) return false;
  return (
    first!.every(({ isHead }) => isHead) ||
    (first!.every(({ isMarked }) => isMarked) && !others.some(([, value]) => value?.isMarked))
  );
}

/** The cells of a row that hold text. */
function cellsOf(row: Element, page: PageIndex): Cell[] {
  return [...row.children].flatMap((cell) => {
    const span = page.spans.get(cell);
    if (!span || span.first === span.last) return [];
    const { text, bold } = page.blocks[span.first]!;
    const isMarked = span.last - span.first === 1 && (/[:：]$/.test(text) || bold >= text.length * 0.9);
    return [{ ...span, isHead: cell.localName === 'th', isMarked }];
  });
}

/** Name, value, name, value beside each other. */
function isRowOfPairs(row: Cell[]): boolean {
  const isName = ({ isHead, isMarked }: Cell): boolean => isHead || isMarked;
  return row.length === 4 && isName(row[0]!) && !isName(row[1]!) && isName(row[2]!) && !isName(row[3]!);
}

function factsOf(row: Cell[], page: PageIndex): Fact[] {
  const facts: Fact[] = [];
  for (let i = 0; i + 1 < row.length; i += 2) {
    const fact = pairOf(page, row[i]!.first, row[i]!.last, row[i + 1]!.last);
    if (fact) facts.push(fact);
  }
  return facts;
}
