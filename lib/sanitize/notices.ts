import type { Anchor, Notice, Passage } from '../article/types';
import { type Bag, bag, block, InvalidArticle, line, list, oneOf } from './fields';
import { LIMITS } from './shape';

/** How the article that notices belong to reads its HTML and its places. */
export interface NoticeReaders {
  html: (raw: unknown, name: string, longest: number) => string;
  /** For a place in the article. */
  anchor: (raw: unknown) => Anchor;
  /** For a place in the article or in what is kept apart from it. */
  anyAnchor: (raw: unknown) => Anchor;
}

/**
 * The notices of an article, each of which becomes exactly what its kind has.
 * @throws InvalidArticle when one of them has another shape
 */
export function readNotices(value: unknown, { html, anchor, anyAnchor }: NoticeReaders): Notice[] {
  // Their HTML first: one may lead to a place in another that comes after it.
  const entries = list(value, 'notices', LIMITS.notices, (entry) => ({
    ...entry,
    contentHtml: isApart(entry.kind) ? html(entry.contentHtml, 'notice', LIMITS.html) : '',
  }));
  return entries.map((entry) => readNotice(entry, anchor, anyAnchor));
}

const KINDS = ['second-article', 'repeated-section', 'contradiction', 'cut-off'] as const satisfies Notice['kind'][];
const isApart = (kind: unknown): boolean => kind === 'second-article' || kind === 'repeated-section';

function readNotice(
  entry: Bag & { contentHtml: string },
  anchor: NoticeReaders['anchor'],
  anyAnchor: NoticeReaders['anyAnchor'],
): Notice {
  const { contentHtml } = entry;
  const title = () => line(entry.title, 'notice title');
  const kind = oneOf(entry.kind, 'notice kind', KINDS);
  switch (kind) {
    case 'second-article':
      return { kind, title: title(), contentHtml };
    case 'repeated-section':
      return { kind, title: title(), contentHtml, anchor: anchor(entry.anchor) };
    case 'cut-off':
      return { kind, text: block(entry.text, 'cut-off text', LIMITS.paragraph), anchor: anyAnchor(entry.anchor) };
    case 'contradiction':
      return {
        kind,
        about: oneOf(entry.about, 'what it is about', ['role', 'place', 'time'] as const),
        subject: line(entry.subject, 'subject'),
        passages: readPassages(entry.passages, anyAnchor),
      };
  }
}

function readPassages(value: unknown, anchor: NoticeReaders['anyAnchor']): [Passage, Passage] {
  if (!Array.isArray(value) || value.length !== 2) throw new InvalidArticle('passages are no pair');
  const read = (raw: unknown): Passage => {
    const passage = bag(raw, 'passage');
    return { text: block(passage.text, 'passage text', LIMITS.paragraph), anchor: anchor(passage.anchor) };
  };
  return [read(value[0]), read(value[1])];
}
