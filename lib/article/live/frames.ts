import { parseSrcset, resolve } from '../addresses';
import { countedIn, hostsBeside } from '../guard';
import { HIDDEN } from '../hidden';
import type { Pairs } from '../prepare';
import { textLength } from '../text';
import { moveChildren } from '../tree';
import { bodyOf, boxOf, documentOf, findAllIn } from './dom';

/** Characters of text: a frame with fewer is a widget, an advert or a film. */
const LONG = 500;
/** CSS px. */
const SMALLEST = { width: 250, height: 100 };

/** A copy of a document that is read on its own, as the page is. */
type Copy = (page: Document, hosts: Element[]) => Document;

/**
 * Puts the text of frames of the page's own origin into their places in the clone: old sites keep the text itself in a
 * frame, and so do readers of documents. What such a frame holds counts towards the guard's limits.
 */
export function fillFrames(page: Document, clone: Document, pairs: Pairs, copy: Copy): void {
  const counted = countedIn(clone);
  for (const frame of findAllIn(page, 'iframe, frame')) {
    const twin = pairs(frame);
    const content = twin && !twin.closest(`[${HIDDEN}]`) && isLarge(frame) ? documentOf(frame) : null;
    const body = content && bodyOf(content);
    if (!body || textLength(body) < LONG) continue;
    const hosts = hostsBeside(content, counted);
    if (hosts) twin!.replaceWith(contentOf(copy(content, hosts), clone));
  }
  releaseFrameset(clone);
}

function isLarge(frame: Element): boolean {
  const { width, height } = boxOf(frame);
  return width >= SMALLEST.width && height >= SMALLEST.height;
}

function contentOf(content: Document, clone: Document): Element {
  const division = clone.createElement('div');
  for (const node of content.body.childNodes) division.append(clone.importNode(node, true));
  if (content.baseURI !== clone.baseURI) settleAddresses(division, content.baseURI);
  return division;
}

/** The frame's addresses start from its own. */
function settleAddresses(root: Element, base: string): void {
  for (const element of root.querySelectorAll('[href], [src], [poster], [data-src]')) {
    for (const name of ['href', 'src', 'poster', 'data-src']) {
      const value = element.getAttribute(name);
      if (value && !value.startsWith('#')) element.setAttribute(name, resolve(value, base) ?? value);
    }
  }
  for (const element of root.querySelectorAll('[srcset]')) {
    const candidates = parseSrcset(element.getAttribute('srcset')!);
    const settled = candidates.map(({ address, descriptor }) => `${resolve(address, base) ?? address} ${descriptor}`);
    element.setAttribute('srcset', settled.join(', '));
  }
}

/** A page of frames only has a `frameset` for its body, which holds no text. */
function releaseFrameset(clone: Document): void {
  if (clone.body?.localName !== 'frameset') return;
  const body = clone.createElement('body');
  moveChildren(clone.body, body);
  clone.body.replaceWith(body);
}
