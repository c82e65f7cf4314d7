/** What a spreadsheet takes for a formula, in any width, even behind what it shows as nothing. */
export const FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠]/u;

/**
 * Text of a cell on one line. Where the comma is a decimal sign, a spreadsheet separates cells at semicolons, and does not
 * know a quote inside of one: no part of a text may begin a formula there either.
 */
export const onOneLine = (cell: string): string =>
  cell.replace(/[\s\p{Cc}]+/gu, ' ').replace(/(;\s*"*\s*)(?=[=+\-@＝＋－＠])/g, "$1'");

/** Text of a cell that is pasted: whatever it holds, no spreadsheet runs it. */
export function plainCell(cell: string): string {
  const line = onOneLine(cell).trim();
  return FORMULA.test(line) ? `'${line}` : line;
}
