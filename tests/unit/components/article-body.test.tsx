import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ArticleBody } from '../../../components/ArticleBody';
import { livePictures, type PictureSource, savedPictures } from '../../../components/reading/pictures';
import type { SavedPicture } from '../../../lib/library/types';
import { article, inDom } from './fixtures';

inDom();

const none: PictureSource = (slot) => ({ placeholder: slot + 1, reason: null, state: 'lost' });

function show(html: string, pictureSource = none, dropIds = false) {
  const onPlace = vi.fn();
  const { container } = render(
    <ArticleBody html={html} pictureSource={pictureSource} lang="en" dir="ltr" onPlace={onPlace} dropIds={dropIds} />,
  );
  return { body: container.querySelector<HTMLElement>('.prose')!, onPlace };
}

describe('ArticleBody', () => {
  it('sanitises what it is given, though it was sanitised before', () => {
    const { body } = show('<p onclick="x()">Text<script>x()</script></p><img src="https://tracker.example/1.gif">');
    expect(body.innerHTML).toBe('<p>Text</p>');
  });

  it('gives a live picture its address, without telling where it is shown', () => {
    const source = livePictures(article({ pictures: ['https://example.org/a.jpg'] }));
    const { body } = show('<img data-picture="0" alt="A boat">', source);
    const image = body.querySelector('img')!;
    expect(image.src).toBe('https://example.org/a.jpg');
    expect(image.referrerPolicy).toBe('no-referrer');
    expect(image.loading).toBe('lazy');
  });

  it('says that a live picture did not load, and among words lets its own words stand', () => {
    const source = livePictures(article({ pictures: ['https://example.org/a.jpg', 'https://example.org/b.png'] }));
    const { body } = show(
      '<p><img data-picture="0" alt="A boat"></p><p>With <img data-picture="1" alt="a ≠ 0"> it holds.</p>',
      source,
    );
    for (const image of body.querySelectorAll('img')) fireEvent.error(image);
    expect(body.querySelector('.picture-lost')!.textContent).toBe('Picture 1 did not loadA boat');
    expect(body.lastElementChild!.innerHTML).toBe('With a ≠ 0 it holds.');
  });

  it('shows what was kept of a saved picture, and the number and the reason of one that was not', () => {
    const picture = (slot: number, part: Partial<SavedPicture>) => ({ slot, reason: null, asset: null, ...part });
    const pictures = [
      picture(0, { state: 'kept', asset: 'aa' }),
      picture(1, { state: 'failed', reason: 'server' }),
      picture(2, { state: 'pending' }),
    ] as SavedPicture[];
    const source = savedPictures(pictures, new Map([['aa', 'blob:kept']]));
    const slots = [0, 1, 2].map((slot) => `<img data-picture="${slot}" alt="Picture of ${slot}">`).join('');
    const { body } = show(slots, source);
    expect([...body.querySelectorAll('img')].map((image) => image.src)).toEqual(['blob:kept']);
    const lost = [...body.querySelectorAll('.picture-lost')].map((box) => box.textContent);
    expect(lost).toEqual([
      'Picture 2 was not keptPicture of 1The site did not hand it out.',
      'Picture 3 is still being fetchedPicture of 2',
    ]);
  });

  it('follows links into the article itself, and leaves all others to the browser', () => {
    const { onPlace } = show('<a href="#l-2">note</a> <a href="https://example.org/">away</a>');
    expect(fireEvent.click(screen.getByText('note'))).toBe(false);
    expect(onPlace).toHaveBeenCalledExactlyOnceWith('l-2', screen.getByText('note'));
    expect(fireEvent.click(screen.getByText('away'))).toBe(true);
  });

  it('repeats no id where a part of the article is shown a second time', () => {
    expect(show('<p id="l-1">One</p>', none, true).body.querySelector('[id]')).toBeNull();
  });

  it('lets tables scroll on their own, the inner ones with the outer', () => {
    const { body } = show(
      '<table><tbody><tr><td><table><tbody><tr><td>x</td></tr></tbody></table></td></tr></tbody></table>',
    );
    expect(body.querySelectorAll('.table-scroll > table')).toHaveLength(1);
  });
});
