import type { SafeArticle } from '../../../lib/article/types';
import { illustrated } from '../../unit/library/articles';

const PARAGRAPH = 'The ferry left at dawn, and the town watched it go without a word. ';

/**
 * The nth article of a trial: always the same, so that what was saved can be compared with it. About 25 kB of text.
 * @param origin of the picture server
 */
export function nthArticle(n: number, origin: string, pictures = 4): SafeArticle {
  const paragraphs = Array.from({ length: 60 }, (_, i) => `${n}.${i} ${PARAGRAPH.repeat(6)}`);
  const addresses = Array.from({ length: pictures }, (_, slot) => `${origin}/${n}/${slot}.png`);
  const images = addresses.map((_, slot) => `<p><img data-picture="${slot}" alt=""></p>`);
  return illustrated(addresses, {
    url: `${origin}/article/${n}`,
    title: `Ferry ${n}`,
    contentHtml: [...paragraphs.map((text, i) => `<p id="l-${i}">${text}</p>`), ...images].join(''),
    textContent: paragraphs.join('\n'),
    leadPicture: pictures > 0 ? 0 : null,
    leadImage: addresses[0] ?? null,
  });
}
