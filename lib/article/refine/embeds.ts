import { findWithClass } from '../class-names';
import { EMBED } from '../elements/embeds';
import { LINK_CARD_NAMES, LINK_CARDS } from '../elements/link-cards';
import { renamed } from '../rename';
import { fold } from '../text';
import { hasMoreChildren } from '../tree';
import type { RefineStep } from './types';

/** Films, sounds, maps and other frames do not play in the reader: a link with their title leads to each, once. */
export const embeds: RefineStep = {
  name: 'embeds',
  run({ root }) {
    for (const card of findWithClass(root, LINK_CARD_NAMES, LINK_CARDS)) settleCard(card);
    const shown = new Set<string>();
    for (const picture of root.querySelectorAll(`img[${EMBED}]`)) {
      const address = picture.getAttribute(EMBED)!;
      if (shown.has(address)) picture.remove();
      else cardFor(picture, address);
      shown.add(address);
    }
    // What is no content by its address was left as it is.
    for (const frame of root.querySelectorAll('iframe, embed, object')) frame.remove();
  },
};

/** The title stays the link, the rest becomes its caption. */
function settleCard(holder: Element): void {
  const link = holder.querySelector(':scope > a')!;
  const pieces = [...link.querySelectorAll('*')].filter(
    (element) =>
      fold(element.textContent ?? '') && ![...element.children].some((child) => fold(child.textContent ?? '')),
  );
  const [title, ...others] = pieces.map((element) => fold(element.textContent ?? ''));
  if (!title || hasMoreChildren(holder, 1) || fold(holder.textContent ?? '') !== fold(link.textContent ?? '')) return;
  link.textContent = title;
  if (others.length === 0) return;
  const figure = renamed(holder, 'figure');
  const caption = link.ownerDocument.createElement('figcaption');
  caption.textContent = others.join(' · ');
  figure.append(caption);
}

/** What players call themselves. */
const NO_TITLE =
  /^(?:(?:youtube|vimeo|spotify|soundcloud|html5|embed(?:ded)?|the|a) )*(?:video|audio|media|content|embed|player|iframe|frame)(?: (?:video|audio|media|content|embed|player|iframe|frame))*$/i;
const MAP = /(?:^|\.)(?:google|openstreetmap)\./;

function cardFor(picture: Element, address: string): void {
  const card = picture.ownerDocument.createElement('a');
  card.setAttribute('href', address);
  const host = new URL(address).hostname.replace(/^www\./, '');
  const title = fold(picture.getAttribute('alt') ?? '');
  if (title && !NO_TITLE.test(title)) card.textContent = `${title} (${host})`;
  else card.textContent = MAP.test(host) ? host : `▶ ${host}`;
  holderOf(picture).replaceWith(card);
}

/** The link around it, or all that a figure holds of it. */
function holderOf(picture: Element): Element {
  let holder = picture;
  for (let parent = picture.parentElement; parent; parent = parent.parentElement) {
    if (parent.localName === 'figure') return holder;
    if (fold(parent.textContent ?? '') || parent.querySelectorAll('img').length > 1) break;
    holder = parent;
  }
  return picture.closest('a') === holder ? holder : picture;
}
