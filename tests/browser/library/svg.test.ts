import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sanitizeSvg } from '../../../lib/library/svg';
import { BEACON, SVGS } from './hostile-svgs';

const fired: string[] = [];
/** Longer than an animation's first frame, an error event or a request takes. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 1500));
const addressOf = (text: string) => URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));

beforeAll(() => {
  Object.assign(window, { __fired: (what: unknown) => fired.push(String(what)) });
});
afterAll(() => document.body.replaceChildren());

/** Opens each as a document of its own, of this origin, where it may do all that it can, and answers with what it asked for. */
async function open(texts: string[]): Promise<string[]> {
  const frames = texts.map((text) => {
    const frame = document.createElement('iframe');
    frame.src = addressOf(text);
    document.body.append(frame);
    return frame;
  });
  await settle();
  for (const { contentDocument } of frames) {
    // There is none in a frame that has gone to another site.
    for (const element of contentDocument?.querySelectorAll('*') ?? []) {
      for (const type of ['click', 'mouseover', 'focusin', 'load', 'error', 'begin'])
        element.dispatchEvent(new Event(type));
    }
  }
  await settle();
  const asked = frames.flatMap(askedBy);
  for (const frame of frames) frame.remove();
  await settle();
  return asked;
}

function askedBy({ contentDocument, contentWindow }: HTMLIFrameElement): string[] {
  if (!contentDocument || !contentWindow) return ['another site'];
  const { performance, location } = contentWindow;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  return location.protocol === 'blob:' ? loaded : [...loaded, location.href];
}

describe('hostile SVGs, each opened as a document', () => {
  it('do fire and load as they are', async () => {
    const asked = await open(SVGS);
    expect(fired.length).toBeGreaterThan(10);
    expect(asked.filter((address) => address.includes(BEACON)).length).toBeGreaterThan(10);
  });

  it('do nothing and ask for nothing when they are written anew', async () => {
    fired.length = 0;
    const kept = SVGS.flatMap((text) => sanitizeSvg(text) ?? []);
    expect(kept.length).toBeGreaterThan(SVGS.length / 2);
    expect(await open(kept)).toEqual([]);
    expect(fired).toEqual([]);
    for (const text of kept)
      expect(new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')).toBeNull();
  });
});

it('a picture that is written anew looks as before', async () => {
  const colour = async (text: string) => {
    const image = new Image();
    image.src = addressOf(text);
    await image.decode();
    const context = new OffscreenCanvas(20, 10).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return [5, 15].map((x) => [...context.getImageData(x, 5, 1, 1).data]);
  };
  const text = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="20" height="10" viewBox="0 0 20 10">
    <style type="text/css"><![CDATA[ .a, svg > .a { fill: url(#blue); } ]]></style>
    <defs><linearGradient id="blue"><stop stop-color="#00f"/></linearGradient><rect id="half" width="10" height="10"/></defs>
    <rect class="a" width="10" height="10"/><a xlink:href="https://x.example/"><use xlink:href="#half" x="10" style="fill: #0f0"/></a></svg>`;
  expect(await colour(text)).toEqual([
    [0, 0, 255, 255],
    [0, 255, 0, 255],
  ]);
  expect(await colour(sanitizeSvg(text)!)).toEqual(await colour(text));
});
