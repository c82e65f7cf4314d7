import { describe, expect, it } from 'vitest';
import { extractArticle, PageRefused } from '../../../lib/article/extract';
import { assertReadable } from '../../../lib/article/guard';
import { PAGE_LIMITS } from '../../../lib/article/page-limits';

const url = 'https://paper.example/';

function refusal(document: Document): PageRefused {
  try {
    extractArticle(document, { url });
  } catch (error) {
    if (error instanceof PageRefused) return error;
    throw error;
  }
  throw new Error('The page was read.');
}

function nested(depth: number): Document {
  const page = document.implementation.createHTMLDocument('Deep');
  const top = page.createElement('div');
  let innermost = top;
  for (let i = 1; i < depth; i++) {
    const inner = page.createElement('div');
    innermost.append(inner);
    innermost = inner;
  }
  page.body.append(top);
  return page;
}

describe('the guard', () => {
  it('refuses a page 50,000 elements deep', () => {
    expect(refusal(nested(50_000)).code).toBe('too-deep');
  });

  it('refuses a page of 500,000 elements', () => {
    const page = document.implementation.createHTMLDocument('Wide');
    const part = page.createDocumentFragment();
    for (let i = 0; i < 500_000; i++) part.append(page.createElement('i'));
    page.body.append(part);
    expect(refusal(page).code).toBe('too-large');
  });

  it('refuses more than ten million characters', () => {
    const page = document.implementation.createHTMLDocument('Long');
    page.body.append('x'.repeat(PAGE_LIMITS.textLength + 1));
    expect(refusal(page).code).toBe('too-large');
  });

  it('refuses more forms than can be taken out again', () => {
    const page = document.implementation.createHTMLDocument('Forms');
    page.body.innerHTML = '<form>Send</form>'.repeat(PAGE_LIMITS.costly);
    expect(() => assertReadable(page)).not.toThrow();
    page.body.append(page.createElement('video'));
    expect(refusal(page).code).toBe('too-large');
  });

  it('reads more lines side by side than a call may have arguments', () => {
    const line = 'The keeper wrote down every ship that passed.';
    const page = document.implementation.createHTMLDocument('Log');
    page.body.innerHTML = `<h1>Log</h1>${`${line}<br>`.repeat(70_000)}`;
    expect(extractArticle(page, { url })?.textContent).toContain(`${line}\n${line}`);
    page.body.innerHTML = `<template id="B:0"></template><div hidden id="S:0">${`${line}<br>`.repeat(70_000)}</div>`;
    expect(extractArticle(page, { url })?.wordCount).toBe(70_000 * 8);
  });

  it('reads a page without a noscript that is too much', () => {
    const line = 'The keeper wrote down every ship that passed.';
    const page = document.implementation.createHTMLDocument('Log');
    page.body.innerHTML = `<h1>Log</h1>${`<p>${line} ${line} ${line}</p>`.repeat(5)}<noscript></noscript>`;
    // As text, which it is where scripts can run.
    page.querySelector('noscript')!.textContent = `<p>${line}</p>`.repeat(PAGE_LIMITS.elements);
    expect(extractArticle(page, { url })?.wordCount).toBe(5 * 3 * 8);
  });

  it('counts what a frame swallowed', () => {
    const html = `<body><noscript><iframe src="/tags"/></noscript>${'<i></i>'.repeat(PAGE_LIMITS.elements)}`;
    expect(refusal(new DOMParser().parseFromString(html, 'text/html')).code).toBe('too-large');
  });

  it.each(['nodeType', 'querySelectorAll', 'createTreeWalker', 'firstChild'] as const)(
    'is not misled by a form of the name %s',
    (name) => {
      // Only what is shown in a window has its forms as properties.
      const frame = document.body.appendChild(document.createElement('iframe'));
      const page = frame.contentDocument!;
      page.body.innerHTML = `<form name="${name}"><input name="${name}"></form>`;
      expect(page[name]).toBeInstanceOf(frame.contentWindow!.window.HTMLFormElement);
      expect(assertReadable(page)).toEqual([]);
      frame.remove();
    },
  );

  it('counts what open shadow trees hold', () => {
    const page = document.implementation.createHTMLDocument('Shadow');
    const host = page.createElement('div');
    page.body.append(host);
    host.attachShadow({ mode: 'open' }).append(nested(PAGE_LIMITS.depth - 3).body.firstChild!);
    expect(assertReadable(page)).toEqual([host]);
    host.shadowRoot!.firstElementChild!.append(nested(PAGE_LIMITS.depth).body.firstChild!);
    expect(refusal(page).code).toBe('too-deep');
  });

  it('lets a page at its limits pass', () => {
    // html and body are two of the levels.
    expect(() => assertReadable(nested(PAGE_LIMITS.depth - 2))).not.toThrow();
    expect(() => assertReadable(nested(PAGE_LIMITS.depth - 1))).toThrow(PageRefused);
  });
});
