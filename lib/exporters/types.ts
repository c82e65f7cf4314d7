import type { SafeArticle } from '../article/types';
import type { Asset, SavedItem } from '../library/types';

/** A saved article as an exporter gets it. */
export interface ExportItem {
  item: SavedItem;
  article: SafeArticle;
  /** The pictures that were kept, by slot. */
  pictures: Map<number, Asset>;
}

export type ExportFormat = 'markdown' | 'html';

/** The words that Lectern itself writes into an exported file, in the language of the interface. */
export interface ExportWords {
  timeline: string;
  date: string;
  event: string;
  questions: string;
  secondArticle: string;
  original: string;
  pictureLost: string;
}

/** One format. */
export interface Exporter {
  id: ExportFormat;
  /** Without a dot. */
  extension: string;
  mime: string;
  /** The file's text. */
  write(item: ExportItem, words: ExportWords): Promise<string>;
}
