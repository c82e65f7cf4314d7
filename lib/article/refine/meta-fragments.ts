import type { RefineStep } from './types';

// The end of a tag that a template failed to write: `…discussions."></p>`, `News" />`, `content="…"`.
const TAG_END = /["”]\s*\/?>$/;
const TAG_BEGIN = /^<?(?:meta|link)\s+[a-z:-]+=|^<(?:meta|link)\s|^(?:name|property|content)=["”]/i;

/** Paragraphs that are scraps of broken `meta` tags. Markup that an article shows is in code, and stays. */
export const metaFragments: RefineStep = {
  name: 'meta-fragments',
  run({ root }, leaveOut) {
    for (const paragraph of root.querySelectorAll('p, div, span')) {
      if (paragraph.childElementCount > 0) continue;
      const text = paragraph.textContent?.trim() ?? '';
      const isScrap = (TAG_END.test(text) && !text.includes('<')) || TAG_BEGIN.test(text);
      if (isScrap && !paragraph.closest('code, pre')) leaveOut(paragraph, 'metaScrap');
    }
  },
};
