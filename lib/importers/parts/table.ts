import Papa from 'papaparse';

/** Rows by which a table is told. */
const LOOKED_AT = 20;

/** Whether a text is a table of several columns: its rows have equally many cells, at least two. */
export const isTable = (text: string): boolean =>
  [',', ';', '\t'].some((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT, skipEmptyLines: true });
    const [first, ...others] = data;
    return others.length > 0 && first!.length > 1 && others.every((cells) => cells.length === first!.length);
  });
