import type { ImportedLink } from '../library/types';
import { folderReader } from './bookmarks/folders';
import { stateOfBookmark } from './bookmarks/state';
import { readPage } from './parts/html';
import {
  addressFault,
  cleanText,
  LONGEST_EXCERPT,
  shownOf,
  tagsOf,
  timeOf,
  titleBeside,
  webAddress,
} from './parts/link';
import { headOf } from './parts/text';
import type { ImportSource } from './types';

/** Bookmarks as browsers and bookmarking sites export them, in the format that Netscape began. */
export const bookmarks: ImportSource = {
  id: 'bookmarks',

  async recognises(file) {
    const head = await headOf(file);
    return /<!doctype\s+netscape-bookmark-file/i.test(head) || /<dl\b[\s\S]*<dt>\s*<(?:a|h3)\s/i.test(head);
  },

  async read(file, sink, { signal, onProgress }) {
    const page = await readPage(file);
    const foldersOf = folderReader();
    // A live bookmark of old Firefox is a feed, no page; separators are no links at all.
    const links = [...page.querySelectorAll('dt > a:not([feedurl])')];
    for (const [at, link] of links.entries()) {
      signal?.throwIfAborted();
      const href = link.getAttribute('href') ?? '';
      const url = webAddress(href);
      if (url === null) sink.reject(at + 1, shownOf(link.textContent ?? '', href), addressFault(href));
      else await sink.link(importedLink(url, link, foldersOf(link), file.lastModified));
      onProgress?.(at + 1, links.length);
    }
  },
};

/** @param madeAt when the file was made, for links without a time */
function importedLink(url: string, link: Element, folders: string[], madeAt: number): ImportedLink {
  const savedAt = timeOf(link.getAttribute('add_date') ?? '');
  const given = tagsOf(link.getAttribute('tags') ?? '', /,/);
  const { tags, isRead, isArchived } = stateOfBookmark(link.getAttribute('toread'), given, folders);
  const when = savedAt ?? madeAt;
  return {
    url,
    title: titleBeside(link.textContent ?? '', url),
    excerpt: cleanText(descriptionOf(link), LONGEST_EXCERPT),
    tags,
    savedAt,
    progress: 0,
    readAt: isRead ? when : null,
    archivedAt: isArchived ? when : null,
    favouriteAt: link.getAttribute('data-important') === 'true' ? when : null,
  };
}

/** In a DD behind the link's DT; in an attribute where SemanticScuttle wrote the file. */
function descriptionOf(link: Element): string {
  const next = link.closest('dt')?.nextElementSibling;
  return (next?.localName === 'dd' ? next.textContent : link.getAttribute('description')) ?? '';
}
