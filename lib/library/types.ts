import type { SafeArticle } from '../article/types';

/** What the list needs of a saved article; the text itself is in its revisions. Times are milliseconds since 1970. */
export interface SavedItem {
  id: string;
  /** The normalised page address: two saves with the same identity are one item. */
  identity: string;
  url: string;
  title: string;
  byline: string | null;
  siteName: string | null;
  publishedTime: string | null;
  lang: string | null;
  dir: 'ltr' | 'rtl' | null;
  excerpt: string | null;
  wordCount: number;
  readingMinutes: number;
  /** Listed entries; where there are none, those of the prose. */
  timelineCount: number;
  questionCount: number;
  /** The revision that is shown; null for an address that was imported without its text. */
  revisionId: string | null;
  /** A newer, much shorter save that waits for the person's choice; else null. */
  pendingRevisionId: string | null;
  /** Kept picture (an asset's key) that stands for the item in the list. */
  leadAsset: string | null;
  picturesTotal: number;
  picturesKept: number;
  /** Each once, whatever its case; in the order in which they were given. */
  tags: string[];
  savedAt: number;
  /** When its text changed last. */
  updatedAt: number;
  /** How far one has read, 0 to 1. */
  progress: number;
  readAt: number | null;
  archivedAt: number | null;
  favouriteAt: number | null;
  /** When tags, progress or one of the states above changed last: between two copies of an item, the later one's hold. */
  statesAt: number;
  deletedAt: number | null;
}

/** What a person makes of an item. */
export type Mark = 'read' | 'unread' | 'archived' | 'unarchived' | 'favourite' | 'notFavourite';

/** An item with all that belongs to it except the pictures' bytes: what a backup holds a line of. */
export interface LibraryRecord {
  item: SavedItem;
  revisions: Revision[];
  pictures: SavedPicture[];
}

/** An address with what another tool knew about it. Null: it did not say. */
export interface ImportedLink {
  url: string;
  title: string | null;
  excerpt: string | null;
  tags: string[];
  savedAt: number | null;
  progress: number;
  readAt: number | null;
  archivedAt: number | null;
  favouriteAt: number | null;
}

export interface Revision {
  id: string;
  itemId: string;
  savedAt: number;
  /** SHA-256 of what a reader sees of the article: equal hashes, unchanged article. */
  contentHash: string;
  article: SafeArticle;
}

/** A revision as the database has it: its article has the fields of the Lectern that saved it. `revisionOf` adds the others. */
export type StoredRevision = Omit<Revision, 'article'> & { article: StoredArticle };

type AddedLater = 'keyFacts';
export type StoredArticle = Omit<SafeArticle, AddedLater> & Partial<Pick<SafeArticle, AddedLater>>;

export type PictureState = 'pending' | 'kept' | 'failed' | 'not-allowed';

export type PictureReason =
  /** The browser lets Lectern fetch it only with a permission that was not given. */
  | 'permission'
  /** No answer, or none in time. */
  | 'network'
  /** The server answered with an error. */
  | 'server'
  | 'too-large'
  /** The article's other pictures take all the room that one article may have. */
  | 'total'
  /** It is on the local network, and the article is not. */
  | 'local'
  /** What came is no picture, or of a kind that browsers do not show. */
  | 'type'
  | 'quota'
  | 'storage';

/** One picture of one revision. A pending one is a job: there is no other queue. */
export interface SavedPicture {
  revisionId: string;
  itemId: string;
  slot: number;
  /** It stands for the article in the list. */
  isLead: boolean;
  url: string;
  state: PictureState;
  /** Why it is not kept, or not yet; null while it is, and while nothing has gone wrong. */
  reason: PictureReason | null;
  /** SHA-256 of its bytes, in hex: the key of its asset. */
  asset: string | null;
  attempts: number;
  /** Not to be tried before this time, nor while another worker holds the lease. */
  notBefore: number;
}

export interface Asset {
  sha256: string;
  type: string;
  size: number;
  blob: Blob;
}

/** An article that was read but not saved, so that the popup can be closed and opened again. */
export interface LiveArticle {
  key: string;
  tabId: number;
  url: string;
  article: SafeArticle;
  /** Where the reader was, in CSS px from the top. */
  scrollTop: number;
  readAt: number;
}

export interface Settings {
  theme: 'system' | 'light' | 'sepia' | 'dark';
  font: 'serif' | 'sans' | 'legible';
  /** Percent of the standard size, 80 to 200. */
  textSize: number;
  factsOpen: boolean;
  timelineOpen: boolean;
  questionsOpen: boolean;
  librarySort: 'newest' | 'oldest' | 'published' | 'title' | 'longest' | 'shortest';
  /** The person said whether pictures may be fetched: Lectern does not ask again of itself. */
  picturesAsked: boolean;
}
