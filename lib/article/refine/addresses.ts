import { linkAddress, mediaAddress } from '../addresses';
import { unwrap } from '../tree';
import type { RefineStep } from './types';

/** Every address absolute; links that run scripts or lead nowhere become plain text. */
export const addresses: RefineStep = {
  name: 'addresses',
  run({ root, base }) {
    for (const link of root.querySelectorAll('a[href]')) {
      const address = linkAddress(link.getAttribute('href')!, base);
      if (address && !NOWHERE.test(link.getAttribute('href')!)) link.setAttribute('href', address);
      else if (link.id || link.hasAttribute('name')) link.removeAttribute('href');
      else unwrap(link);
    }
    for (const link of root.querySelectorAll('a:not([href], [id], [name])')) unwrap(link);
    for (const media of root.querySelectorAll('[src], [poster]')) {
      for (const name of ['src', 'poster']) rewrite(media, name, (value) => mediaAddress(value, base));
    }
    for (const quote of root.querySelectorAll('[cite]')) rewrite(quote, 'cite', (value) => linkAddress(value, base));
  },
};

/** What scripts react to. */
const NOWHERE = /^\s*#!?\s*$/;

function rewrite(element: Element, name: string, absolute: (value: string) => string | null): void {
  const value = element.getAttribute(name);
  if (value === null) return;
  const address = absolute(value);
  if (address) element.setAttribute(name, address);
  else element.removeAttribute(name);
}
