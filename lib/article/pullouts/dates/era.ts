import { skipText } from './skip';
import type { Token } from './tokens';

/** Index after the name of an era at a place among tokens; null where there is none. */
export type EraReader = (tokens: Token[], at: number) => number | null;

/** Reads "AD", "n. Chr." or another of `names`, written with or without dots. */
export function eraReader(names: string[]): EraReader {
  const eras = new Set(names);
  const initials = new Set(names.map((name) => name[0]));
  return (tokens, at) => {
    const first = tokens[at]?.text;
    if (first === undefined || (first !== '.' && !initials.has(first[0]))) return null;
    let written = '';
    let isDotted = false;
    for (let next = at; next < at + 5 && tokens[next]; next++) {
      if (tokens[next]!.text === '.') isDotted = true;
      else written += tokens[next]!.text;
      if (eras.has(written)) return isDotted ? skipText(tokens, next + 1, ['.']) : next + 1;
    }
    return null;
  };
}
