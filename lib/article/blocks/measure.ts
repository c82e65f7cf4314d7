import { askOnce } from '../ask-once';
import type { Lexicon, PageBlocks, TextBlock } from './types';
import { countedWords, headingWords, nameWords, tellingWords } from './words';

/** A text block with what is counted in it. */
export interface MeasuredBlock extends TextBlock {
  words: string[];
  /** Number of words. */
  n: number;
  linkDensity: number;
  commas: number;
  /** Ends as a sentence does. */
  ends: boolean;
  /** Reads as a paragraph: 15 words or more, few of them linked. */
  isLong: boolean;
  /** 1 to 6 in a heading, else 0. */
  level: number;
  /** Index of the heading above, or -1. */
  heading: number;
  /** How much the words of a short text, or the ends of a long one, are those of content. */
  textScore: number;
  /** Tag and classes of the four elements around it. */
  path: string;
}

/** Sums over all blocks in each element. */
export interface Sums {
  words: Float32Array;
  linked: Float32Array;
  longWords: Float32Array;
  textScore: Float32Array;
  /** First and last block; -1 where there is none. */
  first: Int32Array;
  last: Int32Array;
  /** What Readability's scoring would give: text with commas counts for the elements around it, less the farther. */
  container: Float32Array;
}

/** A page with all that its blocks' features are made of. */
export interface MeasuredPage extends PageBlocks {
  measured: MeasuredBlock[];
  sums: Sums;
  /** Weight of each element's own names, and the sum, least and greatest from the body down to it. */
  own: Float32Array;
  chain: Float32Array;
  least: Float32Array;
  greatest: Float32Array;
  /** Weight of the words of each block that is a heading; 0 for others. */
  headingScores: Float32Array;
}

const HEADING = /^h[1-6]$/;
const SENTENCE_END = /[.!?。！？…:"”')\]]\s*$/;
/** Words of a text that counts as short. */
const SHORT = 12;

export function measurePage(page: PageBlocks, lexicon: Lexicon): MeasuredPage {
  const measured = measureBlocks(page, lexicon);
  const headingScores = Float32Array.from(measured, (block) => (block.level > 0 ? scoreHeading(block, lexicon) : 0));
  return { ...page, measured, sums: sumUp(page, measured), ...weighNames(page, lexicon), headingScores };
}

function scoreHeading({ words }: MeasuredBlock, lexicon: Lexicon): number {
  let sum = 0;
  for (const word of headingWords(words)) sum += lexicon.heading(word);
  return sum;
}

function measureBlocks(page: PageBlocks, lexicon: Lexicon): MeasuredBlock[] {
  let heading = -1;
  const signatures: string[] = [];
  const signatureOf = (element: number): string =>
    (signatures[element] ??= `${page.tags[element]}.${page.names[element]!.split(/\s+/, 2).join('.')}`);
  return page.blocks.map((block, i) => {
    const { words, n } = countedWords(block.text);
    const linkDensity = Math.min(1, block.linked / Math.max(1, block.text.length));
    const level = levelOf(page, block.element);
    const above = heading;
    if (level > 0) heading = i;
    let path = '';
    for (let k = 0, at = block.element; k < 4 && at >= 0; k++, at = page.parents[at]!) path += `>${signatureOf(at)}`;
    return {
      ...block,
      commas: countCommas(block.text),
      words,
      n,
      linkDensity,
      ends: SENTENCE_END.test(block.text),
      isLong: n >= 15 && linkDensity < 0.3,
      level,
      heading: above,
      textScore: scoreText(words, lexicon),
      path,
    };
  });
}

function levelOf(page: PageBlocks, element: number): number {
  for (let k = 0, at = element; k < 4 && at >= 0; k++, at = page.parents[at]!) {
    if (HEADING.test(page.tags[at]!)) return Number(page.tags[at]![1]);
  }
  return 0;
}

const COMMAS = /[,，、]/g;
const countCommas = (text: string): number => text.match(COMMAS)?.length ?? 0;

function scoreText(words: string[], lexicon: Lexicon): number {
  const telling = tellingWords(words);
  let sum = 0;
  for (let i = 0; i < telling.length; i++) if (telling.indexOf(telling[i]!) === i) sum += lexicon.text(telling[i]!);
  return words.length <= SHORT ? sum : (sum * SHORT) / telling.length;
}

function sumUp({ parents }: PageBlocks, blocks: MeasuredBlock[]): Sums {
  const size = parents.length;
  const zeros = () => new Float32Array(size);
  const sums: Sums = {
    words: zeros(),
    linked: zeros(),
    longWords: zeros(),
    textScore: zeros(),
    container: zeros(),
    first: new Int32Array(size).fill(-1),
    last: new Int32Array(size).fill(-1),
  };
  blocks.forEach((block, i) => {
    const { element, n, linkDensity, isLong, textScore } = block;
    sums.words[element]! += n;
    sums.linked[element]! += linkDensity * n;
    if (isLong) sums.longWords[element]! += n;
    if (n <= SHORT) sums.textScore[element]! += textScore;
    if (sums.first[element]! < 0) sums.first[element] = i;
    sums.last[element] = i;
    if (isLong) addToContainers(sums.container, parents, block);
  });
  addUpwards(sums, parents);
  return sums;
}

function addToContainers(container: Float32Array, parents: number[], { element, commas, text }: MeasuredBlock): void {
  const score = 1 + commas + Math.min(3, text.length / 100);
  for (let d = 0, at = element; at >= 0 && d < 5; d++, at = parents[at]!) {
    container[at]! += score * (d === 0 ? 0.5 : 1 / d);
  }
}

function addUpwards(sums: Sums, parents: number[]): void {
  const { words, linked, longWords, textScore, first, last } = sums;
  const added = [words, linked, longWords, textScore];
  for (let i = parents.length - 1; i > 0; i--) {
    const parent = parents[i]!;
    for (const sum of added) sum[parent]! += sum[i]!;
    if (first[i]! >= 0 && (first[parent]! < 0 || first[i]! < first[parent]!)) first[parent] = first[i]!;
    if (last[i]! > last[parent]!) last[parent] = last[i]!;
  }
}

function weighNames(page: PageBlocks, lexicon: Lexicon): Pick<MeasuredPage, 'own' | 'chain' | 'least' | 'greatest'> {
  const size = page.tags.length;
  const own = new Float32Array(size);
  const chain = new Float32Array(size);
  const least = new Float32Array(size);
  const greatest = new Float32Array(size);
  const weightOf = weighing(lexicon);
  for (let i = 0; i < size; i++) {
    const weight = weightOf(page.tags[i]!, page.names[i]!, page.roles[i]!, page.itemprops[i]!);
    const parent = page.parents[i]!;
    own[i] = weight;
    chain[i] = (parent >= 0 ? chain[parent]! : 0) + weight;
    least[i] = Math.min(weight, parent >= 0 ? least[parent]! : 0);
    greatest[i] = Math.max(weight, parent >= 0 ? greatest[parent]! : 0);
  }
  return { own, chain, least, greatest };
}

type Weighing = (tag: string, names: string, role: string, itemprop: string) => number;

/** The weight of an element's names; most have neither role nor property, and share their names with others. */
function weighing(lexicon: Lexicon): Weighing {
  const weigh: Weighing = (tag, names, role, itemprop) => {
    let weight = 0;
    for (const word of nameWords(tag, names, role, itemprop)) weight += lexicon.name(word);
    return weight;
  };
  const weighPlain = askOnce((tag: string) => askOnce((names: string) => weigh(tag, names, '', '')));
  return (tag, names, role, itemprop) =>
    role || itemprop ? weigh(tag, names, role, itemprop) : weighPlain(tag)(names);
}
