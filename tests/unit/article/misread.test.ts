import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/extract';
import { mendOf } from '../../../lib/article/misread';

const WINDOWS = new TextDecoder('windows-1252');
/** A text as it is when its UTF-8 is read as Windows-1252. */
const misread = (text: string) => WINDOWS.decode(new TextEncoder().encode(text));
/** The same read as Latin 1, by byte. */
const asBytes = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
const mended = (text: string) => mendOf(text)?.(text) ?? text;

describe('texts that were read in the wrong encoding', () => {
  it.each([
    'Don’t say “never” — it’s a café in Łódź …',
    'Привет, мир: это длинный текст.',
    'Ελληνικά και ελληνικά',
    '今日は東京で会議があった。',
    'A price of 5 € ™ and a nod 👍🏽',
  ])('are mended where all of the page is: %s', (text) => {
    expect(mended(misread(text))).toBe(text);
    expect(mended(asBytes(text))).toBe(text);
  });

  it('are mended in their punctuation where somebody put one into a page that was read right', () => {
    expect(mended('Die Größe überrascht: „Schön“, sagte er, „that itâ€™s â€œfineâ€\u009d – MÃ¼ller“.')).toBe(
      'Die Größe überrascht: „Schön“, sagte er, „that it’s “fine” – MÃ¼ller“.',
    );
  });

  it.each([
    'Plain English, with “quotes” – and dashes…',
    'Der Spaß“, „Spaß“ und „Fuß“',
    'CAFÉ» «CAFÉ» «CAFÉ»',
    'São Paulo: “a MANHÃ” é bonita, não há pressa.',
    'Tiếng Việt có dấu: ấm, ộng, ữa, “đẹp”…',
    'Où êtes-vous ? « Là », dit-il : « à l’hôtel ».',
  ])('are no others: %s', (text) => {
    expect(mendOf(text)).toBeNull();
  });

  it('stay on a page that is about them', () => {
    expect(mendOf(`${misread('It’s “text”, isn’t it?')} is what UTF-8 looks like when it is read wrong.`)).toBeNull();
  });

  it('leave what is no UTF-8 as it is', () => {
    expect(mended(`${misread('“a” “b” “c”')} Ã\u00a0\u00c0\u00c1`)).toContain('“a” “b” “c”');
    expect(mended(`${misread('’’’’’’’’’’’’')}\u00e0\u0080\u0080`)).toBe('’’’’’’’’’’’’\u00e0\u0080\u0080');
  });

  it('are mended in the title, the text and the words of pictures', () => {
    const paragraph = `<p>${misread('It’s a story about a café, told by “those” who were there. ').repeat(12)}</p>`;
    const html = misread(
      '<title>The café’s story</title><meta name="author" content="José Núñez">' +
        '<article><h1>The café’s story</h1><figure><img src="/a.jpg" alt="The café’s door" width="800" height="500"></figure>',
    );
    const article = extractArticle(new DOMParser().parseFromString(`${html}${paragraph}${paragraph}`, 'text/html'), {
      url: 'https://paper.example/a',
    })!;
    expect(article).toMatchObject({ title: 'The café’s story', byline: 'José Núñez' });
    expect(article.textContent).toContain('It’s a story about a café, told by “those”');
    expect(article.contentHtml).toContain('alt="The café’s door"');
    expect(JSON.stringify(article)).not.toMatch(/Ã|â/);
  });
});
