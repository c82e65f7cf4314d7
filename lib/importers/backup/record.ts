import type { SafeArticle } from '../../article/types';
import type { LibraryRecord, PictureReason, Revision, SavedItem, SavedPicture } from '../../library/types';
import { InvalidArticle, isSafeArticle, toSafeArticle } from '../../sanitize';
import { LANGUAGE_TAG } from '../../sanitize/allow-list';
import { LONGEST_DATA_PICTURE, MOST_PICTURES } from '../../sanitize/pictures';
import {
  type Check,
  ISO_DATE,
  LIMITS,
  listOf,
  oneOf,
  orNull,
  PAGE_ADDRESS,
  shaped,
  text,
  whole,
} from '../../sanitize/shape';

/**
 * Entry n makes a record of version n + 2 out of one of version n + 1. An entry that was released is never changed: add
 * another. What it gives is checked after it, so it may take what it gets for well-formed or throw a TypeError.
 */
const MIGRATIONS: readonly ((record: unknown) => unknown)[] = [
  // Articles have key facts.
  (record) => {
    const { revisions, ...rest } = record as { revisions: { article: object }[] };
    return {
      ...rest,
      revisions: revisions.map((revision) => ({ ...revision, article: { ...revision.article, keyFacts: [] } })),
    };
  },
];

/** The version of backups that this Lectern writes. */
export const VERSION = MIGRATIONS.length + 1;

const MOST_REVISIONS = 10_000;
/** The last moment that a `Date` can be. */
const LAST_MOMENT = 8.64e15;

const id = text(64, /^[\w-]+$/);
const sha256 = text(64, /^[0-9a-f]{64}$/);
const time: Check = (value) => typeof value === 'number' && Math.abs(value) <= LAST_MOMENT;
const line = text(LIMITS.line);
const count = whole(0, LIMITS.text);
const pictureCount = whole(0, MOST_PICTURES);
const fraction: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const address = text(LIMITS.address, PAGE_ADDRESS);

const isItem = shaped<SavedItem>({
  id,
  // Made anew from the address.
  identity: text(LIMITS.html),
  url: address,
  title: text(LIMITS.address),
  byline: orNull(line),
  siteName: orNull(line),
  publishedTime: orNull(text(80, ISO_DATE)),
  lang: orNull(text(60, LANGUAGE_TAG)),
  dir: oneOf('ltr', 'rtl', null),
  excerpt: orNull(text(LIMITS.paragraph)),
  wordCount: count,
  readingMinutes: whole(0, 100_000),
  timelineCount: count,
  questionCount: count,
  revisionId: orNull(id),
  pendingRevisionId: orNull(id),
  leadAsset: orNull(sha256),
  picturesTotal: pictureCount,
  picturesKept: pictureCount,
  tags: listOf(1000, line),
  savedAt: time,
  updatedAt: time,
  progress: fraction,
  readAt: orNull(time),
  archivedAt: orNull(time),
  favouriteAt: orNull(time),
  statesAt: time,
  deletedAt: orNull(time),
});

const isRevision = shaped<Revision>({ id, itemId: id, savedAt: time, contentHash: sha256, article: isSafeArticle });

/** All of them: one that is forgotten here does not compile. */
const REASONS: Record<PictureReason, true> = {
  permission: true,
  local: true,
  network: true,
  server: true,
  'too-large': true,
  total: true,
  type: true,
  quota: true,
  storage: true,
};

const isPicture = shaped<SavedPicture>({
  revisionId: id,
  itemId: id,
  slot: whole(0, MOST_PICTURES - 1),
  isLead: oneOf(true, false),
  url: text(LONGEST_DATA_PICTURE),
  state: oneOf('pending', 'kept', 'failed', 'not-allowed'),
  reason: oneOf(null, ...Object.keys(REASONS)),
  asset: orNull(sha256),
  attempts: whole(0, 1000),
  notBefore: time,
});

const isRecord = shaped<LibraryRecord>({
  item: isItem,
  revisions: listOf(MOST_REVISIONS, isRevision),
  pictures: listOf(MOST_REVISIONS * 10, isPicture),
});

/**
 * One line of a backup as a record that may go into the library: of the shape, its parts belonging together, its articles
 * sanitised here and now. Null for everything else.
 */
export function readRecord(line: string, version: number): LibraryRecord | null {
  const record = migrated(line, version);
  if (!isRecord(record) || !isConsistent(record as LibraryRecord)) return null;
  return sanitized(record as LibraryRecord);
}

function migrated(line: string, version: number): unknown {
  try {
    return MIGRATIONS.slice(version - 1).reduce((record, migrate) => migrate(record), JSON.parse(line) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

/** Whether everything belongs to the item, once, and pictures are those of their revisions. */
function isConsistent({ item, revisions, pictures }: LibraryRecord): boolean {
  const articles = new Map(revisions.map(({ id, article }) => [id, article]));
  if (articles.size < revisions.length || revisions.some(({ itemId }) => itemId !== item.id)) return false;
  const shown = [item.revisionId, item.pendingRevisionId].filter((revisionId) => revisionId !== null);
  if (!shown.every((revisionId) => articles.has(revisionId))) return false;
  const slots = new Set(pictures.map(({ revisionId, slot }) => `${revisionId} ${slot}`));
  if (slots.size < pictures.length) return false;
  return pictures.every(({ itemId, revisionId, slot, url, state, reason, asset }) => {
    if (itemId !== item.id || articles.get(revisionId)?.pictures[slot] !== url) return false;
    if ((state === 'kept') !== (asset !== null)) return false;
    return (state === 'kept' || state === 'pending') === (reason === null);
  });
}

function sanitized(record: LibraryRecord): LibraryRecord | null {
  const revisions: Revision[] = [];
  for (const revision of record.revisions) {
    const article = sanitizedArticle(revision.article);
    if (!article) return null;
    revisions.push({ ...revision, article });
  }
  return { ...record, revisions };
}

/** Null too where sanitising changes the pictures: those that were kept would stand at other places. */
function sanitizedArticle(article: SafeArticle): SafeArticle | null {
  try {
    const safe = toSafeArticle(article);
    return safe.pictures.join('\n') === article.pictures.join('\n') ? safe : null;
  } catch (error) {
    if (error instanceof InvalidArticle) return null;
    throw error;
  }
}
