import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sanitizeFragment, toSafeArticle } from '../../../lib/sanitize';
import { serialize } from '../../../lib/sanitize/clean';
import { article } from './article';
import { breaches } from './breaches';
import { BASIC, payloads } from './payloads';

const ALL = payloads();
const fired: string[] = [];
const violations: string[] = [];

/** Longer than an error event or a request takes. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 300));

/** Requests that anything in the page began, whether or not they came through. */
const requested = () =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('beacon.localhost'));

beforeAll(() => {
  performance.setResourceTimingBufferSize(100_000);
  Object.assign(window, { __fired: (what: unknown) => fired.push(String(what)) });
  addEventListener('error', ({ message }) => violations.push(message));
});
afterAll(() => {
  document.body.replaceChildren();
});

function show(fragment: DocumentFragment): HTMLElement {
  const place = document.createElement('div');
  place.append(fragment);
  document.body.append(place);
  for (const element of place.querySelectorAll<HTMLElement>('*')) {
    element.dispatchEvent(new Event('click', { bubbles: false, cancelable: true }));
    element.dispatchEvent(new Event('mouseover'));
  }
  return place;
}

it('has payloads that do fire and load without the sanitiser', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const raw: string[] = [];
  // Taken now: one of them leads the frame to another site.
  const { performance: inside } = frame.contentWindow!;
  Object.assign(frame.contentWindow!, { __fired: () => raw.push('fired') });
  for (const html of BASIC.slice(0, 200)) {
    const place = frame.contentDocument!.createElement('div');
    place.innerHTML = html;
    frame.contentDocument!.body.append(place);
  }
  await settle();
  const asked = inside.getEntriesByType('resource').length;
  frame.remove();
  expect(raw.length).toBeGreaterThan(10);
  expect(asked).toBeGreaterThan(10);
});

describe(`${ALL.length} hostile payloads`, () => {
  it('neither run nor load, shown as live HTML in slot form', async () => {
    const wrong: string[] = [];
    for (const html of ALL) {
      const place = show(sanitizeFragment(html));
      wrong.push(...breaches(place).map((breach) => `${breach} in ${html.slice(0, 300)}`));
      place.remove();
    }
    await settle();
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(fired).toEqual([]);
    expect(requested()).toEqual([]);
  });

  it('neither run nor load as an article that is stored and shown', async () => {
    const wrong: string[] = [];
    for (const html of ALL) {
      const safe = toSafeArticle(article({ contentHtml: html }));
      const place = show(sanitizeFragment(safe.contentHtml));
      wrong.push(...breaches(place).map((breach) => `${breach} in ${html.slice(0, 300)}`));
      wrong.push(
        ...safe.pictures.filter((address) => !/^(https?:|data:image\/(png|gif|jpeg|svg\+xml;base64,))/.test(address)),
      );
      place.remove();
    }
    await settle();
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(fired).toEqual([]);
    expect(requested()).toEqual([]);
  });

  it('are the same after being sanitised twice', () => {
    const changed: unknown[] = [];
    for (const html of ALL) {
      const { contentHtml } = toSafeArticle(article({ contentHtml: html }));
      const again = serialize(sanitizeFragment(contentHtml));
      if (again !== contentHtml) changed.push({ html: html.slice(0, 300), contentHtml, again });
    }
    expect(changed.slice(0, 5)).toEqual([]);
  });
});

it('changes nothing of a safe article that is made safe again', () => {
  for (let at = 0; at < BASIC.length; at += 40) {
    const html = BASIC.slice(at, at + 40).join('\n');
    const safe = toSafeArticle(
      article({ contentHtml: html, faq: [{ question: 'x', answer: 'y', answerHtml: html, anchor: 'l-1' }] }),
    );
    expect(toSafeArticle(safe)).toEqual(safe);
  }
});

it('runs and loads nothing while it sanitises', async () => {
  for (const html of ALL) sanitizeFragment(html);
  await settle();
  expect(fired).toEqual([]);
  expect(requested()).toEqual([]);
  expect(violations).toEqual([]);
});
