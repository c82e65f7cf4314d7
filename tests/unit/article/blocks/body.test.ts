import { describe, expect, it } from 'vitest';
import { takeBody } from '../../../../lib/article/blocks/body';
import { measurePage } from '../../../../lib/article/blocks/measure';
import { completeParts } from '../../../../lib/article/blocks/parts';
import { segment } from '../../../../lib/article/blocks/segment';
import { withSpeakers } from '../../../../lib/article/blocks/speakers';

const NOTHING = { name: () => 0, heading: () => 0, text: () => 0 };

/** The body of this markup in which only texts with a "+" are wanted. */
function bodyOf(html: string): string {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = withSpeakers(segment(document.body));
  const described = measurePage({ ...page, url: '', title: '' }, NOTHING);
  const { measured } = described;
  const wanted = Uint8Array.from(measured, ({ text }) => (text.includes('+') ? 1 : 0));
  completeParts(described, wanted);
  return takeBody(page, measured, wanted, []).innerHTML.replace(/\s+/g, ' ').trim();
}

describe('the body that is taken', () => {
  it.each([
    [
      'wanted blocks in their elements',
      '<main><h1>+ a</h1><p>+ b <i>c</i></p></main><footer>d</footer>',
      '<main><h1>+ a</h1><p>+ b <i>c</i></p></main>',
    ],
    [
      'without a block among wanted ones',
      '<div><p>+ a</p><p>no</p><p>+ b</p></div>',
      '<div><p>+ a</p><p>+ b</p></div>',
    ],
    [
      'without text beside a wanted block',
      '<div>no <a href="#">no</a><p>+ a</p></div>',
      '<div> <a href="#"> </a><p>+ a</p></div>',
    ],
    [
      'with a picture between wanted texts',
      '<div><p>+ a</p><img src="x"><p>+ b</p></div>',
      '<div><p>+ a</p><img src="x"><p>+ b</p></div>',
    ],
    [
      'without one before them',
      '<div><img src="logo"><div><p>+ a</p></div><p>no</p></div>',
      '<div><div><p>+ a</p></div></div>',
    ],
    [
      'with a figure and its caption',
      '<div><p>+ a</p><figure><img src="x"><figcaption>b</figcaption></figure><p>+ c</p></div>',
      '<div><p>+ a</p><figure><img src="x"><figcaption>b</figcaption></figure><p>+ c</p></div>',
    ],
    [
      'with a caption that is one by its class',
      '<div><p>+ a</p><div class="wp-caption"><img src="x"><p class="wp-caption-text">b</p></div><p>+ c</p></div>',
      '<div><p>+ a</p><div class="wp-caption"><img src="x"><p class="wp-caption-text">b</p></div><p>+ c</p></div>',
    ],
    [
      'with one below its picture',
      '<div><p>+ a</p><div><img src="x"></div><p class="photo-caption">b</p><p>+ c</p></div>',
      '<div><p>+ a</p><div><img src="x"></div><p class="photo-caption">b</p><p>+ c</p></div>',
    ],
    [
      'with one that leads to its source',
      '<div><p>+ a</p><figure><img src="x"><figcaption><a href="/b">b</a></figcaption></figure><p>+ c</p></div>',
      '<div><p>+ a</p><figure><img src="x"><figcaption><a href="/b">b</a></figcaption></figure><p>+ c</p></div>',
    ],
    [
      'with a figure that leads to a larger picture',
      '<div><p>+ a</p><figure><a href="/b.jpg"><img src="x"><figcaption>b</figcaption></a></figure><p>+ c</p></div>',
      '<div><p>+ a</p><figure><a href="/b.jpg"><img src="x"><figcaption>b</figcaption></a></figure><p>+ c</p></div>',
    ],
    [
      'without one that leads to another article',
      '<div><p>+ a</p><figure><a href="/b"><img src="x"><figcaption>b</figcaption></a></figure><p>+ c</p></div>',
      '<div><p>+ a</p><p>+ c</p></div>',
    ],
    [
      'without a caption that has no picture',
      '<div><p>+ a</p><p class="caption">b</p><p>+ c</p></div>',
      '<div><p>+ a</p><p>+ c</p></div>',
    ],
    [
      'with a gallery and its captions',
      '<div><p>+ a</p><ul class="gallery"><li><img src="x"><i>b</i></li><li><img src="y"><i>c</i></li></ul><p>+ d</p></div>',
      '<div><p>+ a</p><ul class="gallery"><li><img src="x"><i>b</i></li><li><img src="y"><i>c</i></li></ul><p>+ d</p></div>',
    ],
    [
      'with a card that the author has set',
      '<div><p>+ a</p><figure class="kg-bookmark-card"><a href="b">b <img src="x"></a></figure><p>+ c</p></div>',
      '<div><p>+ a</p><figure class="kg-bookmark-card"><a href="b">b <img src="x"></a></figure><p>+ c</p></div>',
    ],
    [
      'with all of a list of which half is wanted',
      '<div><p>+ a a a a a a a a</p><ul><li>+ b b b b</li><li>c c c</li></ul></div>',
      '<div><p>+ a a a a a a a a</p><ul><li>+ b b b b</li><li>c c c</li></ul></div>',
    ],
    [
      'with only the picture of another box around one',
      '<div><p>+ a</p><div><a href="b"><img src="x"></a><div>by <i>c</i></div></div><p>+ d</p></div>',
      '<div><p>+ a</p><div><a href="b"><img src="x"></a></div><p>+ d</p></div>',
    ],
    [
      'without faces and signs in such a box',
      '<div><p>+ a</p><div><img src="x" width="64"><svg></svg><b>An author</b></div><p>+ b</p></div>',
      '<div><p>+ a</p><div></div><p>+ b</p></div>',
    ],
    [
      'with all of a table that is mostly wanted',
      '<p>+ a b c d e f g h i</p><table><tr><td>+ a b</td><td>c</td></tr></table>',
      '<p>+ a b c d e f g h i</p><table><tbody><tr><td>+ a b</td><td>c</td></tr></tbody></table>',
    ],
    ['without a table that is not', '<p>+ a</p><table><tr><td>a b</td><td>c</td></tr></table>', '<p>+ a</p>'],
    ['with line breaks', '<p>+ a<br>b</p>', '<p>+ a<br>b</p>'],
  ])('%s', (_, html, expected) => {
    expect(bodyOf(html)).toBe(expected);
  });
});
