import type { DateMark } from './marks';

/** Blocks between two entries of one list; under headings, and between steps of a plan, there is more text. */
const GAP = 40;
const WIDE_GAP = 200;

/** Marks of one style, split where too much other text lies between. */
export function runsOf(marks: DateMark[]): DateMark[][] {
  const styles = new Map<string, DateMark[][]>();
  for (const mark of marks) {
    const runs = styles.get(styleOf(mark)) ?? [];
    styles.set(styleOf(mark), runs);
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const gap = mark.block.level > 0 || mark.date.kind === 'step' ? WIDE_GAP : GAP;
    if (mark.loose && mark.follows !== last?.block.index) continue;
    if (run && last && mark.block.index - last.block.index <= gap) run.push(mark);
    else runs.push([mark]);
  }
  return [...styles.values()]
    .flat()
    .flatMap(withoutStrays)
    .map(withoutOpenEnds)
    .filter((run) => run.length > 0);
}

/** Loose marks stay only where counted ones lead, follow them without a gap, and are the fewer. */
function withoutStrays(run: DateMark[]): DateMark[][] {
  const start = run.findIndex((mark) => !mark.loose);
  if (start < 0) return [];
  const led = run.slice(start);
  return [led.filter((mark) => mark.loose).length * 2 < led.length ? led : led.filter((mark) => !mark.loose)];
}

/** "TBA" and "Soon" count between dates, not before or after them. */
function withoutOpenEnds(run: DateMark[]): DateMark[] {
  const dated = (mark: DateMark): boolean => mark.date.kind !== 'undated';
  return run.slice(Math.max(0, run.findIndex(dated)), run.findLastIndex(dated) + 1);
}

/** Marks that look alike on the page have the same style. */
export function styleOf({ block, place, date }: DateMark): string {
  const kind = date.kind === 'step' || date.kind === 'time' ? date.kind : 'date';
  if (block.level > 0 && place !== 'trail') return `h${block.level} ${kind}`;
  const name =
    block.level > 0 ? `h${block.level}` : `${block.parent.localName}.${block.parent.getAttribute('class') ?? ''}`;
  return `${place} ${kind} ${name}`;
}
