import { join } from 'node:path';
import { shuffled } from './shuffled';

/** A labelled page, as the bench reads it from its data. */
export interface BenchPage {
  id: string;
  url: string;
  type: string;
  html(): string;
  truth: { text: string };
}

export interface WordScore {
  p: number;
  r: number;
  f1: number;
}

export interface Bench {
  pages: BenchPage[];
  /** Bag-of-words precision, recall and F1, the bench's own. */
  wordScore(predicted: string, reference: string): WordScore;
}

/** The development pages with their labels, and the bench's scorer. BENCH is the folder of the bench; throws without it. */
export async function openBench(): Promise<Bench> {
  const bench = process.env.BENCH;
  if (!bench) throw new Error('Set BENCH to the folder of the bench (the one that holds run.mjs).');
  const { read } = await import(join(bench, 'datasets/wcxb.mjs'));
  const { wordScore } = await import(join(bench, 'scorers/words.mjs'));
  return { pages: read(join(bench, '../pages/wcxb')), wordScore };
}

/** So many pages, of each type in turn, in an order that follows from the seed alone. */
export function drawnByType(pages: BenchPage[], count: number, seed: number): BenchPage[] {
  const queues = new Map<string, BenchPage[]>();
  for (const page of shuffled(pages, seed)) queues.set(page.type, [...(queues.get(page.type) ?? []), page]);
  const drawn: BenchPage[] = [];
  const types = [...queues.keys()].sort();
  while (drawn.length < Math.min(count, pages.length)) {
    for (const type of types) drawn.push(...queues.get(type)!.splice(0, 1));
  }
  return drawn.slice(0, count);
}
