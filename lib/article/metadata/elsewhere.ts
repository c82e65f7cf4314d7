const ELSEWHERE = 'nav, footer, aside, [class*="related" i], [class*="comment-" i], [id="comments"]';
const WHOLE_PAGE = /^(html|body|main|article)$/;

/** Whether a name or a day in this element is another article's, or the element is all of the page and no line of it. */
export const isElsewhere = (element: Element): boolean =>
  WHOLE_PAGE.test(element.localName) || !!element.closest(ELSEWHERE);
