import type { Block } from './page-index';

const BUTTON = /(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/i;

/** "Get started": a line that is a button or is made to look like one. */
export function isButton({ linked, nodes, parent }: Block): boolean {
  const link = nodes[0]?.parentElement?.closest('a, button');
  if (link) {
    if (linked <= 0.8 && parent !== link) return false;
    return link.localName === 'button' || BUTTON.test(link.getAttribute('class') ?? '');
  }
  const only = nodes[0]?.parentElement;
  return only?.localName === 'span' && nodes.every((node) => only.contains(node)) && BUTTON.test(only.className);
}

/** "Back to top": a line that leads to another place of its page. */
export function isJump({ linked, nodes }: Block): boolean {
  return linked > 0.8 && nodes.some((node) => node.parentElement?.closest('a[href^="#"]') != null);
}
