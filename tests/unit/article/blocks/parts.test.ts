import { describe, expect, it } from 'vitest';
import {
  completeParts,
  completeRuns,
  dropEmptied,
  emptyLandmarks,
  keepAmid,
} from '../../../../lib/article/blocks/parts';
import { wantedAfter } from './wanted-after';

describe('landmarks', () => {
  it.each([
    ['a footer of which half is wanted', '<p>+ a</p><footer><p>+ b</p><p>c</p></footer>', ['+ a']],
    ['the same by its role', '<p>+ a</p><div role="contentinfo"><p>+ b</p><p>c</p></div>', ['+ a']],
    ['a menu with one wanted line', '<nav><p>+ a</p><p>b</p><p>c</p></nav><p>+ d</p>', ['+ d']],
    ['what lies in one', '<footer><div><p>+ a</p></div><p>b b b</p></footer><p>+ c</p>', ['+ c']],
    ['nothing of one that is wanted whole', '<footer><p>+ a</p></footer>', ['+ a']],
    ['nothing of a header that is mostly wanted', '<header><p>+ a a</p><p>b</p></header>', ['+ a a']],
    ['nothing of other parts', '<div><p>+ a</p><p>b b b</p></div>', ['+ a']],
  ])('lose %s', (_, html, texts) => expect(wantedAfter(emptyLandmarks, html)).toEqual(texts));
});

describe('runs', () => {
  const line = (text: string, tag = 'p'): string => `<${tag}>${text} ${'word '.repeat(20)}.</${tag}>`;
  const starts = (html: string): string =>
    wantedAfter(completeRuns, html)
      .map((text) => text[0])
      .join('');
  it.each([
    ['between two wanted paragraphs', `${line('+')}${line('b')}${line('+')}`, '+b+'],
    ['at the end', `${line('+')}${line('b')}${line('c')}`, '+bc'],
    ['at the beginning', `${line('b', 'pre')}${line('+', 'pre')}`, 'b+'],
  ])('are completed %s', (_, html, texts) => expect(starts(html)).toBe(texts));
  it.each([
    ['in another element', `${line('+')}<div>${line('b')}</div>`],
    ['of another kind', `${line('+')}${line('b', 'div')}`],
    ['that are links', `${line('+')}<p><a href="/b">b ${'word '.repeat(20)}.</a></p>`],
    ['that are no sentence', `${line('+')}<p>b ${'word '.repeat(20)}</p>`],
    ['that are short', `${line('+')}<p>b.</p>`],
  ])('are not completed by paragraphs %s', (_, html) => expect(starts(html)).toBe('+'));
});

describe('headings', () => {
  const prose = `<p>+ ${'word '.repeat(40)}</p>`;
  const headings = (html: string): string[] => wantedAfter(dropEmptied, html).filter((text) => text.length < 20);
  it.each([
    ['over nothing that is wanted', `${prose}<h2>+ a</h2><p>b</p><h2>+ c</h2>${prose}`, ['+ c']],
    ['with all that is below them', `${prose}<h2>+ a</h2><h3>+ b</h3><p>c</p>`, []],
    ['at the end of a text', `${prose}<h2>+ a</h2>${prose}<h2>+ b</h2><p>c</p>`, ['+ a']],
  ])('go %s', (_, html, texts) => expect(headings(html)).toEqual(texts));
  it.each([
    ['over other headings with text', `${prose}<h2>+ a</h2><p>b</p><h3>+ c</h3>${prose}`, ['+ a', '+ c']],
    ['right over the next one', `${prose}<h2>+ a</h2><h2>+ b</h2>${prose}`, ['+ a', '+ b']],
    ['of cards', '<h2>+ a</h2><p>b</p><h2>+ c</h2><p>d</p>', ['+ a', '+ c']],
    [
      'over a picture',
      `${prose}<h2>+ a</h2><figure><img><figcaption>b</figcaption></figure><h2>+ c</h2>${prose}`,
      ['+ a', '+ c'],
    ],
    ['of the first level', `<h1>+ a</h1><p>b</p><h1>+ c</h1>${prose}`, ['+ a', '+ c']],
  ])('stay %s', (_, html, texts) => expect(headings(html)).toEqual(texts));
});

describe('what stands amid wanted text', () => {
  const [before, after] = ['<p>+ one two three four</p>', '<p>+ five six seven eight</p>'];
  const rest = `<p>${'word '.repeat(60)}</p>`;
  const table = (rows: number, cells: string): string => `<table>${`<tr>${cells}</tr>`.repeat(rows)}</table>`;
  it.each([
    ['a listing', `<div>${before}<pre>code</pre>${after}</div>`, 'code'],
    ['a note of a generator', `<div>${before}<div class="admonition note"><p>note</p></div>${after}</div>`, 'note'],
    ['a heading over wanted text', `<div>${before}<h2>head</h2>${after}</div>`, 'head'],
    ['a linked one right after wanted text', `<div>${before}<h2><a href="#">head</a></h2>${after}</div>`, 'head'],
    ['a listing longer than the text', `<div>${before}<pre>code ${'code '.repeat(99)}</pre>${after}</div>`, 'code'],
    ['a table of data', `<div>${before}${table(3, '<td>data</td><td>1</td>')}${after}</div>${rest}`, 'data'],
    ['a listing that ends it', `<div>${before}${after}<pre>code</pre></div>`, 'code'],
    [
      'the heading of a box of which all the rest is wanted',
      '<main><p>no no no no no no no no no no no no no no</p><div><h3>Product details</h3><ul><li>+ one two three four five</li><li>+ six seven eight nine ten eleven</li></ul></div></main>',
      'Product details',
    ],
  ])('keeps %s', (_, html, text) => expect(wantedAfter(keepAmid, html).join(' ')).toContain(text));
  it.each([
    ['a paragraph', `<div>${before}<p>no</p>${after}</div>`],
    ['a heading over what is not wanted', `<div>${before}<h2>no</h2><p>nor</p>${after}</div>`],
    ['a linked heading after more of that', `<div>${before}<i>no</i><h2><a href="/">no</a></h2>${after}</div>`],
    ['a listing before the text', `<pre>no</pre><div>${before}${after}</div>`],
    ['a listing amid what is not wanted', `${before}<p>no ${'no '.repeat(9)}</p><pre>no</pre>${after}`],
    ['a table that ends it', `<div>${before}${after}${table(3, '<td>no</td><td>1</td>')}</div>${rest}`],
    ['a table of two rows', `<div>${before}${table(2, '<td>no</td><td>1</td>')}${after}</div>${rest}`],
    ['a table of one column', `<div>${before}${table(3, '<td>no</td>')}${after}</div>${rest}`],
    ['a table of links', `<div>${before}${table(3, '<td><a href="/">no</a></td><td>1</td>')}${after}</div>${rest}`],
    ['a table longer than much of the page', `<div>${before}${table(3, '<td>no</td><td>1</td>')}${after}</div>`],
    ['a box of links', `<div>${before}<div class="admonition"><a href="/">no</a></div>${after}</div>`],
  ])('leaves %s', (_, html) => expect(wantedAfter(keepAmid, html)).toHaveLength(2));
});

describe('parts that lose their sense in pieces', () => {
  const text = '<p>+ the rest of the page has more words than all of this has</p>';
  it.each([
    ['a list mostly wanted stays whole', '<ul><li>+ a</li><li>+ b</li><li>c</li></ul>', true],
    ['a list hardly wanted does not', '<ul><li>+ a</li><li>b</li><li>c c c c</li></ul>', false],
    ['a list of cards does not', '<ul><li>+ a</li><li>+ b</li><li><h3>c</h3></li></ul>', false],
    ['a figure with a wanted caption does', '<figure><p>+ a</p><p>c c c</p></figure>', true],
  ])('%s', (_, html, isWhole) => {
    const texts = wantedAfter(completeParts, `${text}<div>${html}</div>`);
    expect(texts.some((kept) => kept.startsWith('c'))).toBe(isWhole);
  });
});
