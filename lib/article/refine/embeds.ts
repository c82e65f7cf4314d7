import { linkAddress } from '../addresses';
import { fold } from '../text';
import type { RefineStep } from './types';

/** Films and other frames cannot play in the reader: a link leads to each. */
export const embeds: RefineStep = {
  name: 'embeds',
  run({ root, base }) {
    for (const frame of root.querySelectorAll('iframe, embed, object')) {
      const source = frame.getAttribute('src') ?? frame.getAttribute('data-src') ?? frame.getAttribute('data');
      const address = source && linkAddress(source, base);
      if (address?.startsWith('http')) frame.replaceWith(linkTo(address, frame));
      else frame.remove();
    }
  },
};

function linkTo(address: string, frame: Element): Element {
  const link = frame.ownerDocument.createElement('a');
  link.setAttribute('href', watchAddress(address));
  const { hostname } = new URL(address);
  const title = fold(frame.getAttribute('title') ?? '');
  link.textContent = title && title.length < 150 ? `${title} (${hostname})` : hostname;
  return link;
}

/** The page of a film instead of its bare frame. */
function watchAddress(address: string): string {
  const { hostname, pathname } = new URL(address);
  const id = pathname.match(/^\/embed\/([\w-]{11})$/)?.[1];
  return id && /(^|\.)youtube(-nocookie)?\.com$/.test(hostname) ? `https://www.youtube.com/watch?v=${id}` : address;
}
