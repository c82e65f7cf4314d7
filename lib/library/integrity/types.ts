/** What was put right. */
export type Repair =
  /** An article whose item was lost is an item again. */
  | 'recovered'
  /** The lost item's page was saved anew since: the lost versions are earlier ones of that item. */
  | 'joined'
  /** The version that was shown is lost: another one is shown. */
  | 'otherVersion'
  /** No version of it is left: it is an address without text. */
  | 'textLost'
  /** A version that waited for a choice is lost. */
  | 'choiceLost'
  /** The item told something else of its pictures than there is. */
  | 'counts'
  /** It could not be found by its words. */
  | 'search'
  /** What belonged to nothing is deleted. */
  | 'strayTexts'
  | 'strayPictures'
  | 'strayFiles'
  /** Pictures that are to be fetched again: their file is not there, or its bytes are not what they were. */
  | 'filesMissing'
  | 'filesDamaged';

/** How often each was done. */
export type Repairs = Partial<Record<Repair, number>>;

/** Where a step stands in its store; null: before the first record, or after the last. */
export type Place = IDBValidKey | null;

export interface Batch {
  next: Place;
  /** Records that were looked at. */
  looked: number;
  repairs: Repair[];
}

/** Looks at the next records behind a place, a number that takes well under a second, and mends them. */
export type Step = (after: Place) => Promise<Batch>;
