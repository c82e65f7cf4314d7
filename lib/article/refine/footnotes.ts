import { findAny, moveChildren } from '../tree';
import type { RefineStep } from './types';

const SIDE_NOTES = ['.sidenote', '.marginnote', '.side-note', '.margin-note'];
/** What shows a side note on narrow screens. */
const TOGGLES = 'label.margin-toggle, input.margin-toggle, .sidenote-toggle';
const BACK = '↩';

/** Side notes stand in a list of their own, and lead back to where they are called. */
export const footnotes: RefineStep = {
  name: 'footnotes',
  run({ root, url }) {
    const sideNotes = findAny(root, SIDE_NOTES).filter((note) => note.textContent?.trim());
    if (sideNotes.length === 0) return;
    for (const toggle of root.querySelectorAll(TOGGLES)) toggle.remove();
    const list = root.ownerDocument.createElement('ol');
    for (const [i, note] of sideNotes.entries()) list.append(moved(note, i + 1, url));
    root.append(list);
  },
};

/** Puts a reference in the place of a side note, and returns the note as an entry of a list. */
function moved(note: Element, number: number, url: string): Element {
  const page = note.ownerDocument;
  const [id, back] = [`lectern-note-${number}`, `lectern-note-call-${number}`];
  const call = page.createElement('sup');
  call.id = back;
  call.append(linkTo(page, url, id, String(number)));
  const entry = page.createElement('li');
  entry.id = id;
  note.replaceWith(call);
  moveChildren(note, entry);
  entry.append(' ', linkTo(page, url, back, BACK));
  return entry;
}

function linkTo(page: Document, url: string, id: string, text: string): Element {
  const link = page.createElement('a');
  link.setAttribute('href', `${url.replace(/#.*$/, '')}#${id}`);
  link.textContent = text;
  return link;
}
