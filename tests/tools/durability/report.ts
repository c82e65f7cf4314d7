/** What came of the trials at one step. */
export interface Row {
  step: string;
  columns: Record<string, string>;
  /** What was not as it must be; none is a pass. */
  problems: string[];
}

const MOST_SHOWN = 10;

/** Prints the rows as a table, and what went wrong below it. Gives whether nothing did. */
export function report(title: string, rows: Row[]): boolean {
  const cells = rows.map(({ step, columns, problems }) => ({ step, ...columns, problems: String(problems.length) }));
  console.log(`\n${title}`);
  console.table(Object.fromEntries(cells.map(({ step, ...rest }) => [step, rest])));
  for (const { step, problems } of rows) {
    for (const problem of problems.slice(0, MOST_SHOWN)) console.log(`  ${step}: ${problem}`);
    if (problems.length > MOST_SHOWN) console.log(`  … and ${problems.length - MOST_SHOWN} more`);
  }
  return rows.every(({ problems }) => problems.length === 0);
}
