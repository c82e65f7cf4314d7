import { findAny, moveChildren, unwrap } from '../tree';

/** Notes whose number stands before the text as a link of its own, which would be taken for a scrap. */
const NUMBERED = '.footnote > a.footnote-number';
/** The same as docutils writes it, in asides and in terms: the number is in a label. */
const LABELLED = ['[role="doc-footnote"] > .label a', 'dl.footnote > dt.label a'];
const LIST = 'data-lectern-notes';
const BACK = '↩';

/** Makes a list of footnotes that are blocks with a number each. */
export function listNumberedNotes(page: Document): void {
  for (const number of page.querySelectorAll(NUMBERED)) listNote(number.parentElement!, number);
  for (const number of findAny(page, LABELLED)) {
    const label = number.closest('.label')!;
    const note = label.localName === 'dt' ? noteOfTerm(label) : label.parentElement!;
    // One that is called from several places has a link to each; the first one is enough.
    if (!label.isConnected || !note) continue;
    note.prepend(number);
    label.remove();
    listNote(note, number);
  }
}

/** The definition, with the id of its term. */
function noteOfTerm(term: Element): Element | null {
  const note = term.nextElementSibling;
  if (note?.localName !== 'dd') return null;
  if (term.id) note.id = term.id;
  const list = term.parentElement!;
  list.before(note);
  if (!list.querySelector('dd')) list.remove();
  return note;
}

/** The note becomes an entry, and its number the link at its end; entries that follow each other share a list. */
function listNote(note: Element, number: Element): void {
  const entry = note.ownerDocument.createElement('li');
  const id = number.id || note.id;
  if (id) entry.id = id;
  number.removeAttribute('id');
  number.textContent = BACK;
  const before = note.previousElementSibling;
  const list = before?.hasAttribute(LIST) ? before : note.ownerDocument.createElement('ol');
  list.setAttribute(LIST, '');
  note.replaceWith(...(list === before ? [] : [list]));
  number.remove();
  moveChildren(note, entry);
  for (const wrapper of entry.querySelectorAll(':scope > div')) unwrap(wrapper);
  const paragraphs = entry.querySelectorAll('p');
  (paragraphs[paragraphs.length - 1] ?? entry).append(' ', number);
  list.append(entry);
}
