import { shadowRootOf } from './guard';
import type { Pairs } from './prepare';
import { replaceByAll } from './tree';

/** Looks at a shadow tree that has layout; `pairs` gives the copies of its elements. */
type Look = (shadow: ShadowRoot, pairs: Pairs) => void;

/**
 * Puts the content of open shadow trees where it is seen: into the host's counterpart, its own children in the slots.
 * `look`: marks in the copy what is not seen; null where there is no layout.
 */
export function flattenShadows(hosts: Element[], pairs: Pairs, look: Look | null): void {
  for (const host of hosts) {
    const clone = pairs(host);
    const shadow = shadowRootOf(host);
    if (clone && shadow) fillHost(clone, copyShadow(shadow, clone.ownerDocument, look));
  }
}

/** The same for shadow trees that are declared in the markup, which a parser without layout leaves as templates. Whether there are any. */
export function flattenDeclaredShadows(clone: Document, within: ParentNode = clone): boolean {
  const templates = within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]');
  for (const template of templates) {
    const host = template.parentElement;
    if (!host) continue;
    template.remove();
    const content = clone.importNode(template.content, true);
    flattenDeclaredShadows(clone, content);
    fillHost(host, content);
  }
  return templates.length > 0;
}

function copyShadow(shadow: ShadowRoot, document: Document, look: Look | null): DocumentFragment {
  const content = document.createDocumentFragment();
  for (const node of shadow.childNodes) content.append(document.importNode(node, true));
  const originals = [...shadow.querySelectorAll('*')];
  const copies = content.querySelectorAll('*');
  const pairs = new Map(originals.map((original, i) => [original, copies[i]!]));
  look?.(shadow, (original) => pairs.get(original));
  for (const [original, copy] of pairs) {
    const nested = shadowRootOf(original);
    if (nested) fillHost(copy, copyShadow(nested, document, look));
  }
  return content;
}

function fillHost(host: Element, content: DocumentFragment): void {
  const light = [...host.childNodes];
  for (const slot of content.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const assigned = light.filter((node) => slotNameOf(node) === name);
    // Without any, a slot shows what it holds itself.
    replaceByAll(slot, assigned.length > 0 ? assigned : [...slot.childNodes]);
  }
  host.replaceChildren(content);
}

const slotNameOf = (node: Node): string => (node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '');
