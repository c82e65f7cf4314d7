/** Notes whose number is a link of its own above the text, which would be taken for a scrap. */
const NUMBERED = '.footnote > a.footnote-number';
const LIST = 'data-lectern-notes';
const BACK = '↩';

/** Makes a list of footnotes that are blocks with a number each. */
export function listNumberedNotes(page: Document): void {
  for (const number of page.querySelectorAll(NUMBERED)) listNote(number);
}

/** The note becomes an entry, and its number the link at its end; entries that follow each other share a list. */
function listNote(number: Element): void {
  const note = number.parentElement!;
  const entry = note.ownerDocument.createElement('li');
  if (number.id) entry.id = number.id;
  number.removeAttribute('id');
  number.textContent = BACK;
  const before = note.previousElementSibling;
  const list = before?.hasAttribute(LIST) ? before : note.ownerDocument.createElement('ol');
  list.setAttribute(LIST, '');
  note.replaceWith(...(list === before ? [] : [list]));
  entry.append(...[...note.childNodes].filter((node) => node !== number));
  for (const wrapper of entry.querySelectorAll(':scope > div')) wrapper.replaceWith(...wrapper.childNodes);
  const paragraphs = entry.querySelectorAll('p');
  (paragraphs[paragraphs.length - 1] ?? entry).append(' ', number);
  list.append(entry);
}
