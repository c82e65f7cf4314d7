import { cleanText, LONGEST_TITLE } from '../parts/link';

/**
 * Folders that every browser has of itself: the bookmarks bar, the unsorted ones, Safari's reading list. They are told by
 * attributes alone, since their names are in the browser's language.
 */
const OWN_OF_BROWSERS = '[personal_toolbar_folder], [unfiled_bookmarks_folder], [id="com.apple.ReadingList"]';

/**
 * Reads in which folders a link is, outermost first, without those that are the browser's own. The heading of the whole file
 * ("Bookmarks", "Bookmarks Menu") is an H1, and no folder.
 */
export function folderReader(): (link: Element) => string[] {
  const known = new Map<Element, string[]>();
  const foldersOf = (inside: Element): string[] => {
    const list = inside.parentElement?.closest('dl');
    if (!list) return [];
    const folders = known.get(list) ?? [...foldersOf(list), ...nameOf(list)];
    known.set(list, folders);
    return folders;
  };
  return foldersOf;
}

function nameOf(list: Element): string[] {
  const heading = headingOf(list);
  const name =
    heading && !heading.matches(OWN_OF_BROWSERS) ? cleanText(heading.textContent ?? '', LONGEST_TITLE) : null;
  return name === null ? [] : [name];
}

/** The H3 before a list: beside it, or, where the description of the folder comes between, in the DT before its DD. */
function headingOf(list: Element): Element | null {
  const before = list.previousElementSibling;
  if (before?.localName === 'h3') return before;
  const description = list.closest('dd');
  return description?.previousElementSibling?.querySelector(':scope > h3') ?? null;
}
