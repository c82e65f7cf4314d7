import { askOnce } from '../ask-once';

/** Whether an element's class or its id is like this. */
export function namedLike(pattern: RegExp): (element: Element) => boolean {
  const isLike = askOnce((name: string) => pattern.test(name));
  return (element) => {
    const name = element.getAttribute('class');
    const id = element.getAttribute('id');
    return (name !== null && isLike(name)) || (id !== null && isLike(id));
  };
}
