import Papa from 'papaparse';
import { ImportRefused } from '../types';

/** In characters. Titles and notes may have several lines; a quote that is never closed would swallow the whole file. */
const LONGEST_ROW = 256 * 1024;
/** A file with more of them is no table; each costs another look at what follows. */
const MOST_BROKEN = 200;

/** A row of a table; `cells` is null where it cannot be read, and `text` is then its first line. */
export type CsvRow = { cells: string[] } | { cells: null; text: string; isTooLong: boolean };

/**
 * Cuts a table, whose text comes in pieces, into its rows. Empty lines are none. A row that cannot be read ends at the end of
 * its first line, so that it takes no other with it.
 * @param pieces with line feeds for line ends
 * @throws ImportRefused where too much of it cannot be read
 */
export async function* csvRows(pieces: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRow> {
  const cutter = new Cutter(delimiter);
  for await (const piece of pieces) yield* cutter.rowsWith(piece, false);
  yield* cutter.rowsWith('', true);
}

class Cutter {
  /** The beginning of a row that is not whole yet. */
  private text = '';
  private isInLongLine = false;
  private broken = 0;

  constructor(private readonly delimiter: string) {}

  *rowsWith(piece: string, isEnd: boolean): Generator<CsvRow> {
    this.text += piece;
    if (this.isInLongLine) this.isInLongLine = !this.dropLine();
    yield* this.wholeRows(isEnd);
    while (this.text.length > LONGEST_ROW) {
      yield this.brokenRow();
      yield* this.wholeRows(isEnd);
    }
  }

  private *wholeRows(isEnd: boolean): Generator<CsvRow> {
    for (;;) {
      const { rows, length, isBroken } = parse(this.text, this.delimiter, isEnd);
      for (const cells of rows) yield { cells };
      this.text = this.text.slice(length);
      if (!isBroken) return;
      yield this.brokenRow();
    }
  }

  private brokenRow(): CsvRow {
    if (++this.broken > MOST_BROKEN)
      throw new ImportRefused('damaged', `More than ${MOST_BROKEN} rows cannot be read.`);
    const text = this.text.split('\n', 1)[0]!;
    this.isInLongLine = !this.dropLine();
    return { cells: null, text, isTooLong: this.isInLongLine };
  }

  /** Whether the line that was dropped had an end. */
  private dropLine(): boolean {
    const end = this.text.indexOf('\n');
    this.text = end < 0 ? '' : this.text.slice(end + 1);
    return end >= 0;
  }
}

/** The rows up to one that is not whole, or is broken: a wrong quote made it run over the lines that follow. */
function parse(text: string, delimiter: string, isEnd: boolean) {
  const rows: string[][] = [];
  let length = 0;
  let isBroken = false;
  const parser = new Papa.Parser({
    delimiter,
    newline: '\n',
    step({ data: [cells], errors, meta: { cursor } }: Papa.ParseStepResult<string[][]>) {
      isBroken = errors.length > 0 && text.slice(length, cursor - 1).includes('\n');
      if (isBroken) return parser.abort();
      if (cells!.length > 1 || cells![0] !== '') rows.push(cells!);
      length = cursor;
    },
  });
  parser.parse(text, 0, !isEnd);
  return { rows, length, isBroken };
}
