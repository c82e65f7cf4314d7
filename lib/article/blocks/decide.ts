import { dropBelow } from './beside';
import { judgeBlocks } from './judge';
import type { MeasuredPage } from './measure';
import { completeParts, completeRuns, emptyLandmarks, keepAmid } from './parts';
import { type Post, postsOf } from './posts';
import { type Selection, selectBlocks } from './select';
import type { Predict } from './trees';

interface Decision extends Selection {
  /** Where the page is a thread. */
  posts: Post[];
}

/** Which blocks of a page are wanted: by what the trees say of each, then by what the page's markup says of its parts. */
export function decideBlocks(page: MeasuredPage, predict: Predict): Decision {
  const selection = selectBlocks(page.measured, judgeBlocks(page, predict));
  emptyLandmarks(page, selection.wanted);
  dropBelow(page, selection.wanted);
  keepAmid(page, selection.wanted);
  completeParts(page, selection.wanted);
  const posts = postsOf(page, selection.wanted);
  for (const { poster } of posts) selection.wanted[poster] = 1;
  if (posts.length === 0) completeRuns(page, selection.wanted);
  return { ...selection, posts };
}
