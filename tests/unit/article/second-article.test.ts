import { describe, expect, it } from 'vitest';
import { cutSecondArticle } from '../../../lib/article/second-article';

const TITLE = 'Der Rat beschließt den Bau der neuen Brücke am Hafen';
const paragraphs = (words: number): string => `<p>${'Wort '.repeat(words)}</p>`;

/** Two articles of one title, the first of which ends with a section under `heading`. */
function pageOf(heading: string): Document {
  const first = `<h1>${TITLE}</h1>${paragraphs(160)}<h2>${heading}</h2>${paragraphs(10)}`;
  return new DOMParser().parseFromString(`${first}<h2>${TITLE}</h2>${paragraphs(130)}`, 'text/html');
}

describe('an article of the same title', () => {
  it.each(['Conclusion', 'Fazit', 'Häufige Fragen', 'Questions fréquentes', 'Выводы', 'まとめ', 'الخلاصة'])(
    'is cut where the first one has ended with “%s”',
    (heading) => {
      const page = pageOf(heading);
      expect(cutSecondArticle(page, TITLE)?.title).toBe(TITLE);
      expect(page.querySelectorAll('p')).toHaveLength(2);
    },
  );

  it('is cut where its heading is the page’s own again', () => {
    const article = `<h1>${TITLE}</h1>${paragraphs(160)}`;
    const page = new DOMParser().parseFromString(article + article, 'text/html');
    expect(cutSecondArticle(page, TITLE)?.title).toBe(TITLE);
    expect(page.querySelectorAll('h1, p')).toHaveLength(2);
  });

  it('stays where the title is a label of many parts', () => {
    const part = `<h2>${TITLE}</h2>${paragraphs(160)}<h3>Fazit</h3>${paragraphs(10)}`;
    const page = new DOMParser().parseFromString(part.repeat(30), 'text/html');
    expect(cutSecondArticle(page, TITLE)).toBeNull();
    expect(page.querySelectorAll('h2')).toHaveLength(30);
  });

  it.each(['Die Lage am Hafen', 'Fazitär', 'Mehr Schlusslichter'])(
    'stays where “%s” is but a section of it',
    (heading) => {
      expect(cutSecondArticle(pageOf(heading), TITLE)).toBeNull();
    },
  );
});
