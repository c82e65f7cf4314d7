import type { DateReader, ReadDate } from '../../pullouts/dates/reader';
import { sentencesOf } from '../../pullouts/sentences';
import type { Line } from '../lines';
import { type Token, tokensOf } from './tokens';

/** A sentence of an article, with what is asked of it. */
export interface Statement {
  text: string;
  line: Line;
  /** Whether it is in the second article that the page goes on with. */
  isSecond: boolean;
  tokens: Token[];
  readonly dates: ReadDate[];
}

/** Dates are read when they are asked for, which is seldom. */
class LineStatement implements Statement {
  readonly tokens: Token[];
  private read: ReadDate[] | null = null;

  constructor(
    readonly text: string,
    readonly line: Line,
    readonly isSecond: boolean,
    private readonly reader: DateReader,
  ) {
    this.tokens = tokensOf(text);
  }

  get dates(): ReadDate[] {
    this.read ??= this.reader.all(this.text);
    return this.read;
  }
}

/** Lines that say what is so now: captions, quotations and cells of a table speak of other times. */
const SPEAKS = new Set<Line['kind']>(['prose', 'item']);

/** The sentences of those lines that `mayHold` what is looked for. */
export function statementsOf(
  lines: Line[],
  isSecond: boolean,
  reader: DateReader,
  mayHold: (text: string) => boolean,
): Statement[] {
  return lines
    .filter((line) => SPEAKS.has(line.kind) && mayHold(line.text))
    .flatMap((line) => {
      // An item that begins with its date is one of a history.
      if (line.kind === 'item' && reader.leading(line.text)) return [];
      return sentencesOf(line.text, reader.lexicon)
        .filter(({ text }) => mayHold(text))
        .map(({ text }) => new LineStatement(text, line, isSecond, reader));
    });
}

/** Whether both name the same day. */
export const shareDay = (a: ReadDate[], b: ReadDate[]): boolean =>
  a.some((first) => b.some((second) => isDay(first) && isDay(second) && !differ(first, second)));

/** Whether both name days of one year, and they are different ones. */
export const areOtherDays = (a: ReadDate, b: ReadDate): boolean =>
  isDay(a) && isDay(b) && differ(a, b) && !areOtherYears(a, b);

const isDay = ({ from, to }: ReadDate): boolean => from?.day !== undefined && from.month !== undefined && to === null;

const differ = ({ from: a }: ReadDate, { from: b }: ReadDate): boolean =>
  a!.month !== b!.month || a!.day !== b!.day || (a!.year !== b!.year && a!.year !== undefined && b!.year !== undefined);

/** Whether both name years, and they are different ones: what is held every year is not one event. */
const areOtherYears = ({ from: a }: ReadDate, { from: b }: ReadDate): boolean =>
  a?.year !== undefined && b?.year !== undefined && a.year !== b.year;

/** All years that a text names. */
export const yearsIn = (text: string): Set<string> => new Set(text.match(/(?<!\d)(?:1[0-9]|20)\d\d(?!\d)/g) ?? []);
