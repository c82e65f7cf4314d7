// What runs in the browser while the model is trained: a page as the product describes it to the model.
import { baseOf, resolve, setBase } from '../../../lib/article/addresses';
import { describePage } from '../../../lib/article/blocks/describe';
import type { PageBlocks } from '../../../lib/article/blocks/types';
import { unfoldPanels } from '../../../lib/article/folded';
import { assertReadable } from '../../../lib/article/guard';
import { readMetadata } from '../../../lib/article/metadata';
import { HIDDEN, preparePage, removeMachinery } from '../../../lib/article/prepare';
import { readStructuredData } from '../../../lib/article/structured-data';

function describe(html: string, address: string): PageBlocks {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = preparePage(document, assertReadable(document), 'article');
  const url = resolve(address, page.baseURI) ?? page.baseURI;
  const base = baseOf(page, url);
  setBase(page, base);
  const data = readStructuredData(page);
  const { title } = readMetadata(page, data, url, base);
  removeMachinery(page);
  unfoldPanels(page);
  for (const hidden of page.querySelectorAll(`[${HIDDEN}]`)) hidden.remove();
  const { elements, texts, before, ...plain } = describePage(page, data, url, title);
  return plain;
}

Object.assign(globalThis, { describe });
