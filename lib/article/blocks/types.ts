/** A run of text that a reader sees as one piece: what stands between two block-level edges of the page. */
export interface TextBlock {
  /** Index of the block-level element that it stands in, and of the innermost element of its first text. */
  element: number;
  inner: number;
  /** White space folded. */
  text: string;
  /** Characters in links. */
  linked: number;
}

/** The elements and text blocks of a page as plain lists. Elements stand in document order, the body first. */
export interface PageLists {
  /** Index of each element's parent; -1 for the body. */
  parents: number[];
  tags: string[];
  /** Class and id of each element, as they stand in the markup. */
  names: string[];
  roles: string[];
  itemprops: string[];
  blocks: TextBlock[];
}

/** A name or a time that an element shows, and the first block that its text is in, -1 where that is none. */
export interface Said {
  element: number;
  block: number;
  text: string;
}

/** Names of those who may have written a part of the page, and times, each in page order. */
export interface Speakers {
  writers: Said[];
  times: Said[];
}

/** What the model looks at: the page, and what it says of itself. */
export interface PageBlocks extends PageLists, Speakers {
  /** The page's address. */
  url: string;
  title: string;
}

/** Learned weights of words: above zero where content stands, below where what is around it stands. */
export interface Lexicon {
  /** Of words in classes and ids, and of `<tag`, `@role` and `#itemprop`. */
  name(word: string): number;
  /** Of words in the heading above a block. */
  heading(word: string): number;
  /** Of words in a block's own text. */
  text(word: string): number;
}
