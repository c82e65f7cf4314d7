import { afterEach, describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/extract';

const URL_OF_PAGE = 'https://paper.example/stories/tides';
const paragraph = (n: number) =>
  `<p>Paragraph ${n}: the tide gauge in the harbour has been read every morning for a century, and its keepers, who change every spring, write each number into the same book.</p>`;

afterEach(() => {
  document.body.replaceChildren();
  document.title = '';
});

/** A page with everything that tempts a reader to change it: lazy pictures, hidden parts, shadow trees, ids. */
function showPage(): void {
  document.title = 'The Tide Gauge';
  const template = document.createElement('template');
  template.innerHTML = `<main><article><h1 id="t">The Tide Gauge</h1>${[1, 2, 3, 4].map(paragraph).join('')}
    <p class="closed" style="display: none">Nobody sees this line of the page.</p>
    <img class="lazy" data-src="/gauge.jpg" alt="Gauge"><noscript><img src="/gauge.jpg"></noscript>
    <div id="host"></div><form><input name="attributes"></form><a href="#t">up</a></article></main>`;
  document.body.append(template.content);
  const shadow = document.querySelector('#host')!.attachShadow({ mode: 'open' });
  const inside = document.createElement('p');
  inside.textContent =
    'Inside the open shadow tree stands one more paragraph, which readers of the page see like all others.';
  shadow.append(inside);
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16)).join('');
}

describe('the live page', () => {
  it.each(['article', 'selection', 'body'] as const)('is never changed (%s)', async (scope) => {
    showPage();
    getSelection()!.selectAllChildren(document.querySelector('article')!);
    const before = await hash(document.documentElement.outerHTML);
    const shadowBefore = document.querySelector('#host')!.shadowRoot!.innerHTML;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(document, everything);
    observer.observe(document.querySelector('#host')!.shadowRoot!, everything);

    expect(extractArticle(document, { url: URL_OF_PAGE, scope })?.textContent).toContain('Paragraph 4');

    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(seen).toEqual([]);
    expect(await hash(document.documentElement.outerHTML)).toBe(before);
    expect(document.querySelector('#host')!.shadowRoot!.innerHTML).toBe(shadowBefore);
    expect(getSelection()!.toString()).toContain('Paragraph 1');
  });

  it('is read as it is seen: shadow trees are, hidden parts are not', () => {
    showPage();
    const article = extractArticle(document, { url: URL_OF_PAGE })!;
    expect(article.textContent).toContain('Inside the open shadow tree');
    expect(article.textContent).not.toContain('Nobody sees this line');
  });

  it('gives only what is selected, in the order of the page', () => {
    showPage();
    const [, second, third] = document.querySelectorAll('article p');
    const range = document.createRange();
    range.setStart(second!.firstChild!, 'Paragraph '.length);
    range.setEnd(third!.firstChild!, 'Paragraph 3'.length);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
    const article = extractArticle(document, { url: URL_OF_PAGE, scope: 'selection' })!;
    expect(article.textContent).toMatch(/^2: the tide gauge[^\n]+\nParagraph 3$/);
  });

  it('has nothing to give where nothing is selected', () => {
    showPage();
    getSelection()!.removeAllRanges();
    expect(extractArticle(document, { url: URL_OF_PAGE, scope: 'selection' })).toBeNull();
  });
});

describe('pictures that the page has loaded', () => {
  const WIDE = new URL('../../../assets/screenshots/library.png', import.meta.url).href;
  const SMALL = new URL('../../../assets/public/icons/128.png', import.meta.url).href;
  const OTHER = 'https://paper.example/img/other.jpg';

  it.each([
    ['stay, whatever else is offered', `src="${WIDE}" data-src="${OTHER}"`, WIDE],
    ['stay where a larger one is offered', `src="${WIDE}" srcset="${WIDE} 800w, ${OTHER} 2000w" sizes="800px"`, WIDE],
    ['stay in the place of one that keeps it', `src="data:image/gif;base64,R0lG" srcset="${WIDE} 800w"`, WIDE],
    ['go where they are previews', `src="${SMALL}" data-src="${OTHER}"`, OTHER],
    [
      'go where they are small and a larger one is offered',
      `src="${SMALL}" srcset="${SMALL} 128w, ${OTHER} 1200w" sizes="128px"`,
      OTHER,
    ],
  ])('%s', async (_what, attributes, address) => {
    showPage();
    const place = document.querySelector('article p')!;
    place.after(document.createRange().createContextualFragment(`<figure><img ${attributes} alt="Tides"></figure>`));
    await (place.nextElementSibling!.firstElementChild as HTMLImageElement).decode();
    const html = extractArticle(document, { url: URL_OF_PAGE })!.contentHtml;
    const picture = new DOMParser().parseFromString(html, 'text/html').querySelector('img[alt="Tides"]');
    expect(picture?.getAttribute('src')).toBe(address);
  });
});
