import type { JsonLdNode } from '../../types';
import { closed } from '../regions';
import { plain } from '../text';
import { isLink } from './question-text';
import type { QuestionFinder } from './types';

/** Questions that the page's FAQPage data names and that its text shows, with or without a question mark. */
export const structured: QuestionFinder = {
  name: 'structured',
  find: ({ page, jsonLd }) => {
    const names = questionNames(jsonLd);
    if (names.size === 0) return [];
    return page.blocks.flatMap((block) => {
      if (closed(block) || isLink(block) || block.text.length > 300 || !names.has(plain(block.text))) return [];
      const style = block.level > 0 ? `h${block.level}` : `data ${block.parent.localName}`;
      return [{ finder: 'structured', block: block.index, question: block.text, style, weight: 0.3 }];
    });
  },
};

/** The questions of FAQPage data, as `plain` text; none where most of them do not ask: some sites put features there. */
export function questionNames(jsonLd: JsonLdNode[]): Set<string> {
  const names = new Set<string>();
  const shown = new Map<string, boolean>();
  for (const node of jsonLd) {
    if (![node['@type']].flat().includes('FAQPage')) continue;
    for (const entity of [node.mainEntity].flat()) {
      const name = (entity as JsonLdNode | undefined)?.name;
      if (typeof name !== 'string') continue;
      names.add(plain(name));
      shown.set(plain(name), /[?？؟]/.test(name));
    }
  }
  const asking = [...names].filter((name) => shown.get(name)).length;
  return asking * 2 > names.size ? names : new Set();
}
