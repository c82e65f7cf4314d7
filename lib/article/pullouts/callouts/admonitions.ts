import { hasClassNamed } from '../../class-names';
import { elementsOf, type PageIndex } from '../page-index';
import type { Phrases } from '../phrases';
import { linesOf } from './lines';
import type { FoundCallout } from './types';

const NOTE = '[role="note"]';
const FOLDS = ['details.note', 'details.tip', 'details.warning', 'details.info'];
const FOLDED = FOLDS.join(', ');
/** The boxes of documentation generators, each with the part that holds its title. */
export const ADMONITIONS: { generator: string; box: string; title: string }[] = [
  { generator: 'Sphinx and MkDocs', box: '.admonition', title: '.admonition-title' },
  { generator: 'MkDocs, folded', box: FOLDED, title: 'summary' },
  { generator: 'Docusaurus', box: '.theme-admonition', title: '[class*="admonitionHeading"]' },
  { generator: 'Docusaurus 1', box: '.admonition', title: '.admonition-heading' },
  { generator: 'GitHub', box: '.markdown-alert', title: '.markdown-alert-title' },
  { generator: 'Asciidoctor', box: '.admonitionblock', title: 'td.icon' },
  { generator: 'Confluence', box: '.confluence-information-macro', title: '.title' },
  { generator: 'VitePress', box: '.custom-block', title: '.custom-block-title' },
  { generator: 'Starlight', box: '.starlight-aside', title: '.starlight-aside__title' },
  { generator: 'ReadMe', box: 'blockquote.callout', title: '.callout-heading' },
  { generator: 'Bootstrap', box: '.alert', title: '.alert-heading' },
  { generator: 'ARIA', box: NOTE, title: 'strong, b, h2, h3, h4, h5, h6' },
];
const BOXES = ADMONITIONS.flatMap(({ box }) => box.split(', '));
const CLASS = /^(?:blockquote)?\.([\w-]+)$/;
/** The classes of most of them, which are cheaper to look for than selectors: most pages have none. */
export const BOX_CLASSES = BOXES.flatMap((box) => CLASS.exec(box)?.[1] ?? []);
/** The classes of notes, those of which only the class says that they are one with them. */
export const NOTES = new Set([
  ...BOX_CLASSES,
  'note',
  'tip',
  'important',
  'warning',
  'caution',
  'hint',
  'attention',
  'danger',
]);
/** "Main article: …" and other lines that lead elsewhere. */
const LEADS_AWAY = '.hatnote, .navbox, nav, footer';
const LONGEST_LABEL = 100;

/** Whether a part of a page may hold any of these boxes. */
export const mayHoldAdmonitions = (part: Element): boolean =>
  hasClassNamed(part.ownerDocument, BOX_CLASSES) || [...FOLDS, NOTE].some((box) => part.querySelector(box) !== null);

/** Most boxes are told by what most pages do not have. */
function mayHold(page: PageIndex, box: string): boolean {
  if (box === NOTE) return page.hasNotes;
  if (box === FOLDED) return elementsOf(page, 'details').some((details) => details.matches(FOLDED));
  const name = CLASS.exec(box)?.[1];
  return name === undefined || hasClassNamed(page.document, [name]);
}

/** The boxes that a documentation generator has marked as notes, tips and warnings. */
export function admonitions(page: PageIndex, labels: Phrases): FoundCallout[] {
  return ADMONITIONS.filter(({ box }) => mayHold(page, box)).flatMap(({ generator, box, title }) =>
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
