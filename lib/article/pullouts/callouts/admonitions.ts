import { hasClass } from '../../class-names';
import type { PageIndex } from '../page-index';
import type { Phrases } from '../phrases';
import { linesOf } from './lines';
import type { FoundCallout } from './types';

/** The boxes of documentation generators, each with the part that holds its title. */
export const ADMONITIONS: { generator: string; box: string; title: string }[] = [
  { generator: 'Sphinx and MkDocs', box: '.admonition', title: '.admonition-title' },
  { generator: 'MkDocs, folded', box: 'details.note, details.tip, details.warning, details.info', title: 'summary' },
  { generator: 'Docusaurus', box: '.theme-admonition', title: '[class*="admonitionHeading"]' },
  { generator: 'Docusaurus 1', box: '.admonition', title: '.admonition-heading' },
  { generator: 'GitHub', box: '.markdown-alert', title: '.markdown-alert-title' },
  { generator: 'Asciidoctor', box: '.admonitionblock', title: 'td.icon' },
  { generator: 'Confluence', box: '.confluence-information-macro', title: '.title' },
  { generator: 'VitePress', box: '.custom-block', title: '.custom-block-title' },
  { generator: 'Starlight', box: '.starlight-aside', title: '.starlight-aside__title' },
  { generator: 'ReadMe', box: 'blockquote.callout', title: '.callout-heading' },
  { generator: 'Bootstrap', box: '.alert', title: '.alert-heading' },
  { generator: 'ARIA', box: '[role="note"]', title: 'strong, b, h2, h3, h4, h5, h6' },
];
const BOXES = ADMONITIONS.flatMap(({ box }) => box.split(', '));
const CLASS = /^(?:blockquote)?\.([\w-]+)$/;
/** The classes of most of them, which are cheaper to look for than selectors: most pages have none. */
export const BOX_CLASSES = BOXES.flatMap((box) => CLASS.exec(box)?.[1] ?? []);
const NOTE = '[role="note"]';
const FOLDED = BOXES.filter((box) => box.startsWith('details.')).join();
const FOLDED_CLASSES = FOLDED.replaceAll('details.', '').split(',');
/** "Main article: …" and other lines that lead elsewhere. */
const LEADS_AWAY = '.hatnote, .navbox, nav, footer';
const LONGEST_LABEL = 100;

/** Whether a page, or a part of it, may hold any of these boxes. */
export const mayHoldAdmonitions = (page: Document, part: ParentNode = page): boolean =>
  hasClass(page, BOX_CLASSES) ||
  (hasClass(page, FOLDED_CLASSES) && part.querySelector(FOLDED) !== null) ||
  part.querySelector(NOTE) !== null;

/** Most boxes are told by a class that most pages do not have. */
function mayHold(page: Document, box: string): boolean {
  const name = CLASS.exec(box)?.[1];
  return name === undefined || hasClass(page, [name]);
}

/** The boxes that a documentation generator has marked as notes, tips and warnings. */
export function admonitions(page: PageIndex, labels: Phrases): FoundCallout[] {
  if (!mayHoldAdmonitions(page.document)) return [];
  return ADMONITIONS.filter(({ box }) => mayHold(page.document, box)).flatMap(({ generator, box, title }) =>
    [...page.document.querySelectorAll(box)].flatMap((element) => {
      if (element.closest(LEADS_AWAY)) return [];
      const callout = read(element, title, page, labels);
      return callout ? [{ ...callout, reason: `markup of ${generator}` }] : [];
    }),
  );
}

function read(box: Element, title: string, page: PageIndex, labels: Phrases): Omit<FoundCallout, 'reason'> | null {
  const span = page.spans.get(box);
  if (!span || span.last - span.first < 2) return null;
  const opening = page.blocks[span.first]!;
  const marked = box.querySelector(title)?.contains(opening.nodes[0]!) ?? false;
  if (opening.text.length > LONGEST_LABEL || !(marked || labels.is(opening.text))) return null;
  const text = linesOf(page, span.first + 1, span.last);
  return { label: opening.text, text, element: box, ...span };
}
