import { renamed } from '../rename';
import type { Post } from './posts';
import type { Segments } from './segment';

/**
 * Sets the posts apart, each after its writer's name and time in a paragraph of its own: where the page has them there are faces and
 * ranks around. Posts that are items of a list have no numbers; in lists that lie in each other, the places show who is answered.
 */
export function partPosts({ elements }: Segments, posts: Post[]): void {
  if (posts.length === 0) return;
  const names = new Set(posts.map(({ name }) => name));
  for (const face of elements[0]!.querySelectorAll('img[alt]')) if (names.has(face.getAttribute('alt')!)) face.remove();
  const items = posts.map(({ element }) => elements[element]!.closest('li'));
  const isTree = items.some((item) => item?.parentElement?.closest('li'));
  for (const [i, { element, text, isInside, name, time }] of posts.entries()) {
    const begin = elements[text]!;
    const document = begin.ownerDocument;
    const line = document.createElement('p');
    const strong = document.createElement('strong');
    strong.textContent = name;
    line.append(strong, ...(time ? [` · ${time}`] : []));
    if (isInside) begin.prepend(line);
    else begin.before(line);
    if (i > 0 && !(isTree && items[i])) line.before(document.createElement('hr'));
    const list = elements[element]!.localName === 'li' ? elements[element]!.parentElement : null;
    if (list && !isTree) {
      for (const item of [...list.children]) if (item.localName === 'li') renamed(item, 'div');
      renamed(list, 'div');
    }
  }
  if (isTree) for (const list of new Set(items.map((item) => item?.parentElement))) if (list) renamed(list, 'ul');
}
