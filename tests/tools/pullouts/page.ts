// What runs in the browser while pages are drawn: the product's own reading of a saved page.
import { extractArticle } from '../../../lib/article/extract';

function read(html: string, url: string) {
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url });
}

Object.assign(globalThis, { read });
