import { perLanguages, type Words } from '../../../words';
import { HIDDEN } from '../../hidden';
import type { Callout } from '../../types';
import { collect } from '../collect';
import type { PageIndex } from '../page-index';
import { phrases } from '../phrases';
import { hasWords, plain } from '../text';
import type { Placed } from '../types';
import { admonitions } from './admonitions';
import { labelledCallout } from './labelled';
import type { FoundCallout } from './types';

/** What is longer is a section of its own. */
const LONGEST = 1200;
const FEWEST_WORDS = 4;

/** Called with every callout that is shown, for those who want to know why. */
export type CalloutTrace = (callout: FoundCallout) => void;

/**
 * The short boxes of a page that say what they are, each once, in page order.
 * @param taken places of other pull-outs, which are not shown again
 */
export function findCallouts(
  page: PageIndex,
  languages: Words[],
  taken: Element[] = [],
  trace?: CalloutTrace,
): Placed<Callout>[] {
  const labels = labelsOf(languages);
  const seen = new Set<string>();
  const claimed = new Set(taken.flatMap((element) => page.spans.get(element)?.first ?? []));
  const labelled = collect(page.blocks, (block) => labelledCallout(block, page, labels));
  const shown: Placed<Callout>[] = [];
  for (const found of [...admonitions(page, labels), ...labelled].sort(byPlace)) {
    const text = withoutLabel(found);
    const key = plain(text);
    if (!isCallout(found, page) || seen.has(key) || overlaps(found, claimed)) continue;
    seen.add(key);
    for (let at = found.first; at < found.last; at++) claimed.add(at);
    trace?.(found);
    shown.push({ label: cleanLabel(found.label), text, element: found.element });
  }
  return shown;
}

const labelsOf = perLanguages((languages) => phrases(languages.flatMap((words) => words.callouts)));

/** The wider box first: a line in it is told with it. */
function byPlace(a: FoundCallout, b: FoundCallout): number {
  return a.first - b.first || b.last - a.last;
}

function isCallout(found: FoundCallout, page: PageIndex): boolean {
  const { first, last, text } = found;
  if (text.length > LONGEST || !hasWords(text, FEWEST_WORDS) || isKeptBack(found, page)) return false;
  const lines = page.blocks.slice(first, last);
  return lines.every(({ region }) => region === null) && lines.some(({ linked }) => linked <= 0.8);
}

/** Hidden and alone: a script shows such a message when there is cause. A hidden part with more in it is one to open. */
function isKeptBack({ element, first, last }: FoundCallout, page: PageIndex): boolean {
  const hidden = element.closest(`[hidden], [${HIDDEN}]`);
  const span = hidden && page.spans.get(hidden);
  return span != null && span.first >= first && span.last <= last;
}

function overlaps({ first, last }: FoundCallout, claimed: Set<number>): boolean {
  for (let at = first; at < last; at++) if (claimed.has(at)) return true;
  return false;
}

/** A label on a box is often said once more in its text: "FYI: We only …". */
function withoutLabel({ label, text }: FoundCallout): string {
  const again = cleanLabel(label);
  if (!text.toLowerCase().startsWith(again.toLowerCase())) return text;
  const rest = text.slice(again.length);
  return /^\s*[:：]/.test(rest) ? rest.replace(/^\s*[:：]\s*/, '') : text;
}

/** Without the sign before it and the colon or dash after it; a question keeps its sign. */
function cleanLabel(label: string): string {
  return label.replace(/^[^\p{L}\p{N}"“«(¿¡]+/u, '').replace(/[\s:：.–—-]+$/u, '');
}
