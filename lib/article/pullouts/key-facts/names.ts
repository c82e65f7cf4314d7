/** Class words of boxes that are nothing but names and values, whatever their form. */
const FACTS_NAME =
  /(?:^|[\s_-])(?:info-?box|fact-?box|fact-?file|fact-?sheet|(?:key|quick|fast)-?facts|at-?a-?glance|spec(?:ification)?s?-?(?:table|list)|tech-?specs|steckbrief)(?:$|[\s_-])/i;
/** Boxes of links, of code and of the page's own workings. */
const NO_FACTS_NAME =
  /(?:^|[\s_-])(?:nav-?box|[a-z]*mbox|metadata|entry-?meta|post-?meta|byline|side-?bar|toc|calendar|highlight(?:table)?|line-?numbers|field-list|function|method|class|attribute|glossary|footnotes?|citation|gallery|variations?|cart|price|pricing|compar(?:e|ison))(?:$|[\s_-])/i;

/** Whether an element is named for facts by its class or id. */
export function isFactsName(element: Element): boolean {
  return FACTS_NAME.test(nameOf(element));
}

/** Whether an element is named for something else that is laid out in pairs. */
export function isNoFactsName(element: Element): boolean {
  return NO_FACTS_NAME.test(nameOf(element));
}

function nameOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}
