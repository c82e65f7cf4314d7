import type { Contradiction, SafeArticle } from '../article/types';
import type { Asset, SavedItem } from '../library/types';

/** A saved item as an exporter gets it. */
export interface ExportItem {
  item: SavedItem;
  /** Null for an address that was imported without its text. */
  article: SafeArticle | null;
  /** The pictures that were kept, by slot. */
  pictures: Map<number, Asset>;
}

/** An item that has its text. */
export type ExportArticle = ExportItem & { article: SafeArticle };

export type ExportFormat = 'backup' | 'markdown' | 'html' | 'epub' | 'text' | 'csv' | 'bookmarks';

/** The words that Lectern itself writes into an exported file, in the language of the interface. */
export interface ExportWords {
  /** BCP 47 tag of these words. */
  languageTag: string;
  published: string;
  saved: string;
  timeline: string;
  date: string;
  event: string;
  questions: string;
  keyFacts: string;
  secondArticle: string;
  repeatedSection: string;
  /** Two statements of the text on one matter: who holds a role, where or when the same event is. */
  twoStatements: Record<Contradiction['about'], string>;
  /** That the text ends in mid-sentence. */
  cutOff: string;
  original: string;
  pictureLost: string;
  /** The table of contents of a book. */
  contents: string;
  /** The title of a book of several articles. */
  book: string;
  /** What a book says of how it can be read with assistive technology. */
  accessibility: string;
}

export interface ExportOptions {
  /** How many items there are. */
  total: number;
  /** Milliseconds since 1970. */
  now: number;
  words: ExportWords;
  signal?: AbortSignal;
  /** Items that are done, whether they were written or not. */
  onProgress?: (done: number, total: number) => void;
}

export interface ExportReport {
  /** What to call the file; null when nothing was written. */
  filename: string | null;
  mime: string;
  /** Items that are in the file. */
  written: number;
  /** Items without a text, in a format that is made of texts. */
  skipped: { title: string; url: string }[];
  failed: { title: string; url: string; error: string }[];
}

export type ExportSink = WritableStream<Uint8Array<ArrayBuffer>>;

/** One format. */
export interface Exporter {
  id: ExportFormat;
  /** Whether it needs more than the list knows: the articles and their pictures. */
  needsText: boolean;
  /**
   * Writes the items into the sink, which it leaves open: whoever made it closes it, or aborts it when this throws. An item
   * that cannot be written is named in the report, and holds up no other.
   */
  write(items: AsyncIterable<ExportItem>, sink: ExportSink, options: ExportOptions): Promise<ExportReport>;
}
