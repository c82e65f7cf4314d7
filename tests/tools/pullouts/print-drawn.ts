import type { Article } from '../../../lib/article/types';
import { type Draw, drawPages } from './draw';

/**
 * Prints the first `count` drawn pages on which a pull-out appears, every entry whole, to be read against the pages.
 * Dates found in running text bring no page in: they are printed where something else did, and counted where not.
 */
export async function printDrawn(bench: string, count: number, seed: number, earlier: Draw[]): Promise<void> {
  let drawn = 0;
  let shown = 0;
  let end = 0;
  const proseOnly: string[] = [];
  for await (const { id, article, reached } of drawPages(bench, seed, earlier)) {
    drawn++;
    end = reached;
    if (isPulledOut(article)) {
      console.log(
        `\n# ${++shown}: ${id} ${article.title}\n${article.url} · ${article.lang} · ${article.publishedTime}`,
      );
      printEntries(article);
    } else if (article.timeline.length > 0) {
      proseOnly.push(`${id} (${article.timeline.length})`);
    }
    if (shown === count) break;
  }
  console.log(
    `\n${shown} of ${drawn} pages, the first ${end} in the order of seed ${seed} but for those of earlier draws.`,
  );
  console.log(`Beside them, nothing but dates in the text: ${proseOnly.length}: ${proseOnly.join(', ')}`);
}

function isPulledOut({ timeline, faq, callouts, keyFacts }: Article): boolean {
  return timeline.some(({ kind }) => kind === 'listed') || faq.length + callouts.length + keyFacts.length > 0;
}

function printEntries({ timeline, faq, callouts, keyFacts }: Article): void {
  for (const { kind, dateText, date, event } of timeline)
    console.log(`  ${kind} | ${dateText} | ${date} | ${inOneLine(event)}`);
  for (const { question, answer } of faq) console.log(`  Q | ${question}\n    A | ${inOneLine(answer)}`);
  for (const { label, value } of keyFacts) console.log(`  fact | ${label} | ${inOneLine(value)}`);
  for (const { label, text } of callouts) console.log(`  callout | ${label} | ${inOneLine(text)}`);
}

const inOneLine = (text: string): string => text.replaceAll('\n', ' ⏎ ');
