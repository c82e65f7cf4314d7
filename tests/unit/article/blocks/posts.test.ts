import { describe, expect, it } from 'vitest';
import type { MeasuredPage } from '../../../../lib/article/blocks/measure';
import { postsOf } from '../../../../lib/article/blocks/posts';

interface Post {
  name: string;
  text: string;
  path?: string;
}

/** A page of posts, each a `div` with a writer's name and a paragraph. */
function pageOf(posts: Post[]): MeasuredPage {
  const page = { tags: ['body'], names: [''], parents: [-1], itemprops: [''], measured: [] } as unknown as MeasuredPage;
  const [first, last] = [[0], [2 * posts.length - 1]];
  const add = (tag: string, names: string, parent: number): number => {
    page.tags.push(tag);
    page.names.push(names);
    page.itemprops.push('');
    return page.parents.push(parent) - 1;
  };
  const addBlock = (element: number, text: string, n: number, path: string): void => {
    first[element] = page.measured.length;
    last[element] = page.measured.length;
    page.measured.push({
      element,
      inner: element,
      text,
      n,
      path,
      isLong: n > 15,
      linkDensity: 0,
    } as MeasuredPage['measured'][0]);
  };
  for (const { name, text, path = '>p.text' } of posts) {
    const post = add('div', 'post', 0);
    [first[post], last[post]] = [page.measured.length, page.measured.length + 1];
    addBlock(add('span', 'username', post), name, 1, '>span.username');
    addBlock(add('p', '', post), text, 40, path);
  }
  return { ...page, sums: { first: Int32Array.from(first), last: Int32Array.from(last) } } as unknown as MeasuredPage;
}

const POSTS = ['Ann', 'Bo', 'Cy', 'Di'].map((name) => ({ name, text: `What ${name} says of ropes.` }));

describe('the posts of a thread', () => {
  it('are read whole, where one of them is not wanted by itself', () => {
    const wanted = Uint8Array.from([0, 1, 0, 1, 0, 0, 0, 1]);
    const posts = postsOf(pageOf(POSTS), wanted);
    expect(posts.map(({ poster }) => poster)).toEqual([0, 2, 4, 6]);
    expect([...wanted]).toEqual([0, 1, 0, 1, 0, 1, 0, 1]);
  });

  it('are no more than those whose text stands where the others have theirs', () => {
    const advert = { name: 'Ad', text: 'Buy one, get one.', path: '>p.promo' };
    const wanted = Uint8Array.from([0, 1, 0, 1, 0, 0, 0, 1]);
    const posts = postsOf(pageOf([POSTS[0]!, POSTS[1]!, advert, POSTS[3]!]), wanted);
    expect(posts.map(({ poster }) => poster)).toEqual([0, 2, 6]);
    expect([...wanted]).toEqual([0, 1, 0, 1, 0, 0, 0, 1]);
  });
});
