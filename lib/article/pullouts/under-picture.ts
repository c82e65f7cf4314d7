/** Whether right before an element there is a picture and nothing else. */
export function isUnderPicture({ previousElementSibling: before }: Element): boolean {
  return before !== null && before.textContent?.trim() === '' && before.matches('img, picture, :has(img, picture)');
}
