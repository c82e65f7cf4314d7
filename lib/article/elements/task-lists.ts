/** Boxes that only show whether a task is done; those of forms can be ticked. */
const BOXES = 'li input[type="checkbox"][disabled]';

/** Writes the boxes of task lists as signs, which survive as text. */
export function writeTasks(page: Document): void {
  for (const box of page.querySelectorAll(BOXES)) {
    const isSpaced = /^\s/.test(box.nextSibling?.textContent ?? '');
    box.replaceWith(`${box.hasAttribute('checked') ? '☑' : '☐'}${isSpaced ? '' : ' '}`);
  }
}
