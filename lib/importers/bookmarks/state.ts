/** The folders in which Lectern's own export keeps its states. */
const STATE_FOLDERS = new Set(['Unread', 'Read', 'Archive']);
/** How linkding writes that a bookmark is archived. */
const ARCHIVED_TAG = 'linkding:bookmarks.archived';

/**
 * What a bookmark's attributes and folders say of its state; the other folders become tags.
 *
 * A plain bookmark is unread: nobody said that it was read. Sites that know a list of what is to be read (Pinboard, linkding)
 * write TOREAD with every bookmark, and 0 means that it is not on it: it was read, or never meant to be; either way it should
 * not wait among the unread.
 * @param toRead the TOREAD attribute
 */
export function stateOfBookmark(toRead: string | null, tags: string[], folders: string[]) {
  const [outermost = ''] = folders;
  const isOwn = toRead !== null && STATE_FOLDERS.has(outermost);
  return {
    tags: [...tags.filter((tag) => tag !== ARCHIVED_TAG), ...(isOwn ? folders.slice(1) : folders)],
    isRead: toRead === '0' && !(isOwn && outermost === 'Archive'),
    isArchived: tags.includes(ARCHIVED_TAG) || (isOwn && outermost === 'Archive'),
  };
}
