import { LANGUAGES } from '../../words';
import { bare, fold, isBlock, textLengthUpTo } from '../text';
import type { RefineStep } from './types';

/** Characters of such a line; a longer block is the text itself, and ends the search. */
const LONGEST = 160;
/** So many other short texts are a text, too: a list of products, a table. */
const MOST_OTHERS = 12;

// What such lines are made of besides names and dates, in the languages that lib/words has words of.
const LINE_WORDS = new Set([
  ...(
    'by written posted published updated last modified edited reviewed on in at and the of author authors editor staff writer ' +
    'contributor min mins minute minutes read reading time comment comments no views share shares am pm utc gmt est edt pst pdt ist cet et pt ' +
    'ago hour hours day days week weeks month months year years today yesterday st nd rd th date ' +
    'von text autor autorin am um uhr veröffentlicht aktualisiert lesezeit par le publié mis à jour por texto autora el publicado actualizado ' +
    'di testo autore il pubblicato aggiornato door tekst auteur autor autorka opublikowano автор текст опубликовано опубліковано yazar yazan yayın ' +
    'بقلم كتب كتبت نشر लेखक द्वारा प्रकाशित 文 著者 記者 取材 公開 更新 作者 记者 编辑 发布 글 기자 입력 수정'
  ).split(' '),
  ...LANGUAGES.flatMap(({ dates }) => [...dates.months, ...dates.weekdays, dates.prepositions, dates.joiners].flat()),
]);
/** A number, with the signs that East Asian dates put behind theirs. */
const NUMBER = /^(?:\p{Nd}{1,4}(?:st|nd|rd|th|[年月日년월일])?)+$/u;

/** Numbers alone are a date where they look like one; others rank or count. */
const DATED = /\p{Nd}{4}|\p{Nd}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2}/u;
const PRICE = /\p{Sc}/u;
/** "2019-09-26 12:11来源：…作者：…": where words are not spaced, each thing that is said has its label. */
const LABEL =
  /(?:[来來]源于?|作者|(?:[责責]任)?[编編][辑輯]|[记記]者|[发發][布表](?:日期|[时時][间間])?|更新(?:日[時时]?|[时時][间間])?|公開日[時时]?|[阅閱][读讀][数數量]?|[浏瀏][览覽](?:次[数數])?)\s*[:：]/u;
/** What may stand before the first of them, and how long what each says may be. */
const BEFORE_LABELS = /^[\p{Nd}\s年月日时分秒:：./-]*(?:文章)?$/u;
const LONGEST_VALUE = 24;

/** Whether a line is a date and labels with what they say, or two labels and more. */
function isLabelled(text: string): boolean {
  const [before, ...values] = text.split(LABEL);
  if (values.length === 0 || !BEFORE_LABELS.test(before!)) return false;
  const isLong = (value: string): boolean => value.trim().length > LONGEST_VALUE;
  return !values.some(isLong) && (values.length > 1 || /\p{Nd}{4}/u.test(text));
}

/** Lines under the title that say who wrote the article, when, and how long it is: the reader shows them above the body. */
export const metadataLines: RefineStep = {
  name: 'metadata-lines',
  run({ root, byline, dates }, leaveOut) {
    const isOfEvent = (line: Element): boolean => !!dates?.has(bare(line.textContent ?? ''));
    const lines = linesOf(root, namesIn(byline)).filter((line) => !isOfEvent(line));
    if (lines.length <= MOST) for (const line of lines) if (root.contains(line)) leaveOut(line, 'bylineOrDate');
  },
};

/** Of one article; with more each is of one of several entries. */
const MOST = 3;

/** The lines before its text that say who wrote it, and when. */
function linesOf(root: Element, names: Set<string>): Element[] {
  const lines: Element[] = [];
  let others = 0;
  for (const block of root.querySelectorAll('p, div, ul, time, span, address, h4, h5, h6')) {
    // Below a rule another text begins, such as the next post of a thread.
    if (others > 0 && block.previousElementSibling?.localName === 'hr') return lines;
    const length = textLengthUpTo(block, LONGEST);
    if (length > LONGEST && !block.querySelector('p, div, ul')) return lines;
    if (length === 0 || length > LONGEST || lines.at(-1)?.contains(block) || block.querySelector('img')) continue;
    if (!isBlock(block) && !isBlock(block.parentElement!)) continue;
    if ((isStamp(block) || isByline(block, names)) && !isEntry(block, root)) lines.push(block);
    else if (!block.querySelector('p, div, ul') && ++others > MOST_OTHERS) return lines;
  }
  return lines;
}

/** The time in the heading of one of several entries, as live reports have them, or the day in that of one of several days. */
function isEntry(block: Element, root: Element): boolean {
  const heading = block.closest('h2, h3, h4, h5, h6');
  const others = heading ? [...root.querySelectorAll(heading.localName)] : [];
  return others.filter((other) => STAMP.test(fold(other.textContent ?? '')) || isStamp(other)).length > 1;
}

const STAMP = /^\D{0,12}\p{Nd}{1,2}[:.h]\p{Nd}{2}\b.{0,30}$/u;

const wordsOf = (block: Element): string[] =>
  bare(block.textContent ?? '')
    .split(' ')
    .filter(Boolean);
const isOfName = (word: string): boolean => !LINE_WORDS.has(word) && !NUMBER.test(word);

/** A date, a time or a count, and nothing else. */
function isStamp(block: Element): boolean {
  const text = fold(block.textContent ?? '');
  if (text.length <= LONGEST && isLabelled(text)) return true;
  const words = wordsOf(block);
  if (!/\p{Nd}/u.test(text) || PRICE.test(text) || words.some(isOfName)) return false;
  return words.some((word) => LINE_WORDS.has(word)) || DATED.test(text);
}

/** The words of a byline. */
export const namesIn = (byline: string | null): Set<string> => new Set(bare(byline ?? '').split(' '));

/** Whether a block says who wrote the article, by these words of their names, and nothing else. */
export function isByline(block: Element, names: Set<string>): boolean {
  const others = wordsOf(block).filter(isOfName);
  return others.length > 0 && others.every((word) => names.has(word)) && !/[.!?]$/.test(fold(block.textContent ?? ''));
}
