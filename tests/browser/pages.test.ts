/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { type Expectation, prettyHtml, readCase } from '../tools/page-case';

const files = import.meta.glob<string>('../pages/*/*', { query: '?raw', import: 'default', eager: true });
const cases = [...new Set(Object.keys(files).map((path) => path.split('/').at(-2)!))];

const file = (name: string, path: string): string => {
  const content = files[`../pages/${name}/${path}`];
  if (content === undefined)
    throw new Error(`tests/pages/${name}/${path} is missing: tsx tests/tools/expect.ts ${name}`);
  return content;
};

describe('page cases', () => {
  it.each(cases)('%s', async (name) => {
    const expected = JSON.parse(file(name, 'expected.json')) as Expectation;
    const article = await readCase(file(name, 'source.html'), expected);
    expect(prettyHtml(article?.contentHtml ?? '')).toBe(prettyHtml(file(name, 'expected.html')));
    const fields = Object.keys(expected.article ?? {}) as (keyof typeof article)[];
    expect(article && Object.fromEntries(fields.map((field) => [field, article[field]]))).toEqual(expected.article);
  });
});
