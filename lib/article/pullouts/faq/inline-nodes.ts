import type { Block } from '../page-index';

/** The nodes of a line that hold its end `rest`: its own, and a new text node where its beginning shares one. */
export function inlineNodes(block: Block, rest: string, document: Document): Node[] {
  const nodes: Node[] = [];
  let need = rest.replace(/\s+/g, '').length;
  for (let i = block.nodes.length - 1; i >= 0 && need > 0; i--) {
    const node = block.nodes[i]!;
    const length = node.data.replace(/\s+/g, '').length;
    nodes.unshift(length <= need ? whole(node, block) : document.createTextNode(lastChars(node.data, need)));
    need -= length;
  }
  return [...new Set(nodes)];
}

/** A text node with the link or emphasis around it, where that begins with it. */
function whole(node: Text, block: Block): Node {
  let top: Node = node;
  while (
    top.parentNode &&
    top.parentNode !== block.parent &&
    top.parentNode.firstChild === top &&
    top.parentNode.lastChild === top
  )
    top = top.parentNode;
  return top;
}

/** The end of a text that holds `count` characters other than white space. */
function lastChars(text: string, count: number): string {
  let at = text.length;
  for (let left = count; at > 0 && left > 0; at--) if (/\S/.test(text[at - 1]!)) left--;
  return text.slice(at);
}
