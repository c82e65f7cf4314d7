import { askOnce } from '../ask-once';
import { classOf } from '../tree';

/** Whether an element's class or its id is like this. */
export function namedLike(pattern: RegExp): (element: Element) => boolean {
  const isLike = askOnce((name: string) => pattern.test(name));
  return (element) => {
    const [name, id] = [classOf(element), element.id];
    return (name !== '' && isLike(name)) || (id !== '' && isLike(id));
  };
}
