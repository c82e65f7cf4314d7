/** Whether an element has more children than `most`: on a long list, counting them for each anew takes the time of its square. */
export function hasMoreChildren(element: Element, most: number): boolean {
  let child = element.firstElementChild;
  for (let left = most; child && left > 0; left--) child = child.nextElementSibling;
  return child !== null;
}
