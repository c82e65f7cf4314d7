import { classOf } from '../tree';

const ELSEWHERE = 'nav, footer, aside, [class*="related" i], [class*="comment-" i], [id="comments"]';
const WHOLE_PAGE = /^(html|body|main|article)$/;
const AUTHOR = /author|byline/i;

/**
 * Whether a name or a day in this element is another article's, or the element is all of the page and no line of it. What holds the
 * page's title is its own, were it an `aside` that nothing ends; so is one that holds no more than its author.
 */
export function isElsewhere(element: Element): boolean {
  if (WHOLE_PAGE.test(element.localName)) return true;
  const isOfAuthor = element.localName === 'aside' && AUTHOR.test(element.className);
  const box = (isOfAuthor ? element.parentElement : element)?.closest(ELSEWHERE);
  const title = element.ownerDocument.querySelector('h1');
  if (!box || box.contains(title)) return false;
  // The foot of an article, and what stands beside its text, may say of whom and when it is.
  const isOwn = title !== null && element.matches(STATES) && box.closest(ARTICLE)?.contains(title);
  return !isOwn;
}

/** What says so, and nothing of another article. */
const STATES = 'time[pubdate], .p-author, .dt-published';
const ARTICLE = 'article, .h-entry';

/** Entries of a list with a day each, and how many beside one are looked at in each direction. */
const ENTRIES = 3;
const MOST_BESIDE = 10;
const ENTRY = 'li, article, tr, [class*="item" i], [class*="card" i], [class*="post" i], [class*="entry" i]';

/** Whether an element that prints a day lies in one of several entries beside each other that have such an element: those of a list of articles. */
export function isOneOfMany(element: Element): boolean {
  const entry = element.closest(ENTRY);
  if (!entry) return false;
  const lookOf = (at: Element): string => `${at.localName} ${classOf(at).split(/\s+/)[0]}`;
  const isLike = (other: Element): boolean =>
    lookOf(other) === lookOf(entry) && other.getElementsByTagName(element.localName).length > 0;
  let count = 1;
  for (const step of ['nextElementSibling', 'previousElementSibling'] as const) {
    let beside = entry[step];
    for (let i = 0; beside && i < MOST_BESIDE; i++, beside = beside[step]) if (isLike(beside)) count++;
  }
  return count >= ENTRIES;
}
