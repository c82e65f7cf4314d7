// What runs in the browser while the model is trained: a page as the product describes it to the model.
import { segment } from '../../../lib/article/blocks/segment';
import { withSpeakers } from '../../../lib/article/blocks/speakers';
import type { PageBlocks } from '../../../lib/article/blocks/types';
import { HIDDEN } from '../../../lib/article/hidden';
import { settlePage } from '../../../lib/article/settle';

function describe(html: string, address: string): PageBlocks {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { page, metadata } = settlePage(document, address, 'article');
  for (const hidden of page.querySelectorAll(`[${HIDDEN}]`)) hidden.remove();
  const { elements, texts, before, signs, ...plain } = withSpeakers(segment(page.body));
  return { ...plain, url: metadata.url, title: metadata.title };
}

Object.assign(globalThis, { describe });
