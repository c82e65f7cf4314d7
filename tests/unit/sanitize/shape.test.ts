// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Contradiction, KeyFact, Notice } from '../../../lib/article/types';
import { isSafeArticle } from '../../../lib/sanitize/shape';
import { illustrated, safeArticle } from '../library/articles';

const passage = { text: 'Ana is mayor.', anchor: null };
const contradiction: Contradiction = {
  kind: 'contradiction',
  about: 'role',
  subject: 'mayor',
  passages: [passage, passage],
};
const entry = { question: 'Why?', answer: 'So.', answerHtml: '<p>So.</p>', anchor: 'l-3' };

describe('the worker, which has no DOM, takes for a safe article', () => {
  it.each([
    ['a plain one', safeArticle()],
    ['one with pictures', illustrated(['https://img.example/a.png', 'data:image/png;base64,AAAA'])],
    [
      'one with pull-outs',
      safeArticle({
        faq: [entry],
        timeline: [{ kind: 'listed', dateText: '2021', date: '2021', event: 'x', anchor: null }],
      }),
    ],
    [
      'one with key facts and every kind of notice',
      safeArticle({
        keyFacts: [{ label: '', value: 'Old.', anchor: 'l-1' }],
        notices: [
          { kind: 'second-article', title: 'Next', contentHtml: '<p>x</p>' },
          { kind: 'repeated-section', title: 'Again', contentHtml: '<p>x</p>', anchor: 'l-1' },
          contradiction,
          { kind: 'cut-off', text: 'and the', anchor: null },
        ],
      }),
    ],
  ])('%s', (_what, value) => {
    expect(isSafeArticle(value)).toBe(true);
  });
});

describe('and not', () => {
  const { title: _title, ...untitled } = safeArticle();
  it.each<[string, unknown]>([
    ['null', null],
    ['a list', [safeArticle()]],
    ['one without a title', untitled],
    ['one with a field too many', { ...safeArticle(), extra: 1 }],
    ['one with __proto__ of its own', { ...safeArticle(), ['__proto__']: {} }],
    ['an address that runs', safeArticle({ url: 'javascript:alert(1)' })],
    ['a title that is too long', safeArticle({ title: 'x'.repeat(2001) })],
    ['a language that is none', safeArticle({ lang: 'en" x="' })],
    ['a direction that is none', safeArticle({ dir: 'up' as 'ltr' })],
    ['a date that is none', safeArticle({ publishedTime: '<b>' })],
    ['half a word', safeArticle({ wordCount: 0.5 })],
    ['a count without end', safeArticle({ wordCount: Number.POSITIVE_INFINITY })],
    ['a place that is not ours', safeArticle({ faq: [{ ...entry, anchor: 'top' }] })],
    ['an answer that is no text', safeArticle({ faq: [{ ...entry, answerHtml: null as unknown as string }] })],
    ['too many questions', safeArticle({ faq: Array(1001).fill(entry) })],
    [
      'a notice of no known kind',
      safeArticle({ notices: [{ ...contradiction, kind: 'toString' as 'contradiction' }] }),
    ],
    [
      'a notice with what belongs to another kind',
      safeArticle({ notices: [{ ...contradiction, title: 'x' } as Notice] }),
    ],
    ['a contradiction of one sentence', safeArticle({ notices: [{ ...contradiction, passages: [passage] as never }] })],
    ['a notice that is none', safeArticle({ notices: [null as unknown as Notice] })],
    ['a fact without a value', safeArticle({ keyFacts: [{ label: 'x', anchor: null } as KeyFact] })],
    ['a picture that is a script', safeArticle({ pictures: ['javascript:alert(1)'] })],
    ['a picture that is a page', safeArticle({ pictures: ['data:text/html;base64,AAAA'] })],
    ['too many pictures', safeArticle({ pictures: Array(2001).fill('https://img.example/') })],
    ['a lead picture that is not there', safeArticle({ leadPicture: 0 })],
  ])('%s', (_what, value) => {
    expect(isSafeArticle(value)).toBe(false);
  });
});
