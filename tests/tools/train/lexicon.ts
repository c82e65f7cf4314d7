import type { LexiconData } from '../../../lib/article/blocks/lexicon';
import type { MeasuredPage } from '../../../lib/article/blocks/measure';
import type { Lexicon } from '../../../lib/article/blocks/types';
import { headingWords, nameWords, tellingWords } from '../../../lib/article/blocks/words';

/** Pages that a word must be on: below, it says something of one site only. */
const FEWEST_PAGES = 12;
/** Kept of each kind: the words that move most, by their weight and how much text they stand at. */
const MOST = { name: 1400, heading: 300, text: 900 };
/** Weights are kept in tenths, and within this. */
const GREATEST = 3;
/** Added to both counts, as a share of a page. */
const PRIOR = 0.3;

type Kind = keyof typeof MOST;

/** Share of a page's text, wanted and not, that stands at a word; and the pages it is on. */
interface Count {
  wanted: number;
  other: number;
  pages: number;
}

/** Counts of words, in all and by site, so that a page's own site can be left out of what is learned about it. */
export class WordCounts {
  private readonly all: Record<Kind, Map<string, Count>> = { name: new Map(), heading: new Map(), text: new Map() };
  private readonly sites = new Map<string, Record<Kind, Map<string, Count>>>();

  add(page: MeasuredPage, labels: Float32Array, site: string): void {
    const ofSite = this.sites.get(site) ?? { name: new Map(), heading: new Map(), text: new Map() };
    this.sites.set(site, ofSite);
    for (const [kind, words] of Object.entries(wordsAt(page, labels)) as [Kind, Map<string, Count>][]) {
      for (const [word, count] of words) for (const counts of [this.all[kind], ofSite[kind]]) add(counts, word, count);
    }
  }

  /** Weights of the words of all sites. */
  learn(): LexiconData {
    const kept = (kind: Kind): [string, number][] =>
      [...this.weights(kind)]
        .map(([word, weight]) => [word, weight, Math.abs(weight) * mass(this.all[kind].get(word)!)] as const)
        .filter(([, weight]) => Math.abs(weight) >= 0.1)
        .sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1))
        .slice(0, MOST[kind])
        .map(([word, weight]) => [word, weight]);
    return { name: group(kept('name')), heading: group(kept('heading')), text: group(kept('text')) };
  }

  /** What the other sites say of the words of `learned`. */
  without(site: string, learned: LexiconData): Lexicon {
    const own = this.sites.get(site);
    const lookUp = (kind: Kind): ((word: string) => number) => {
      const known = new Set(learned[kind].flatMap(([, words]) => words.split(' ')));
      const prior = this.prior(kind);
      return (word) => (known.has(word) ? weigh(this.all[kind].get(word)!, prior, own?.[kind].get(word)) : 0);
    };
    return { name: lookUp('name'), heading: lookUp('heading'), text: lookUp('text') };
  }

  private weights(kind: Kind): Map<string, number> {
    const prior = this.prior(kind);
    return new Map([...this.all[kind]].map(([word, count]) => [word, weigh(count, prior)]));
  }

  private readonly priors = new Map<Kind, number>();

  private prior(kind: Kind): number {
    let prior = this.priors.get(kind);
    if (prior === undefined) {
      const counts = [...this.all[kind].values()].filter(({ pages }) => pages >= FEWEST_PAGES);
      prior = Math.log(sum(counts, ({ wanted }) => wanted) / sum(counts, ({ other }) => other));
      this.priors.set(kind, prior);
    }
    return prior;
  }
}

const sum = (counts: Count[], of: (count: Count) => number): number =>
  counts.reduce((total, count) => total + of(count), 0);
const mass = ({ wanted, other }: Count): number => wanted + other;

/** Log-odds against those of all text, in tenths; 0 for a word on too few pages. */
function weigh({ wanted, other, pages }: Count, prior: number, less?: Count): number {
  const good = Math.max(0, wanted - (less?.wanted ?? 0));
  const bad = Math.max(0, other - (less?.other ?? 0));
  if (pages < FEWEST_PAGES || pages - (less?.pages ?? 0) < FEWEST_PAGES / 2) return 0;
  const weight = Math.log((good + PRIOR) / (bad + PRIOR)) - prior * ((good + bad) / (good + bad + 2 * PRIOR));
  return Math.round(10 * Math.max(-GREATEST, Math.min(GREATEST, weight))) / 10;
}

function add(counts: Map<string, Count>, word: string, { wanted, other }: Count): void {
  const count = counts.get(word);
  if (!count) counts.set(word, { wanted, other, pages: 1 });
  else {
    count.wanted += wanted;
    count.other += other;
    count.pages += 1;
  }
}

/** How much of the page's text stands at each word. */
function wordsAt(page: MeasuredPage, labels: Float32Array): Record<Kind, Map<string, Count>> {
  const found: Record<Kind, Map<string, Count>> = { name: new Map(), heading: new Map(), text: new Map() };
  const weights = page.measured.map(({ n }) => (n + 3) ** 0.75);
  const total = weights.reduce((all, weight) => all + weight, 0);
  const note = (kind: Kind, words: Iterable<string>, i: number, share: number): void => {
    for (const word of words) {
      const count = found[kind].get(word) ?? { wanted: 0, other: 0, pages: 1 };
      count.wanted += share * labels[i]!;
      count.other += share * (1 - labels[i]!);
      found[kind].set(word, count);
    }
  };
  page.measured.forEach((block, i) => {
    const share = weights[i]! / total;
    note('name', namesAround(page, block.inner), i, share);
    if (block.heading >= 0) note('heading', headingWords(page.measured[block.heading]!.words), i, share);
    note('text', new Set(tellingWords(block.words)), i, 1 / page.measured.length);
  });
  return found;
}

function namesAround(page: MeasuredPage, element: number): Set<string> {
  const names = new Set<string>();
  for (let at = element; at >= 0; at = page.parents[at]!) {
    for (const word of nameWords(page.tags[at]!, page.names[at]!, page.roles[at]!, page.itemprops[at]!))
      names.add(word);
  }
  return names;
}

/** Words of the same weight together, parted by spaces. */
function group(words: [string, number][]): [number, string][] {
  const groups = new Map<number, string[]>();
  for (const [word, weight] of words) groups.set(weight, [...(groups.get(weight) ?? []), word]);
  return [...groups].sort((a, b) => a[0] - b[0]).map(([weight, list]) => [weight, list.sort().join(' ')]);
}
