export const NAMESPACES = {
  html: 'http://www.w3.org/1999/xhtml',
  xml: 'http://www.w3.org/XML/1998/namespace',
  epub: 'http://www.idpf.org/2007/ops',
  opf: 'http://www.idpf.org/2007/opf',
  dc: 'http://purl.org/dc/elements/1.1/',
  ncx: 'http://www.daisy.org/z3986/2005/ncx/',
} as const;

type Child = Node | string;

/** Makes an element; an attribute that is null is left out, and names with a prefix belong to its namespace. */
export type Build = (tag: string, attributes: Record<string, string | null>, ...children: Child[]) => Element;

/** @param namespace of elements without a prefix */
export function builder(page: Document, namespace: string): Build {
  return (tag, attributes, ...children) => {
    const element = page.createElementNS(namespaceOf(tag) ?? namespace, tag);
    for (const [name, value] of Object.entries(attributes))
      if (value !== null) element.setAttributeNS(namespaceOf(name), name, value);
    element.append(...children);
    return element;
  };
}

function namespaceOf(name: string): string | null {
  const [prefix, local] = name.split(':');
  return local === undefined ? null : NAMESPACES[prefix as keyof typeof NAMESPACES];
}
