import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/extract';

const PARAGRAPHS = [
  'The harbour master opened the new tide gauge on Monday, after two winters in which the old one had frozen three times and had to be thawed with a kettle.',
  'It stands at the end of the eastern pier, where the water is deep enough at every tide, and sends its readings to the pilots every six minutes.',
  'The old gauge goes to the museum, where children may turn its drum by hand and see how the paper was marked, hour after hour, for sixty years.',
].map((text) => `<p>${text}</p>`);

const read = (inside: string): string =>
  extractArticle(
    new DOMParser().parseFromString(
      `<!doctype html><html lang="en"><head><title>A tide gauge</title></head><body><main><h1>A tide gauge</h1>
       ${PARAGRAPHS[0]}${PARAGRAPHS[1]}${inside}${PARAGRAPHS[2]}</main></body></html>`,
      'text/html',
    ),
    { url: 'https://quay.example/tide' },
  )!.contentHtml.replace(/\s*\n\s*/g, '');

describe('between paragraphs', () => {
  it.each([
    ['what has no width', '<p>\u200d</p><div>\u200b\ufeff</div>'],
    ['a sign to close a box', '<div>×</div>'],
    ['emptied brackets and separators', '<p>[ ]</p><div>|</div>'],
    ['an icon of a font', '<div><i class="icon">\ue901</i></div>'],
    ['an icon in a paragraph of its own', '<p><img src="/check.png" width="24" height="24" alt=""></p>'],
  ])('%s is left out', (_, html) => expect(read(html)).toBe(PARAGRAPHS.join('')));

  it.each([
    ['a mark between sections', '<p>* * *</p>'],
    ['dots as one', '<p>• • •</p>'],
    ['a sign in a cell', '<table><tr><th>Boat</th><th>Paid</th></tr><tr><td>Ada</td><td>×</td></tr></table>'],
    ['an emoji', '<p>🎉</p>'],
  ])('%s stays', (_, html) => expect(read(html)).toContain(/[*•×🎉]/u.exec(html)![0]));

  it.each([
    [
      'a capital',
      '<p>Opened by <a href="/m">Ada Bo</a><em>Harbour master</em> at noon on the eastern pier of the town.</p>',
      'Ada Bo</a> <em>Harbour',
    ],
    [
      'a digit',
      '<p>Opened by <b>Ada Bo</b><i>3 May</i>, at noon and at low water on the eastern pier.</p>',
      'Ada Bo</b> <i>3 May',
    ],
    [
      'another word',
      '<p>It has <span>stones</span><span>and ropes</span>, a drum of paper and a pen of brass.</p>',
      'stones and ropes',
    ],
  ])('a word that begins in an element of its own is parted from the one before, at %s', (_, html, parted) =>
    expect(read(html)).toContain(parted),
  );

  it.each([
    [
      'a part of a word',
      '<p>The <b>tide</b><i>s</i> come in every six hours and are read from the drum of the gauge.</p>',
      '<b>tide</b><i>s</i>',
    ],
    ['code', '<pre><code><span>new</span><span>Map</span></code></pre>', 'newMap'],
  ])('%s is not parted', (_, html, whole) => expect(read(html)).toContain(whole));

  it('a question in a button that opens its answer stays over it', () => {
    const answer =
      '<p>Every six minutes, by night too, so that the pilots know how much water there is over the bar.</p>';
    const question = (inside: string): string =>
      `<div><button aria-expanded="false">${inside}</button><div>${answer}</div></div>`;
    expect(read(question('<h3>How often does it send?</h3>'))).toMatch(
      /<h3[^>]*>How often does it send\?<\/h3><p>Every/,
    );
    expect(read(question('How often does it send?'))).toMatch(/<h\d[^>]*>How often does it send\?<\/h\d><p>Every/);
  });

  it('a film whose title says nothing is told by its site', () => {
    const film = (title: string): string =>
      `<iframe title="${title}" src="https://www.youtube.com/embed/abcdefghijk"></iframe>`;
    expect(read(film('YouTube video player'))).toContain('>▶ youtube.com</a>');
    expect(read(film('The gauge at work'))).toContain('>The gauge at work (youtube.com)</a>');
  });

  it('a picture that waits for a script is the file that its link leads to', () => {
    const picture = '<p><a href="/pier.jpg"><img src="/lazy_placeholder.gif" alt="The pier"></a></p>';
    expect(read(picture)).toContain('src="https://quay.example/pier.jpg"');
  });

  it('a line that names a related page is left out', () => {
    expect(
      read('<p><strong>Related:</strong> <a href="/bar">How deep is the bar of the eastern harbour?</a></p>'),
    ).toBe(PARAGRAPHS.join(''));
    expect(read('<p>Related: the gauge of the western harbour, which has never frozen.</p>')).toContain('never frozen');
  });
});

describe('at the end of a text', () => {
  const ending = (html: string): string =>
    extractArticle(
      new DOMParser().parseFromString(
        `<html lang="en"><head><title>A tide gauge</title></head><body><main><h1>A tide gauge</h1>${PARAGRAPHS.join('')}${html}</main></body></html>`,
        'text/html',
      ),
      { url: 'https://quay.example/tide' },
    )!.contentHtml.replace(/\s*\n\s*/g, '');

  it('headings over nothing are left out', () => {
    expect(ending('<h2>Read on</h2><h3>Like this</h3><div class="widget"></div>')).toBe(PARAGRAPHS.join(''));
  });

  it('a heading over a picture stays', () => {
    const end = '<h2>The pier</h2><figure><img src="/pier.jpg" alt="The pier" width="800" height="600"></figure>';
    expect(ending(end)).toContain('>The pier</h2>');
  });
});
