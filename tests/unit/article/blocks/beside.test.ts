import { describe, expect, it } from 'vitest';
import { dropBelow, dropTeasers } from '../../../../lib/article/blocks/beside';
import { type Rule, wantedAfter } from './wanted-after';

describe('comments', () => {
  const paragraph = `<p>+ ${'word '.repeat(50)}</p>`;
  const below = (count: number, comments: string): string => `<main>${paragraph.repeat(count)}</main>${comments}`;
  const isKept = (html: string): boolean => wantedAfter(dropBelow, html).some((text) => text.startsWith('+ I'));
  it.each([
    ['by class', '<div class="post-comments wide"><p>+ I agree</p></div>'],
    ['by id', '<ol id="commentlist"><li>+ I agree</li></ol>'],
    [
      'after a count at the head',
      '<ol id="commentlist"><li>+ I agree</li></ol>',
      '<div class="comments">3 comments</div>',
    ],
    ['on a page named for them', '<ol id="commentlist"><li>+ I agree</li></ol>', '<body class="comments">'],
    ['by a name of several words', '<div class="visitorsComment_block"><p>+ I agree</p></div>'],
    ['in other languages', '<div id="comentarios"><ol><li>+ I agree</li></ol></div>'],
    ['longer than the article', `<div class="comments"><p>+ I agree</p>${paragraph.repeat(20)}</div>`],
    ['in a column', '<div class="left-sidebar"><p>+ I agree</p></div>'],
    ['in a list of what others read', '<div id="mostPopular250"><p>+ I agree</p></div>'],
  ])('below an article go, %s', (_, comments, before = '') => expect(isKept(before + below(10, comments))).toBe(false));
  it.each([
    ['below a short post', below(4, '<div class="comments"><p>+ I agree</p></div>')],
    ['much longer than the article', below(10, `<div class="comments"><p>+ I agree</p>${paragraph.repeat(31)}</div>`)],
    ['around the article', `<div class="has-comments">${below(10, '<p>+ I agree</p>')}</div>`],
    ['in a column of a short page', below(1, '<div class="sidebar"><p>+ I agree</p></div>')],
    ['beside what only may have a column', below(10, '<div class="sidebar-enabled--no"><p>+ I agree</p></div>')],
    ['above it', `<div class="comments"><p>+ I agree</p></div>${below(10, '')}`],
    ['amid the article', `${below(9, '<div class="comment"><p>+ I agree</p></div>')}<p>${paragraph}</p>`],
    ['that are a cell', below(10, '<table><tr><td class="comments">+ I agree</td></tr></table>')],
  ])('stay %s', (_, html) => expect(isKept(html)).toBe(true));
});

describe('teasers beside the text of an article', () => {
  const text = `<div class="text">${`<p>+ ${'word '.repeat(60)}</p>`.repeat(6)}</div>`;
  const teaser = '<li><a href="/x">+ T What others wrote about something else today</a></li>';
  const ofArticle: Rule = (page, wanted) => dropTeasers(page, wanted, true);
  const isKept = (html: string): boolean => wantedAfter(ofArticle, html).some((line) => line.startsWith('+ T'));
  it.each([
    ['in a column', `<main>${text}</main><div class="c"><ul>${teaser.repeat(4)}</ul></div>`],
    ['before it', `<div><ul>${teaser.repeat(4)}</ul></div>${text}`],
    ['with a line of text each', `${text}<ul>${`${teaser}<li>+ and in short</li>`.repeat(5)}</ul>`],
  ])('go, %s', (_, html) => expect(isKept(html)).toBe(false));
  it.each([
    ['amid the text', `<div>${text.replace('</p>', `</p><ul>${teaser.repeat(4)}</ul>`)}</div>`],
    ['where they are few', `${text}<ul>${teaser.repeat(3)}</ul>`],
    ['beside a short text', `<p>+ ${'word '.repeat(60)}</p><ul>${teaser.repeat(9)}</ul>`],
    ['among more text', `${text}<div>${teaser.repeat(4)}<p>+ ${'more '.repeat(90)}</p></div>`],
  ])('stay %s', (_, html) => expect(isKept(html)).toBe(true));

  it('go below a short text, few and with a word each, where an address has a day as those of news do', () => {
    const html = `<div>${`<p>+ ${'word '.repeat(30)}end.</p>`.repeat(2)}</div><ul><li><a href="/x">+ T Boats</a></li><li>+ T <a href="/y">Lamps of the pier</a> today</li></ul>`;
    const keptAt = (path: string): string[] => {
      const rule: Rule = (page, wanted) => dropTeasers({ ...page, url: `https://paper.example${path}` }, wanted, false);
      return wantedAfter(rule, html).filter((line) => line.startsWith('+ T'));
    };
    expect(keptAt('/2014-01-16/lamps.html')).toEqual([]);
    expect(keptAt('/news/257899/lamps_of_the_pier')).toEqual([]);
    expect(keptAt('/lamps')).toHaveLength(2);
    expect(keptAt('/lamps/257899')).toHaveLength(2);
  });
});
