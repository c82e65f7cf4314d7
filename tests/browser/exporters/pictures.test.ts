import { expect, it } from 'vitest';
import type { Asset } from '../../../lib/library/types';
import { exportItem, RICH } from '../../unit/exporters/items';
import { exported, fileOf, unzipped } from '../../unit/exporters/written';
import { reopen } from './reopen';

async function drawn(type: string, alpha: number): Promise<Asset> {
  const canvas = new OffscreenCanvas(8, 6);
  const context = canvas.getContext('2d')!;
  context.fillStyle = `rgb(40 90 160 / ${alpha})`;
  context.fillRect(0, 0, 8, 6);
  const blob = await canvas.convertToBlob({ type });
  return { sha256: 'a', type, size: blob.size, blob };
}

it('a page shows its picture, and asks for nothing', async () => {
  const { asked, page } = await reopen(await fileOf('html', exportItem(RICH, [[0, await drawn('image/webp', 1)]])));
  expect(page.images[0]!.naturalWidth).toBe(8);
  expect(asked).toEqual([]);
  expect(page.defaultView!.getComputedStyle(page.querySelector('main')!).maxWidth).not.toBe('none');
});

it('a book has pictures of types that e-readers know; one that nobody can read is named', async () => {
  const broken: Asset = { sha256: 'b', type: 'image/avif', size: 3, blob: new Blob(['xyz']) };
  const pictures: [number, Asset][] = [
    [0, await drawn('image/webp', 1)],
    [1, await drawn('image/webp', 0.5)],
    [2, await drawn('image/png', 1)],
    [3, broken],
  ];
  const contentHtml = pictures.map(([slot]) => `<p><img data-picture="${slot}" alt="Picture ${slot}"></p>`).join('');
  const addresses = pictures.map(([slot]) => `https://img.example/${slot}`);
  const { blob } = await exported('epub', [exportItem({ contentHtml, pictures: addresses }, pictures)]);
  const files = await unzipped(blob);
  const paths = [...files.keys()].filter((path) => path.includes('pictures/'));
  expect(paths).toEqual(['EPUB/pictures/1-1.jpg', 'EPUB/pictures/1-2.png', 'EPUB/pictures/1-3.png']);
  for (const path of paths) expect(await createImageBitmap(files.get(path)!)).toMatchObject({ width: 8, height: 6 });
  const chapter = await files.get('EPUB/article-1.xhtml')!.text();
  expect(chapter).toContain('<span class="lost">[Picture 3]</span>');
  expect(await files.get('EPUB/package.opf')!.text()).not.toContain('image/webp');
});
