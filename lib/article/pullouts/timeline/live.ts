import type { JsonLdNode } from '../../types';
import type { Point } from '../dates/point';
import type { ReadDate } from '../dates/reader';
import type { Block } from '../page-index';
import { sentencesOf } from '../sentences';
import { plain } from '../text';
import type { PulloutPage } from '../types';
import { pointOf } from './stamps';
import type { TimelineTexts } from './timeline-text';
import type { Entry, TimelineContext, TimelineFinder } from './types';

const LIVE_ADDRESS = /live-?(?:blog|ticker|updates?)|news-?(?:blog|ticker)|\/live\//i;
/** How far from an update's first line its time stands. */
const REACH = 4;
const LONGEST_STAMP = 40;
/** So much of a text tells it from any other. */
const TELLING = 80;

/** Whether a page calls itself a report that goes on while things happen: in its data, its title or its address. */
export function isLivePage({ document, jsonLd, title, url }: PulloutPage, texts: TimelineTexts): boolean {
  return jsonLd.some(isLiveBlog) || texts.isLive(title) || texts.isLive(document.title) || LIVE_ADDRESS.test(url);
}

/** The updates of LiveBlogPosting data that the page shows, each with the time that it prints there. */
export const live: TimelineFinder = {
  name: 'live',
  find: (context) => {
    const updates = updatesOf(context.jsonLd);
    if (updates.size === 0) return [];
    const entries: Entry[] = [];
    for (const block of context.page.blocks) {
      const key = block.region ? '' : plain(block.text).slice(0, TELLING);
      const at = updates.get(key);
      if (!at) continue;
      const entry = entryOf(block, at, context);
      if (!entry) continue;
      updates.delete(key);
      entries.push(entry);
    }
    return entries.length < 2 ? [] : [{ finder: 'live', style: 'data', entries, weight: 0.8, isSchedule: true }];
  },
};

function isLiveBlog(node: JsonLdNode): boolean {
  return [node['@type']].flat().includes('LiveBlogPosting');
}

/** The beginning of each update's headline, or of its text where it has none, with its time. */
function updatesOf(jsonLd: JsonLdNode[]): Map<string, Point> {
  const updates = new Map<string, Point>();
  for (const blog of jsonLd.filter(isLiveBlog)) {
    for (const update of [blog.liveBlogUpdate].flat() as (JsonLdNode | undefined)[]) {
      const at = typeof update?.datePublished === 'string' ? pointOf(update.datePublished) : null;
      const text = [update?.headline, update?.articleBody].find(
        (value): value is string => typeof value === 'string' && value.trim() !== '',
      );
      if (at && text) updates.set(plain(text).slice(0, TELLING), at);
    }
  }
  return updates;
}

function entryOf(block: Block, at: Point, context: TimelineContext): Entry | null {
  const stamp = stampNear(block, context);
  if (!stamp) return null;
  const first = sentencesOf(block.text, context.reader.lexicon)[0]!;
  return {
    block: block.index,
    date: { ...stamp.date, kind: 'date', from: at, to: null },
    dateText: stamp.block.text.slice(stamp.date.start, stamp.date.end),
    event: block.level > 0 ? block.text : first.text,
    element: block.parent,
    span: { first: Math.min(block.index, stamp.block.index), last: Math.max(block.index, stamp.block.index) + 1 },
  };
}

/** The line with a time before an update's first line, else the one after it. */
function stampNear(block: Block, { page, reader }: TimelineContext): { block: Block; date: ReadDate } | null {
  for (let distance = 1; distance <= REACH; distance++) {
    for (const near of [page.blocks[block.index - distance], page.blocks[block.index + distance]]) {
      const date = near?.counts && near.text.length <= LONGEST_STAMP ? reader.leading(near.text) : null;
      if (date && date.end >= near!.text.length - 4) return { block: near!, date };
    }
  }
  return null;
}
