import { count, type Evidence } from '../evidence';
import type { Block } from '../page-index';
import { plain } from '../text';
import { isBeside, isOfAuthor } from './places';
import type { Entry, EntryGroup, TimelineContext } from './types';

/** "20 % off", "10 % Rabatt": no price, but an offer all the same. */
const REDUCTION = /\p{Nd}\s?%\s(?:off|discount|rabatt|de (?:réduction|descuento|desconto)|korting|sconto)/iu;
/** A label of a field is no longer. */
const LONGEST_LABEL = 30;

/** What speaks against a group as a story of the page: boxes beside the text, boxes on authors, offers, fields of cards. */
export function weighAsides(group: EntryGroup, context: TimelineContext, evidence: Evidence): void {
  const { entries } = group;
  const { page, texts } = context;
  const most = (test: (block: Block, entry: Entry) => boolean): boolean =>
    entries.filter((entry) => test(page.blocks[entry.block]!, entry)).length > 0.5 * entries.length;
  if (most(isBeside)) count(evidence, -0.5, 'a box beside the text');
  if (most(isOfAuthor)) count(evidence, -0.5, 'a box on the author');
  if (most((block, { event }) => texts.isOffer(block.text) || REDUCTION.test(event))) count(evidence, -0.6, 'offers');
  else if (hasOneLabel(entries, context)) count(evidence, -0.3, 'one label before each date');
}

/** "Release: 3 May 2024" on each of several cards is a field of things, not the story that they make. */
function hasOneLabel(entries: Entry[], { page, texts }: TimelineContext): boolean {
  const labels = entries.map(({ block, dateText }) => {
    const { text } = page.blocks[block]!;
    const before = text.slice(0, Math.max(0, text.indexOf(dateText)));
    return before.length <= LONGEST_LABEL && /[:：]\s*$/.test(before) && texts.dateLabel(text) === 0
      ? plain(before)
      : '';
  });
  return labels[0] !== '' && labels.filter((label) => label === labels[0]).length > 0.8 * labels.length;
}
