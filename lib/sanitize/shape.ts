import type {
  Callout,
  Contradiction,
  CutOff,
  KeyFact,
  LeftOut,
  LeftOutReason,
  Notice,
  OutlineEntry,
  Passage,
  Question,
  RepeatedSection,
  SafeArticle,
  SecondArticle,
  TimelineEvent,
} from '../article/types';
import { LANGUAGE_TAG, OWN_ID } from './allow-list';
import { LONGEST_ADDRESS } from './links';
import { LONGEST_DATA_PICTURE, MOST_PICTURES } from './pictures';

/** The longest that each kind of field may be, in UTF-16 units, and how many entries a list may have. */
export const LIMITS = {
  address: LONGEST_ADDRESS,
  line: 2000,
  paragraph: 20_000,
  html: 20_000_000,
  answerHtml: 500_000,
  text: 12_000_000,
  outline: 5000,
  timeline: 5000,
  faq: 1000,
  keyFacts: 1000,
  callouts: 1000,
  notices: 20,
  leftOut: 5000,
} as const;

export const ISO_DATE = /^[-+\dTZ:.,/]{1,80}$/;
/** All of them, for whoever has to tell a reason from any other text. */
export const LEFT_OUT_REASONS = [
  'adBlockNotice',
  'advertisement',
  'bylineOrDate',
  'codeTool',
  'commentForm',
  'commentPrompt',
  'cookieNotice',
  'copyright',
  'metaScrap',
  'newsletter',
  'notContent',
  'notPrinted',
  'otherArticles',
  'overlay',
  'pageTool',
  'pullQuote',
  'readerQuestion',
  'repeatedPicture',
  'repeatedTitle',
  'sharing',
] as const satisfies LeftOutReason[];
export const PAGE_ADDRESS = /^(?:https?|file):\/\//;
/** As `pictures.ts` writes them. */
const PICTURE = /^(?:https?:\/\/|data:image\/[a-z.+-]+;base64,)/i;

export type Check = (value: unknown) => boolean;

export const text =
  (longest: number, pattern?: RegExp): Check =>
  (value) =>
    typeof value === 'string' && value.length <= longest && (pattern?.test(value) ?? true);
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
export const whole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
export const oneOf =
  (...allowed: unknown[]): Check =>
  (value) =>
    allowed.includes(value);
export const listOf =
  (most: number, check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);

/** An object with these keys and no others. */
export function shaped<T>(checks: Record<keyof T & string, Check>): Check {
  const names = Object.keys(checks) as (keyof T & string)[];
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    if (Reflect.ownKeys(value).length !== names.length) return false;
    return names.every((name) => Object.hasOwn(value, name) && checks[name]!(Reflect.get(value, name)));
  };
}

const line = text(LIMITS.line);
/** A kind, by which the whole check was chosen. */
const kind = line;
const paragraph = text(LIMITS.paragraph);
const anchor = orNull(text(20, OWN_ID));
const pageAddress = text(LIMITS.address, PAGE_ADDRESS);
const date = orNull(text(80, ISO_DATE));

const passage = shaped<Passage>({ text: paragraph, anchor });

const notices: Record<Notice['kind'], Check> = {
  'second-article': shaped<SecondArticle>({ kind, title: line, contentHtml: text(LIMITS.html) }),
  'repeated-section': shaped<RepeatedSection>({ kind, title: line, contentHtml: text(LIMITS.html), anchor }),
  contradiction: shaped<Contradiction>({
    kind,
    about: oneOf('role', 'place', 'time'),
    subject: line,
    passages: (value) => Array.isArray(value) && value.length === 2 && value.every(passage),
  }),
  'cut-off': shaped<CutOff>({ kind, text: paragraph, anchor }),
};

function notice(value: unknown): boolean {
  const kind: unknown = typeof value === 'object' && value !== null && Reflect.get(value, 'kind');
  return typeof kind === 'string' && Object.hasOwn(notices, kind) && notices[kind as Notice['kind']](value);
}

const safeArticle = shaped<SafeArticle>({
  url: pageAddress,
  canonicalUrl: orNull(pageAddress),
  title: line,
  byline: orNull(line),
  siteName: orNull(line),
  publishedTime: date,
  modifiedTime: date,
  lang: orNull(text(60, LANGUAGE_TAG)),
  dir: oneOf('ltr', 'rtl', null),
  excerpt: orNull(paragraph),
  leadImage: orNull(text(LONGEST_DATA_PICTURE, PICTURE)),
  contentHtml: text(LIMITS.html),
  textContent: text(LIMITS.text),
  wordCount: whole(0, LIMITS.text),
  readingMinutes: whole(1, 100_000),
  outline: listOf(LIMITS.outline, shaped<OutlineEntry>({ level: whole(1, 6), text: line, anchor })),
  timeline: listOf(
    LIMITS.timeline,
    shaped<TimelineEvent>({ kind: oneOf('listed', 'prose'), dateText: line, date, event: paragraph, anchor }),
  ),
  faq: listOf(
    LIMITS.faq,
    shaped<Question>({ question: line, answer: paragraph, answerHtml: text(LIMITS.answerHtml), anchor }),
  ),
  keyFacts: listOf(LIMITS.keyFacts, shaped<KeyFact>({ label: line, value: paragraph, anchor })),
  callouts: listOf(LIMITS.callouts, shaped<Callout>({ label: line, text: paragraph, anchor })),
  notices: listOf(LIMITS.notices, notice),
  leftOut: listOf(LIMITS.leftOut, shaped<LeftOut>({ step: line, reason: oneOf(...LEFT_OUT_REASONS), text: line })),
  pictures: listOf(MOST_PICTURES, text(LONGEST_DATA_PICTURE, PICTURE)),
  leadPicture: orNull(whole(0, MOST_PICTURES - 1)),
});

/**
 * Whether a value has the shape of a `SafeArticle`: names, types, lengths, and a lead picture that is in its table. Needs no
 * DOM, so the worker can ask; its HTML is not looked at, and is therefore sanitised again by whoever shows or exports it.
 */
export function isSafeArticle(value: unknown): value is SafeArticle {
  if (!safeArticle(value)) return false;
  const { leadPicture, pictures } = value as SafeArticle;
  return leadPicture === null || leadPicture < pictures.length;
}
