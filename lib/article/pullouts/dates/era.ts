import { skipText } from './skip';
import type { Token } from './tokens';

/** Index after "AD", "n. Chr." or another of `eras`, written with or without dots. */
export function eraAfter(tokens: Token[], at: number, eras: Set<string>): number | null {
  if (eras.size === 0) return null;
  let written = '';
  let isDotted = false;
  for (let next = at; next < at + 5 && tokens[next]; next++) {
    if (tokens[next]!.text === '.') isDotted = true;
    else written += tokens[next]!.text;
    if (eras.has(written)) return isDotted ? skipText(tokens, next + 1, ['.']) : next + 1;
  }
  return null;
}
