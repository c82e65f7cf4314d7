import { type Candidate, mediaAddress, parseSrcset } from './addresses';
import { LOADED, LOADED_WIDTH } from './live-page';

/**
 * CSS px. The text column is about 700 wide, and a picture may be opened for a closer look; twice that for dense screens
 * would be four times the bytes in a library that grows for years.
 */
const WANTED_WIDTH = 1_200;
/** A picture that the page itself has loaded is not exchanged from this width on: that one is known to work. */
const ENOUGH_WIDTH = 600;
/** What a page loads first, blurred, in the place of the picture. */
const PREVIEW_WIDTH = 150;
/** What "1x" stands for where nothing says how wide the picture is: the text column. */
const COLUMN_WIDTH = 700;
/** Of a usual window: which of the sources for several windows is the page's own choice. */
const WINDOW_WIDTH = 1_280;

/** Real pictures inlined in a page are longer than this. */
const PLACEHOLDER_LENGTH = 1_500;
const PLACEHOLDER =
  /^(?:blank|spacer|pixel|placeholder|transparent|empty|lazy(?:load)?|(?:pre)?load(?:ing|er)|spinner|gr[ea]y|1x1)$/i;
/** What else the name of such a file may hold: a size, a hash. */
const BESIDE = /^(?:default|image|img|gif|trans|anim(?:ation)?|ring|\d+x\d+|[\da-f]{8,})$/i;
/** In that of a GIF: "index-transparent_h-769_w-512.gif"; but "pixel-6.jpg" is a telephone. */
const BESIDE_IN_GIF = /^(?:index|[a-z]{1,2}|\d+)$/i;

/** The name of the file that an address leads to; '' for data. */
export function fileNameOf(address: string): string {
  if (/^data:/i.test(address)) return '';
  const end = address.search(/[?#]/);
  const path = end < 0 ? address : address.slice(0, end);
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The best of an `img`'s addresses for reading, as the page wrote it; null where it has none. */
export function addressOf(picture: Element, base: string): string | null {
  const usable = (name: string) => usableAddress(picture.getAttribute(name), base);
  const fit = bestFit(picture, base);
  const lazy = () => lazyAddress(picture, base);
  const loaded = usable(LOADED);
  if (loaded) {
    const width = Number(picture.getAttribute(LOADED_WIDTH));
    return (width >= ENOUGH_WIDTH ? null : fit) ?? (width < PREVIEW_WIDTH ? lazy() : null) ?? loaded;
  }
  const src = usable('src');
  return fit ?? (waits(picture) ? (lazy() ?? src) : (src ?? lazy())) ?? inlined(picture) ?? linkedFile(picture, base);
}

/** The larger one that a link around the picture leads to, for one that has only what keeps its place. */
function linkedFile(picture: Element, base: string): string | null {
  const link = picture.closest('a')?.getAttribute('href') ?? '';
  return PICTURE_FILE.test(link) ? usableAddress(link, base) : null;
}

/** Scripts that load pictures late tell those that still have to be by their class. */
const waits = ({ className }: Element): boolean => /lazy/i.test(className) && !/loaded/i.test(className);

function inlined(picture: Element): string | null {
  const src = picture.getAttribute('src')?.trim() ?? '';
  return src.startsWith('data:image/') && src.length >= PLACEHOLDER_LENGTH ? src : null;
}

/** An address that a picture can be fetched from; null for all that only keeps its place. */
export function usableAddress(value: string | null, base: string): string | null {
  const address = value?.trim();
  if (!address || address.startsWith('#') || /^data:/i.test(address) || isPlaceholder(address)) return null;
  return mediaAddress(address, base) && address;
}

/** "blank.gif", "lazy_placeholder.png": a file name of nothing but such words, so that "Gray-Wolf.jpg" is none. */
function isPlaceholder(address: string): boolean {
  const [, name, type] = address.match(/(?:^|\/)([\w.-]+)\.(gif|png|svg|jpe?g|webp)(?:[?#]|$)/i) ?? [];
  const words = name?.split(/[-_.]+/) ?? [];
  const isGif = type?.toLowerCase() === 'gif';
  const saysNothing = (word: string): boolean => BESIDE.test(word) || (isGif && BESIDE_IN_GIF.test(word));
  return (
    words.some((word) => PLACEHOLDER.test(word)) && words.every((word) => PLACEHOLDER.test(word) || saysNothing(word))
  );
}

/** "data-src" and its many kin, as scripts name them. */
const LAZY_NAME =
  /^(?!src$|srcset$)(?:[\w-]*(?:src|lazy|original|image|img|echo|hi-?res)[\w-]*|data-(?:url|file|large-file))$/i;
/** For other windows, or what stands there until the picture comes. */
const SECOND_RATE = /mobile|\b(?:mob?|tb)\b|tablet|small|thumb|lqip|low|preview|blur|placeholder|fallback|error|page/i;
const SET_NAME = /srcset|src-set|original-set$/i;
const OURS = /^data-lectern-/;
export const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;

function lazyAddress(picture: Element, base: string): string | null {
  for (const name of picture.getAttributeNames()) {
    if (!LAZY_NAME.test(name) || SECOND_RATE.test(name) || SET_NAME.test(name) || OURS.test(name)) continue;
    const value = picture.getAttribute(name) ?? '';
    // Only a name with "src" says that its value is the picture, and no page or object that holds it.
    const isAddress = PICTURE_FILE.test(value) || (/src|^data-(?:lazy|original)$/i.test(name) && /[/.]/.test(value));
    const address = isAddress && !/[\s{}<>]/.test(value.trim()) ? usableAddress(value, base) : null;
    if (address) return address;
  }
  return null;
}

/** The candidate that suits reading, of the first list that a browser would choose from. AVIF last: few other readers know it. */
function bestFit(picture: Element, base: string): string | null {
  const parent = picture.parentElement;
  const sources = parent?.localName === 'picture' ? [...parent.querySelectorAll('source')].filter(isForWindow) : [];
  const isAvif = (source: Element) => source.getAttribute('type') === 'image/avif';
  const lists = [...sources.filter((source) => !isAvif(source)), picture, ...sources.filter(isAvif)];
  const width = Number.parseInt(picture.getAttribute('width') ?? '', 10) || COLUMN_WIDTH;
  for (const set of lists.flatMap(setsOf)) {
    const best = byFitness(parseSrcset(set), width).find((address) => usableAddress(address, base));
    if (best) return best;
  }
  return null;
}

/** Its lists of candidates; those that wait for a script are the real ones. */
function setsOf(element: Element): string[] {
  const names = element.getAttributeNames().filter((name) => SET_NAME.test(name) && !SECOND_RATE.test(name));
  return names
    .sort((a, b) => Number(a === 'srcset') - Number(b === 'srcset'))
    .map((name) => element.getAttribute(name) ?? '');
}

const DISPLAYED = /^image\/(?:avif|webp|jpeg|jpg|png|gif|apng|svg\+xml)$/i;

/** Whether a `source` is meant for a usual window, and of a type that browsers show. */
function isForWindow(source: Element): boolean {
  const type = source.getAttribute('type');
  if (type && !DISPLAYED.test(type.trim())) return false;
  const media = source.getAttribute('media') ?? '';
  if (/print|dark|portrait|\bnot\b/i.test(media)) return false;
  const pixels = (match: RegExpMatchArray) => Number(match[1]) * (match[2] === 'px' ? 1 : 16);
  return (
    [...media.matchAll(/min-width:\s*([\d.]+)(px|r?em)/gi)].every((match) => pixels(match) <= WINDOW_WIDTH) &&
    [...media.matchAll(/max-width:\s*([\d.]+)(px|r?em)/gi)].every((match) => pixels(match) >= WINDOW_WIDTH)
  );
}

/** First what is wide enough, from the narrowest on, then the rest from the widest on. `width`: of the picture where candidates give densities. */
function byFitness(candidates: Candidate[], width: number): string[] {
  const sized = candidates
    .map(({ address, descriptor }) => ({ address, width: widthOf(descriptor, width) }))
    .sort((a, b) => a.width - b.width);
  const enough = sized.filter((candidate) => candidate.width >= WANTED_WIDTH);
  const less = sized.filter((candidate) => candidate.width < WANTED_WIDTH).reverse();
  return [...enough, ...less].map(({ address }) => address);
}

function widthOf(descriptor: string, width: number): number {
  const number = Number.parseFloat(descriptor) || 1;
  return descriptor.endsWith('w') ? number : number * width;
}
