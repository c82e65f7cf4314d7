import { describe, expect, it } from 'vitest';
import { cutRepeatedSections } from '../../../../lib/article/notices/repeated-section';
import { blockText, fold } from '../../../../lib/article/text';

const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `word${(from + i) * 7}`).join(' ');
const section = (heading: string, from: number, count = 60): string =>
  `<h2>${heading}</h2><p>${words(from, count)}.</p>`;

function cutFrom(html: string): { titles: string[]; left: string; cut: string[] } {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const cut = cutRepeatedSections(body, 'The page', blockText(body));
  return {
    titles: cut.map(({ title }) => title),
    left: fold(body.textContent ?? ''),
    cut: cut.map(({ content }) => fold(content.textContent ?? '')),
  };
}

describe('a section that stands there twice', () => {
  it('is cut where it stands again', () => {
    const { titles, left, cut } = cutFrom(
      section('One', 0) + section('Two', 100) + section('One', 0) + section('Three', 200),
    );
    expect(titles).toEqual(['One']);
    expect(cut).toEqual([`One${words(0, 60)}.`]);
    expect(left).toBe(`One${words(0, 60)}.Two${words(100, 60)}.Three${words(200, 60)}.`);
  });

  it('is cut with few words changed, out of a box, to the end of the text', () => {
    const again = `<div><div>${section('One', 0).replace('word210 ', 'other ')}</div></div>`;
    const { titles, left } = cutFrom(section('One', 0) + section('Two', 200) + again);
    expect(titles).toEqual(['One']);
    expect(left).not.toContain('other');
  });

  it('is cut with the sections inside it, once', () => {
    const nested = `${section('One', 0)}<h3>Inner</h3><p>${words(300, 50)}.</p>`;
    expect(cutFrom(nested + section('Two', 100) + nested).titles).toEqual(['One']);
  });

  it('is cut where all of the text is repeated', () => {
    const text = `<p>${words(0, 60)}.</p><p>${words(100, 60)}.</p>`;
    const { titles, left } = cutFrom(text + text);
    expect(titles).toEqual(['The page']);
    expect(left).toBe(`${words(0, 60)}.${words(100, 60)}.`);
  });

  it('is told in scripts without spaces', () => {
    const dense = Array.from({ length: 90 }, (_, i) => String.fromCharCode(0x4e00 + i * 3)).join('');
    const html = `<h2>一</h2><p>${dense}。</p>`;
    expect(cutFrom(`${html}<h2>二</h2><p>${dense.slice(40)}</p>${html}`).titles).toEqual(['一']);
  });
});

describe('no repeated section', () => {
  it.each([
    ['another text under the same heading', section('One', 0) + section('Two', 50) + section('One', 100)],
    ['the same text under another heading', section('One', 0) + section('Two', 0)],
    ['a short one', section('One', 0, 20) + section('Two', 50) + section('One', 0, 20)],
    ['one that the page repeats as its form', section('One', 0).repeat(3)],
    ['parts of two things', `<h1>A</h1>${section('Delivery', 0)}<h1>B</h1>${section('Delivery', 0)}`],
    [
      'a table of parameters',
      `<h2>One</h2><ul><li>${words(0, 60)}</li></ul>${section('Two', 90)}<h2>One</h2><ul><li>${words(0, 60)}</li></ul>`,
    ],
    [
      'a repeated paragraph',
      `<p>${words(0, 60)}</p><p>${words(100, 90)}</p><p>${words(0, 60)}</p><p>${words(300, 90)}</p>`,
    ],
  ])('%s', (_, html) => {
    const before = fold(new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '');
    expect(cutFrom(html)).toEqual({ titles: [], cut: [], left: before });
  });
});
