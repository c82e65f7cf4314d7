import type { ImportedLink } from '../../library/types';
import { addressFault, shownOf, tagsOf, timeOf, titleBeside, webAddress } from '../parts/link';
import type { ImportSink } from '../types';

/** What Pocket kept of a page, as its files have it. */
export interface PocketRow {
  url: string;
  title: string;
  /** In seconds. */
  timeAdded: string;
  tags: string;
  isArchived: boolean;
  isFavourite: boolean;
}

/**
 * Gives a row to the sink. The archive of Pocket is that of Lectern. Pocket does not say when something was archived: it is
 * taken to be so since it was saved, which lets any later doing in Lectern count as the later one.
 * @param madeAt when the file was made, for rows without a time
 */
export async function takeRow(number: number, row: PocketRow, madeAt: number, sink: ImportSink): Promise<void> {
  const url = webAddress(row.url);
  if (url === null) return sink.reject(number, shownOf(row.title, row.url), addressFault(row.url));
  await sink.link(linkOf(url, row, madeAt));
}

function linkOf(url: string, row: PocketRow, madeAt: number): ImportedLink {
  const savedAt = timeOf(row.timeAdded);
  return {
    url,
    title: titleBeside(row.title, url),
    excerpt: null,
    // The older files have commas, which Pocket allows in no tag.
    tags: tagsOf(row.tags, /[|,]/),
    savedAt,
    progress: 0,
    readAt: null,
    archivedAt: row.isArchived ? (savedAt ?? madeAt) : null,
    favouriteAt: row.isFavourite ? (savedAt ?? madeAt) : null,
  };
}
