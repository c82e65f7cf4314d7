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
