import type { Lexicon } from './types';

/** Learned weights of each kind: words of the same weight together, parted by spaces. */
export type LexiconData = Record<'name' | 'heading' | 'text', [weight: number, words: string][]>;

export function lexiconOf(data: LexiconData): Lexicon {
  const lookUp = (groups: [number, string][]): ((word: string) => number) => {
    const weights = new Map(
      groups.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight] as const)),
    );
    return (word) => weights.get(word) ?? 0;
  };
  return { name: lookUp(data.name), heading: lookUp(data.heading), text: lookUp(data.text) };
}
