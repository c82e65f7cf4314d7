import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract, PageRefused } from '../lib/article/extract';
import type { Scope } from '../lib/article/prepare';
import type { PageAnswer } from '../lib/article/types';

declare global {
  /** Set in the isolated world before this script is injected, where not the article is to be read. */
  var lecternScope: Scope | undefined;
}

// A thrown error would reach the caller as null, like a page without an article; so it is answered as what it is.
export default defineUnlistedScript((): PageAnswer => {
  try {
    return extract(document, { url: location.href, scope: globalThis.lecternScope }) ?? { empty: true };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { error: { code: error instanceof PageRefused ? error.code : 'failed', message } };
  }
});
