// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../lib/library/identity';

const PAGE = 'https://news.example/2026/bridge';

describe('one page, one identity', () => {
  it.each([
    ['http://news.example/2026/bridge'],
    ['https://NEWS.example:443/2026/bridge/'],
    ['http://news.example:80/2026/bridge//'],
    ['https://news.example/2026/bridge#comments'],
    ['https://news.example/2026/bridge?'],
    ['https://news.example/2026/bridge?utm_source=mail&utm_medium=x&fbclid=1#top'],
    ['https://news.example/2026/bridge?UTM_Source=mail&gclid=2&'],
    ['https://user:secret@news.example/2026/bridge'],
  ])('%s', (url) => {
    expect(identityOf(url)).toBe(PAGE);
    expect(identityOf(identityOf(url))).toBe(PAGE);
  });
});

describe('other pages, other identities', () => {
  it.each([
    ['https://news.example/2026/Bridge', 'https://news.example/2026/Bridge'],
    ['https://www.news.example/2026/bridge', 'https://www.news.example/2026/bridge'],
    ['http://news.example:8080/a', 'https://news.example:8080/a'],
    ['https://news.example/?id=1', 'https://news.example/?id=1'],
    ['https://news.example/?b=2&a=1', 'https://news.example/?b=2&a=1'],
    ['https://news.example/?q=a%20b+c&utm_id=3', 'https://news.example/?q=a%20b+c'],
    ['https://news.example/?pk_id=12&pk_campaign=x', 'https://news.example/?pk_id=12'],
    ['https://news.example/?source=utm_source', 'https://news.example/?source=utm_source'],
    ['https://news.example/#!/story/1', 'https://news.example/#!/story/1'],
    ['https://news.example/app#/story/1', 'https://news.example/app#/story/1'],
    ['file:///tmp/a.html#x', 'file:///tmp/a.html'],
    ['no address', 'no address'],
  ])('%s', (url, identity) => {
    expect(identityOf(url)).toBe(identity);
  });
});
