import { expect, it } from 'vitest';
import { findPullouts, type PulloutPage, type Pullouts } from '../../../lib/article/pullouts';

/** A page of a finder's table: its body, what it declares, and what must be found. */
export interface Case {
  name: string;
  html: string;
  title?: string;
  url?: string;
  lang?: string;
  publishedTime?: string;
  jsonLd?: PulloutPage['jsonLd'];
}

/** Question to answer, in page order. */
export interface QuestionCase extends Case {
  want: [question: string, answer: string][];
}

/** Date as printed, ISO date, event, in page order. */
export interface TimelineCase extends Case {
  want: [dateText: string, date: string | null, event: string][];
  kind?: 'listed' | 'prose';
}

/** Reads a case as the extractor does, and checks what holds of every page. */
export function read(page: Case): Pullouts {
  const document = new DOMParser().parseFromString(`<title>${page.title ?? ''}</title>${page.html}`, 'text/html');
  const before = document.documentElement.outerHTML;
  const found = findPullouts({
    document,
    url: page.url ?? 'https://example.org/page',
    title: page.title ?? '',
    lang: page.lang ?? 'en',
    publishedTime: page.publishedTime ?? null,
    jsonLd: page.jsonLd ?? [],
  });
  expect(document.documentElement.outerHTML, 'the document is read only').toBe(before);
  expectNothingInvented(found, document);
  return found;
}

/** Runs a table of pages with questions. */
export function questionTable(cases: QuestionCase[]): void {
  it.each(cases)('$name', (page) => {
    const { faq } = read(page);
    expect(faq.map(({ question, answer }) => [question, answer])).toEqual(page.want);
    for (const { answer, answerNodes } of faq)
      expect(squeezed(answerNodes.map((node) => node.textContent).join(''))).toContain(squeezed(answer));
  });
}

/** Runs a table of pages with timelines. */
export function timelineTable(cases: TimelineCase[]): void {
  it.each(cases)('$name', (page) => {
    const { timeline } = read(page);
    expect(timeline.map(({ dateText, date, event }) => [dateText, date, event])).toEqual(page.want);
    for (const { kind } of timeline) expect(kind).toBe(page.kind ?? 'listed');
  });
}

/** Every text that is shown stands on the page, white space aside. */
function expectNothingInvented({ timeline, faq, keyFacts, callouts }: Pullouts, document: Document): void {
  const text = squeezed(document.body.textContent ?? '');
  const shown = [
    ...timeline.flatMap(({ dateText, event }) => [dateText, ...event.split('\n')]),
    ...faq.flatMap(({ question, answer }) => [question, ...answer.split('\n')]),
    ...keyFacts.flatMap(({ label, value }) => [label, ...value.split('\n')]),
    ...callouts.flatMap((callout) => [callout.label, ...callout.text.split('\n')]),
  ];
  for (const line of shown) expect(text).toContain(squeezed(line));
  for (const { element } of [...timeline, ...faq, ...keyFacts, ...callouts])
    expect(document.body.contains(element)).toBe(true);
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
