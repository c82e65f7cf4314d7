const PICTURE = 'img, picture';

/** Whether right before an element there is a picture and nothing else. */
export function isUnderPicture({ previousElementSibling: before }: Element): boolean {
  if (before === null || !(before.matches(PICTURE) || before.querySelector(PICTURE))) return false;
  return before.textContent?.trim() === '';
}
