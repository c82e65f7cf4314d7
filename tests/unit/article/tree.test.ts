import { describe, expect, it } from 'vitest';
import { moveChildren, removeAll, replaceByAll, unwrap } from '../../../lib/article/tree';

function root(html: string): Element {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

describe('removing many elements', () => {
  it('leaves what lies in one that is gone where it is', () => {
    const page = root('<b>a</b><p class="x">b<i class="x">c</i></p>d<i class="x">e</i>');
    const [outer, inner] = page.querySelectorAll('.x');
    removeAll(page.querySelectorAll('.x'));
    expect(page.innerHTML).toBe('<b>a</b>d');
    expect(inner!.parentElement).toBe(outer);
  });
});

describe('moving nodes', () => {
  it('takes texts and elements in their order', () => {
    const [from, to] = [root('a<b>b</b>c'), root('<i>0</i>')];
    moveChildren(from, to);
    expect([from.innerHTML, to.innerHTML]).toEqual(['', '<i>0</i>a<b>b</b>c']);
  });

  it('puts what is in an element, or other nodes, in its place', () => {
    const page = root('a<span>b<b>c</b></span>d<u></u>');
    unwrap(page.querySelector('span')!);
    expect(page.innerHTML).toBe('ab<b>c</b>d<u></u>');
    replaceByAll(page.querySelector('u')!, [...page.childNodes].slice(0, 2));
    expect(page.innerHTML).toBe('<b>c</b>dab');
  });
});
