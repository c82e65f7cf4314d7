import { askOnce } from '../ask-once';
import { noiseReason } from '../boilerplate';
import { fold, textLengthUpTo } from '../text';
import { classOf } from '../tree';
import type { Segments } from './segment';
import type { Said, Speakers } from './types';

/** What boards, question sites and discussions call a post, and the properties and types of schema.org. */
const POST =
  /(?:^|[\s_-])((?:block)?posts?|postbit\w*|postcontainer|messages?|comments?|repl(?:y|ies)|answers?|questions?|entry)(?:$|[\s_-])/i;
const POST_PROPERTY = /^(?:comment|suggestedAnswer|acceptedAnswer)\b/;
const FEWEST_POSTS = 2;

const WRITER =
  /(?:^|[\s_-])(?:user-?name|author(?:-?name)?|poster|nick-?name|creator|user-?details|post-?left|fn)(?:$|[\s_-])/i;
const NO_WRITER = /avatar|title|date|time|role|rank|badge|meta|joined|banner|extra|info/i;
/** Addresses of the pages that sites have of their users. */
const USER_PAGE =
  /\/(?:u|users?|members?|profiles?|people|person)\/(?!(?:sign[-_]?(?:in|up|out)|log[-_]?(?:in|out)|register|new|edit)(?:[/?#]|$))[^/?#]+|\/~[^/?#]+\/?$|[?&;](?:action=profile|mode=viewprofile)|\/(?:member|profile|user)\.php\?/i;
/** In a link to a user's page beside another that says the name. */
const AVATAR = '[class*="avatar" i]';
/** The number of a post, a picture's initial. */
const NO_NAME = /^(?:.|authors?|posters?|users?)$|[#/]|^[^\p{L}]*$/iu;
const LONGEST_NAME = 40;
/** Elements and characters of what a site says of a user: name, rank, points. */
const CARD_ELEMENTS = 100;
const LONGEST_CARD = 200;
const MOST_INNER = 10;
const MOST_WORDS = 4;
const AROUND_NAME = /^(?:@|by\s+)|(?:\s+(?:says|said|wrote|sagt|schreibt|dit|dice|ha scritto|disse))?\s*:$/gi;

const TIME = /(?:^|[\s_-])(?:date|time|timestamp|posted|published|created|age|ago|timeago|relative-?time)(?:$|[\s_-])/i;
const NO_TIME = /joined|join-?date|register|edit|modif|update|read/i;
const DATE_PROPERTY = new Set(['datePublished', 'dateCreated']);
const LONGEST_TIME = 60;
/** A year and the time of a day; a machine's date. */
export const PRINTED_TIME = /^(?=.*\b(?:19|20)\d\d\b)(?=.*\d:\d\d)/;
/** Since when somebody is a member. */
const MEMBER_SINCE =
  /\b(?:joined|member since|registered|registriert|beigetreten|mitglied seit|dabei seit|inscrit|registrado)\b/i;
const FOR_MACHINES = /^\d{4}-\d\d-\d\dT/;
const MACHINE_DATE = /^\d{4}-\d\d-\d\d/;
/** "11:15" */
const CLOCK = /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?$/i;
const HAS_YEAR = /\b(?:19|20)\d\d\b/;

/** Names without their numbers, and with their words apart: "messageBody-12" as "message-Body- ". */
export const parted = (names: string): string => names.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/\d+/g, ' ');

/** The first word in an element's class and id that calls it a post. */
export const postWord = (names: string): string | undefined => POST.exec(parted(names))?.[1];

/** Whether an element's class and id, or its property, call it a post. */
export const isPostName = (names: string, itemprop: string): boolean =>
  postWord(names) !== undefined || POST_PROPERTY.test(itemprop);

/**
 * Who may have written something on a page, and when, in page order: what is named as a user's name, or leads to a user's page, and
 * what is named as a time or reads as one. Nothing where fewer than two elements may be posts.
 */
function speakersOf(page: Segments): Speakers {
  const isPost = askOnce((names: string) => isPostName(names, ''));
  let posts = 0;
  for (let i = 0; i < page.names.length && posts < FEWEST_POSTS; i++)
    if (isPost(page.names[i]!) || POST_PROPERTY.test(page.itemprops[i]!)) posts++;
  const writers = posts < FEWEST_POSTS ? [] : writersIn(page);
  if (writers.length < FEWEST_POSTS) return { writers: [], times: [] };
  const blockOf = new Map<Node, number>();
  for (const [i, nodes] of page.texts.entries()) for (const node of nodes) blockOf.set(node, i);
  const placed = (said: Said): Said => ({ ...said, block: firstBlock(page.elements[said.element]!, blockOf) });
  return { writers: writers.map(placed), times: timesIn(page).map(placed) };
}

/** A page's lists with its speakers. */
export const withSpeakers = (page: Segments): Segments & Speakers => ({ ...page, ...speakersOf(page) });

function writersIn(page: Segments): Said[] {
  const { elements, tags, names, itemprops } = page;
  const isNamed = askOnce((own: string) => WRITER.test(parted(own)) && !NO_WRITER.test(own));
  const found: Said[] = [];
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!;
    const isAuthor = itemprops[i] === 'author' || itemprops[i] === 'creator';
    if (!isAuthor && !isNamed(names[i]!) && !(tags[i] === 'a' && leadsToUser(element))) continue;
    const last = lastIn(page, i, CARD_ELEMENTS);
    const text = last === null ? null : nameIn(element);
    if (!text) continue;
    found.push({ element: i, block: -1, text });
    i = last!;
  }
  return found;
}

const leadsToUser = (link: Element): boolean =>
  USER_PAGE.test(link.getAttribute('href') ?? '') && !/mention/i.test(classOf(link)) && !link.querySelector(AVATAR);

/** The name that such an element tells; null where it tells none, or too much. */
function nameIn(element: Element): string | null {
  if (textLengthUpTo(element, LONGEST_CARD) > LONGEST_CARD) return null;
  const inner = [...element.querySelectorAll('[itemprop="name"], a, b, strong, span, cite')].slice(0, MOST_INNER);
  const told = inner.filter((at) => at.getAttribute('itemprop') === 'name' || leadsToUser(at) || isWriter(at));
  // A rank may stand beside the name.
  const strong = inner.filter(({ localName }) => localName === 'b' || localName === 'strong');
  for (const at of [...told, ...strong, element]) {
    const name = fold(at.textContent ?? '').replace(AROUND_NAME, '');
    if (name.length <= LONGEST_NAME && name.split(' ').length <= MOST_WORDS && !NO_NAME.test(name))
      return noiseReason(name) ? null : name;
  }
  return null;
}

const isWriter = (element: Element): boolean => WRITER.test(parted(classOf(element))) && !element.querySelector(AVATAR);

function timesIn(page: Segments): Said[] {
  const isNamed = askOnce((own: string) => TIME.test(parted(own)) && !NO_TIME.test(own));
  const found: Said[] = [];
  for (let i = 0; i < page.elements.length; i++) {
    const element = page.elements[i]!;
    const isTime = page.tags[i] === 'time' || isNamed(page.names[i]!) || DATE_PROPERTY.has(page.itemprops[i]!);
    if (!isTime && !isTimeAlone(element.firstChild, element.lastChild)) continue;
    if (lastIn(page, i, CARD_ELEMENTS) === null || textLengthUpTo(element, LONGEST_TIME) > LONGEST_TIME) continue;
    const text = fold(element.textContent ?? '');
    if (MEMBER_SINCE.test(text)) continue;
    const shown = shownTime(text, element);
    if (shown) found.push({ element: i, block: -1, text: shown });
  }
  return found;
}

/** Whether all that an element holds is a text with a year and the time of a day. Asked of most elements of a page. */
const isTimeAlone = (first: Node | null, last: Node | null): boolean =>
  first !== null &&
  first === last &&
  first.nodeType === Node.TEXT_NODE &&
  PRINTED_TIME.test((first as Text).data.slice(0, LONGEST_CARD).trim());

/** A time as it is printed, unless that is right for a day only ("2 days ago") or for machines. */
function shownTime(text: string, element: Element): string | undefined {
  if (FOR_MACHINES.test(text)) return text.slice(0, 10);
  if (HAS_YEAR.test(text)) return text;
  const stated = ['datetime', 'title', 'content'].map((name) => fold(element.getAttribute(name) ?? ''));
  const day = stated.find((value) => MACHINE_DATE.test(value))?.slice(0, 10);
  if (day && CLOCK.test(text)) return `${day}, ${text}`;
  return day ?? stated.find((value) => HAS_YEAR.test(value) && value.length <= LONGEST_TIME);
}

/** The last element in this one; null where there are more than `most`. */
function lastIn({ parents }: Segments, element: number, most: number): number | null {
  let last = element;
  while (last + 1 < parents.length && parents[last + 1]! >= element) if (++last - element > most) return null;
  return last;
}

/** The block that an element's first text is in; -1 where it has none. */
function firstBlock(element: Element, blockOf: Map<Node, number>): number {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const block = blockOf.get(walker.currentNode);
    if (block !== undefined && (walker.currentNode as Text).data.trim()) return block;
  }
  return -1;
}
