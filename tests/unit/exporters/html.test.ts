import { describe, expect, it } from 'vitest';
import type { Asset } from '../../../lib/library/types';
import { exportItem, RICH } from './items';
import { fileOf } from './written';

const asset: Asset = {
  sha256: 'a',
  type: 'image/png',
  size: 3,
  blob: new Blob([new Uint8Array([1, 2, 255])], { type: 'image/png' }),
};

async function read(...item: Parameters<typeof exportItem>) {
  const file = await fileOf('html', exportItem(...item));
  return { file, page: new DOMParser().parseFromString(file, 'text/html') };
}

describe('an HTML file', () => {
  it('says what it may load before anything else is in it', async () => {
    const { file, page } = await read(RICH);
    expect(file.startsWith('<!doctype html>')).toBe(true);
    expect(page.head.children[0]!.getAttribute('charset')).toBe('utf-8');
    expect(page.head.children[1]!.getAttribute('content')).toContain(
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
    );
    expect(page.title).toBe('The old bridge reopens');
    expect(page.documentElement.lang).toBe('en');
    expect(page.querySelectorAll('script, link, iframe, object')).toHaveLength(0);
  });

  it('has timeline and questions with links to their places', async () => {
    const { page } = await read(RICH);
    const links = [...page.querySelectorAll('.pulled-out a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['May 2024', '#l-1'],
      ['What did it cost?', '#l-2'],
    ]);
    for (const link of links) expect(page.querySelectorAll(link.getAttribute('href')!)).toHaveLength(1);
    expect(page.querySelector('dl')!.textContent).toContain('Open again');
    expect(page.body.textContent).toContain('Another story.');
  });

  it('has its pictures inside, and names those that were not kept', async () => {
    const { page } = await read(
      {
        contentHtml: '<p><img data-picture="0" alt="A"><img data-picture="1" alt="B"><img data-picture="2" alt=""></p>',
        pictures: ['https://img.example/a.png', 'https://img.example/b.png', 'data:image/gif;base64,AAAA'],
      },
      [[0, asset]],
    );
    const sources = [...page.images].map((image) => image.getAttribute('src'));
    expect(sources).toEqual(['data:image/png;base64,AQL/', 'data:image/gif;base64,AAAA']);
    expect(page.querySelector('.lost')!.textContent).toBe('[B]');
    expect(page.querySelectorAll('[data-picture]')).toHaveLength(0);
  });

  it('shows the right picture where sanitising numbers them anew', async () => {
    const { page } = await read(
      {
        contentHtml: '<p><img data-picture="1" alt="B"></p>',
        pictures: ['https://img.example/gone.png', 'https://img.example/b.png'],
      },
      [
        [0, { ...asset, blob: new Blob(['wrong']) }],
        [1, asset],
      ],
    );
    expect([...page.images].map((image) => image.getAttribute('src'))).toEqual(['data:image/png;base64,AQL/']);
  });

  it('names a picture whose bytes cannot be read any more', async () => {
    const blob = new Blob([]);
    blob.arrayBuffer = () => Promise.reject(new DOMException('It could not be read.', 'NotReadableError'));
    const { page } = await read(
      { contentHtml: '<p><img data-picture="0" alt="A"></p>', pictures: ['https://img.example/a.png'] },
      [[0, { ...asset, blob }]],
    );
    expect(page.querySelector('.lost')!.textContent).toBe('[A]');
  });
});
