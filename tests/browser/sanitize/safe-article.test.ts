import { describe, expect, it } from 'vitest';
import type { Article, Passage, RepeatedSection } from '../../../lib/article/types';
import { InvalidArticle, isSafeArticle, toSafeArticle } from '../../../lib/sanitize';
import { article } from './article';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('pictures', () => {
  it('are taken out of all of the markup into one table, each address once', () => {
    const safe = toSafeArticle(
      article({
        contentHtml:
          '<p><img src="https://img.example/a.png" alt="A" width="10"><img src="https://img.example/b.png"></p>',
        leadImage: 'https://img.example/b.png',
        faq: [{ question: 'q', answer: 'a', answerHtml: `<img src="${PIXEL}">`, anchor: null }],
        notices: [{ kind: 'second-article', title: 't', contentHtml: '<img src="https://img.example/a.png">' }],
      }),
    );
    expect(safe.pictures).toEqual(['https://img.example/a.png', 'https://img.example/b.png', PIXEL]);
    expect(safe.contentHtml).toBe('<p><img alt="A" width="10" data-picture="0"><img alt="" data-picture="1"></p>');
    expect(safe).toMatchObject({ leadPicture: 1, leadImage: 'https://img.example/b.png' });
    expect(safe.faq[0]!.answerHtml).toBe('<img alt="" data-picture="2">');
    expect(safe.notices[0]).toMatchObject({ contentHtml: '<img alt="" data-picture="0">' });
  });

  it.each([
    ['javascript:alert(1)'],
    ['data:image/svg+xml;base64,%'],
    ['data:image/svg;base64,PHN2Zy8+'],
    ['data:text/html;base64,eA=='],
    ['data:image/png,x'],
    ['file:///a.png'],
    ['chrome-extension://x/a.png'],
    ['blob:https://news.example/1'],
    ['/a.png'],
    [''],
    [`https://img.example/${'a'.repeat(9000)}`],
  ])('of another kind go: %.60s', (address) => {
    const contentHtml = `<p>x<img src="${address}"></p>`;
    const safe = toSafeArticle(article({ contentHtml, leadImage: address }));
    expect(safe).toMatchObject({ contentHtml: '<p>x</p>', pictures: [], leadPicture: null, leadImage: null });
  });

  it.each([
    ['data:image/svg+xml;base64,PHN2Zz7DqTwvc3ZnPg=='],
    ['data:image/svg+xml;charset=utf-8;base64, PHN2Zz7DqTwv%63%33ZnPg%3D%3D'],
    ['data:image/svg+xml,<svg>é</svg>'],
    ['data:image/svg+xml;charset=utf8,%3Csvg%3E%C3%A9%3C/svg%3E#fragment'],
  ])('that are inlined SVGs become one form: %.60s', (leadImage) => {
    const address = 'data:image/svg+xml;base64,PHN2Zz7DqTwvc3ZnPg==';
    const safe = toSafeArticle(article({ contentHtml: `<img src="${leadImage}">`, leadImage }));
    expect(safe).toMatchObject({ pictures: [address], leadPicture: 0, leadImage: address });
    expect(isSafeArticle(safe)).toBe(true);
    expect(toSafeArticle(safe)).toEqual(safe);
  });

  it('named by a slot of the page’s own go', () => {
    expect(toSafeArticle(article({ contentHtml: '<img data-picture="0">' })).contentHtml).toBe('');
  });
});

describe('notices', () => {
  const passages = (anchors: [string, string]): [Passage, Passage] => [
    { text: 'Ana is <b>mayor</b>.', anchor: anchors[0] },
    { text: 'Ben is mayor.', anchor: anchors[1] },
  ];

  it('lead to places of the article and of what is kept apart, and nowhere else', () => {
    const safe = toSafeArticle(
      article({
        contentHtml: '<p id="l-1">x</p>',
        keyFacts: [{ label: 'a\nb', value: 'c', anchor: 'l-7' }],
        notices: [
          { kind: 'contradiction', about: 'role', subject: 'mayor', passages: passages(['l-1', 'l-7']) },
          { kind: 'contradiction', about: 'time', subject: 'vote', passages: passages(['l-8', 'top']) },
          { kind: 'cut-off', text: 'and the', anchor: 'l-7' },
          { kind: 'second-article', title: 't', contentHtml: '<p id="l-7" onclick="x()">y<script>z</script></p>' },
        ],
      }),
    );
    expect(safe.keyFacts).toEqual([{ label: 'a b', value: 'c', anchor: null }]);
    expect(safe.notices).toMatchObject([
      { passages: [{ text: 'Ana is <b>mayor</b>.', anchor: 'l-1' }, { anchor: 'l-7' }] },
      { passages: [{ anchor: null }, { anchor: null }] },
      { text: 'and the', anchor: 'l-7' },
      { contentHtml: '<p id="l-7">y</p>' },
    ]);
    expect(isSafeArticle(safe)).toBe(true);
    expect(toSafeArticle(safe)).toEqual(safe);
  });

  it('lose what does not belong to their kind', () => {
    const repeated = { kind: 'repeated-section', title: 't', contentHtml: '<p>x</p>', anchor: 'l-1', subject: 's' };
    const safe = toSafeArticle(article({ notices: [repeated as RepeatedSection] }));
    expect(safe.notices).toEqual([{ kind: 'repeated-section', title: 't', contentHtml: '<p>x</p>', anchor: 'l-1' }]);
  });

  it.each([
    { kind: 'verdict', title: 't', contentHtml: '' },
    { kind: 'contradiction', about: 'role', subject: 's', passages: passages(['l-1', 'l-1']).slice(1) },
    { kind: 'contradiction', about: 'taste', subject: 's', passages: passages(['l-1', 'l-1']) },
  ])('of another shape make no article: %o', (notice) => {
    expect(() => toSafeArticle(article({ notices: [notice as Article['notices'][number]] }))).toThrow(InvalidArticle);
  });
});

describe('fields', () => {
  it('lose control characters and line breaks where they have none', () => {
    const safe = toSafeArticle(article({ title: ' a\u0000b\n\tc\u202e ', byline: ' ', textContent: 'a\r\nb\u0007' }));
    expect(safe).toMatchObject({ title: 'ab c\u202e', byline: null, textContent: 'a\nb' });
  });

  it.each<[string, Partial<Article>, Partial<Article>]>([
    ['lang', { lang: 'en" onload="x' }, { lang: null }],
    ['lang of any script', { lang: 'zh-Hant-TW' }, { lang: 'zh-Hant-TW' }],
    ['dir', { dir: 'rtl"' as 'rtl' }, { dir: null }],
    [
      'dates',
      { publishedTime: '2026-03<script>', modifiedTime: '2026-03-04T10:00:00+01:00' },
      { publishedTime: null, modifiedTime: '2026-03-04T10:00:00+01:00' },
    ],
    ['canonical address', { canonicalUrl: 'javascript:alert(1)' }, { canonicalUrl: null }],
    ['counts', { wordCount: -5.5, readingMinutes: 0 }, { wordCount: 0, readingMinutes: 1 }],
    [
      'anchors that lead nowhere',
      {
        outline: [
          { level: 2, text: 'x', anchor: 'l-9' },
          { level: 9, text: 'y', anchor: 'l-1' },
        ],
      },
      {
        outline: [
          { level: 2, text: 'x', anchor: null },
          { level: 6, text: 'y', anchor: 'l-1' },
        ],
      },
    ],
    [
      'dates of events',
      {
        timeline: [
          { kind: 'listed', dateText: 'May', date: '2021/2024', event: '<b>x</b>', anchor: null },
          { kind: 'prose', dateText: 'x', date: 'soon', event: 'y', anchor: null },
        ],
      },
      {
        timeline: [
          { kind: 'listed', dateText: 'May', date: '2021/2024', event: '<b>x</b>', anchor: null },
          { kind: 'prose', dateText: 'x', date: null, event: 'y', anchor: null },
        ],
      },
    ],
  ])('%s', (_field, given, expected) => {
    expect(toSafeArticle(article(given))).toMatchObject(expected);
  });

  it('that are lists and texts are cut where they are too long', () => {
    const safe = toSafeArticle(
      article({ title: 'a'.repeat(9000), callouts: Array(2000).fill({ label: 'a', text: 'b', anchor: null }) }),
    );
    expect(safe.title).toHaveLength(2000);
    expect(safe.callouts).toHaveLength(1000);
  });

  it('of others are left out', () => {
    const safe = toSafeArticle({ ...article(), extra: 1, ...JSON.parse('{"__proto__":{"x":1}}') });
    expect(Object.keys(safe)).not.toContain('extra');
    expect(isSafeArticle(safe)).toBe(true);
  });
});

describe('what is no article', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', '<p>x</p>'],
    ['a list', [article()]],
    ['an empty object', {}],
    ['no address', { ...article(), url: 'nowhere' }],
    ['an address that runs', { ...article(), url: 'javascript:alert(1)' }],
    ['an address that is an object', { ...article(), url: { toString: () => 'https://news.example/' } }],
    ['HTML that is an object', { ...article(), contentHtml: { toString: () => '<p>x</p>' } }],
    ['HTML without end', { ...article(), contentHtml: 'x'.repeat(20_000_001) }],
    ['a title that is a number', { ...article(), title: 3 }],
    ['a count that is none', { ...article(), wordCount: Number.NaN }],
    ['a count that is a text', { ...article(), wordCount: '3' }],
    ['questions that are no list', { ...article(), faq: { length: 1 } }],
    ['a question that is null', { ...article(), faq: [null] }],
    ['an answer that is missing', { ...article(), faq: [{ question: 'x', answer: 'y', anchor: null }] }],
    [
      'an unknown kind of event',
      { ...article(), timeline: [{ kind: 'x', dateText: '', date: null, event: '', anchor: null }] },
    ],
    ['an unknown kind of notice', { ...article(), notices: [{ kind: 'x', title: '', contentHtml: '' }] }],
  ])('%s', (_what, value) => {
    expect(() => toSafeArticle(value)).toThrow(InvalidArticle);
  });
});

it('has pictures from the local network only where its page is from there', () => {
  const pictures = {
    contentHtml: '<p>Text.<img src="http://192.168.1.1/reboot"><img src="https://img.example/a.png"></p>',
    leadImage: 'http://localhost/lead.png',
  };
  expect(toSafeArticle(article(pictures))).toMatchObject({
    pictures: ['https://img.example/a.png'],
    leadPicture: null,
    leadImage: null,
  });
  expect(toSafeArticle(article({ ...pictures, url: 'http://wiki.local/bridge' })).pictures).toHaveLength(3);
});
