/**
 * What a page is read into. An `Article` is plain JSON, and every field of it comes from the page: it is hostile until
 * `lib/sanitize` has made a `SafeArticle` of it.
 */
export interface Article {
  /** The address that was read, absolute. */
  url: string;
  /** The page's canonical address, only if it has the same origin as `url`; else null. */
  canonicalUrl: string | null;
  title: string;
  /** The authors' names, comma-separated, without "By" and without roles. */
  byline: string | null;
  siteName: string | null;
  /** ISO 8601, as exact as the page says. */
  publishedTime: string | null;
  modifiedTime: string | null;
  /** BCP 47 tag of the article's language, as the page declares it. */
  lang: string | null;
  dir: 'ltr' | 'rtl' | null;
  excerpt: string | null;
  /** Absolute address of the picture that stands for the article. */
  leadImage: string | null;
  /** The article's body. Addresses are absolute; ids are `l-N` and unique; no other ids are left. */
  contentHtml: string;
  /** The body's text, one line per block. */
  textContent: string;
  wordCount: number;
  /** Whole minutes, at least 1. */
  readingMinutes: number;
  outline: OutlineEntry[];
  timeline: TimelineEvent[];
  faq: Question[];
  keyFacts: KeyFact[];
  callouts: Callout[];
  notices: Notice[];
  leftOut: LeftOut[];
}

/** An id (`l-N`) of an element in `contentHtml`, or null where the place did not survive. */
export type Anchor = string | null;

export interface OutlineEntry {
  /** 2 to 6. */
  level: number;
  text: string;
  anchor: Anchor;
}

export interface TimelineEvent {
  /** `listed`: the page presents it as an entry of a timeline. `prose`: a sentence of the text reports it. */
  kind: 'listed' | 'prose';
  /** As printed. */
  dateText: string;
  /** ISO 8601 with reduced precision ("2025-08") and intervals ("2021/2024", open: "2021/"); null where the text gives none. */
  date: string | null;
  event: string;
  anchor: Anchor;
}

export interface Question {
  question: string;
  /** The answer's text, one line per block. */
  answer: string;
  answerHtml: string;
  anchor: Anchor;
}

/** A fact that the page sets apart as name and value ("Founded: 1952"), or as a point of a summary, whose label is empty. */
export interface KeyFact {
  label: string;
  value: string;
  anchor: Anchor;
}

/** A short box beside the text: "Did you know?", "Pro tip". */
export interface Callout {
  label: string;
  text: string;
  anchor: Anchor;
}

/** A sentence of the text. */
export interface Passage {
  text: string;
  anchor: Anchor;
}

/** Something about the page that its reader should know; it says what stands there, and judges nothing. */
export type Notice = SecondArticle | RepeatedSection | Contradiction | CutOff;

/** The page goes on with a second article under the same title: kept apart, never merged into the first. */
export interface SecondArticle {
  kind: 'second-article';
  title: string;
  contentHtml: string;
}

/** A section, or the whole text, stands there twice: the repeated one is kept apart. */
export interface RepeatedSection {
  kind: 'repeated-section';
  title: string;
  contentHtml: string;
  /** Where it stands first. */
  anchor: Anchor;
}

/** Two sentences that cannot both be so: who holds a role, where or when the same event is. Which is right is not said. */
export interface Contradiction {
  kind: 'contradiction';
  about: 'role' | 'place' | 'time';
  /** The role or the event. */
  subject: string;
  passages: [Passage, Passage];
}

/** The text ends in mid-sentence. */
export interface CutOff {
  kind: 'cut-off';
  /** Its last words. */
  text: string;
  anchor: Anchor;
}

/** Something a step removed from the reading text, and why. */
export interface LeftOut {
  /** The step's name, which is its file's. */
  step: string;
  reason: LeftOutReason;
  /** The text that is gone, at most 200 characters of it. */
  text: string;
}

/** Why: a code, for which the interface has words. */
export type LeftOutReason =
  | 'adBlockNotice'
  | 'advertisement'
  | 'bylineOrDate'
  | 'codeTool'
  | 'commentForm'
  | 'commentPrompt'
  | 'cookieNotice'
  | 'copyright'
  | 'metaScrap'
  | 'newsletter'
  | 'notContent'
  | 'notPrinted'
  | 'otherArticles'
  | 'overlay'
  | 'pageTool'
  | 'pullQuote'
  | 'readerQuestion'
  | 'repeatedPicture'
  | 'repeatedTitle'
  | 'sharing';

/** One object of the page's JSON-LD, `@graph` and arrays flattened. */
export type JsonLdNode = { [key: string]: unknown };

/**
 * Made by `lib/sanitize` alone. Its HTML (body, answers, notices) went through the allow-list, and its pictures were
 * taken out of the markup: `<img data-picture="2">` stands for `pictures[2]`. Who shows it decides where a picture
 * comes from: the live view its address, the saved view what was kept.
 */
export interface SafeArticle extends Article {
  /** Absolute http(s) or data: addresses, by slot. */
  pictures: string[];
  /** Slot of `leadImage`. */
  leadPicture: number | null;
}

/** What the injected script answers. */
export type PageAnswer =
  /** `confidence`: how sure that the article is what a reader came for, 0 to 1. */
  | { article: Article; confidence: number }
  /** The page has nothing to read. */
  | { empty: true }
  | { error: { code: 'too-deep' | 'too-large' | 'failed'; message: string } };
