// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fold } from '../../../lib/library/fold';
import { saveArticle } from '../../../lib/library/save';
import { findItems } from '../../../lib/library/search/find';
import { safeArticle } from './articles';
import { freshLibrary } from './setup';

vi.mock('../../../lib/browser', () => import('./fake-browser'));
beforeEach(freshLibrary);

async function save(title: string, textContent: string): Promise<string> {
  const url = `https://news.example/${encodeURIComponent(title)}`;
  const answer = await saveArticle(safeArticle({ url, title, textContent }), 1);
  if (answer.status === 'failed') throw new Error(answer.detail);
  return answer.item.id;
}

describe('the filter', () => {
  it.each([
    ['bridge', true],
    ['BRIDGE crème', true],
    ['creme brulee', true],
    ['  brid   rûLé ', true],
    ['ange', true],
    ['bridge tunnel', false],
    ['strasse', true],
    ['Straße', true],
    ['ﬁnal', true],
    ['%', false],
  ])('for "%s": %s', async (words, isFound) => {
    const id = await save('Bridge to the Orange', 'A crème brûlée in the old Straße. Final.');
    expect(await findItems(words)).toEqual(new Set(isFound ? [id] : []));
  });

  it.each([
    ['新しい橋', '東京の新しい橋が開通した。'],
    ['ハシ', '新しいﾊｼが開通'],
    ['다리', '새다리가 열렸다'],
    ['मोस्ट', 'यह मोस्ट है'],
    ['الجسر', 'فُتِحَ الجِسْرُ'],
    ['гжель', 'ГЖЕЛЬ и мост'],
  ])('finds %s in "%s"', async (words, text) => {
    const id = await save('x', text);
    expect(await findItems(words)).toEqual(new Set([id]));
  });

  it('lets each script keep its own letters', () => {
    expect(fold('कि')).not.toBe(fold('क'));
  });

  it('without words is everything', async () => {
    const ids = [await save('a', 'b'), await save('c', 'd')];
    expect(await findItems(' ')).toEqual(new Set(ids));
  });

  it('looks through all texts, however many', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 230; n++) ids.push(await save(`Article ${n}`, n % 2 ? 'odd' : 'even'));
    expect(await findItems('odd article')).toEqual(new Set(ids.filter((_, n) => n % 2)));
  });
});
