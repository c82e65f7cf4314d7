import { phrases } from '../../pullouts/phrases';
import type { Holder, OfficeWords } from './holders';
import { areDifferentPeople } from './people';
import { type Statement, shareDay, yearsIn } from './statements';
import { tokensOf } from './tokens';
import type { Found, Source } from './types';

interface Claim extends Holder {
  statement: Statement;
}

/** More people than these in one office are its history. */
const MOST_HOLDERS = 2;
/** An office is compared in no more places; a page with more contradictions than these is a list of another kind. */
const MOST = { claims: 40, found: 8 };

/** Finds who is said to hold an office that somebody else is said to hold at the same time. */
export function findRoles(statements: Statement[], offices: OfficeWords, source: Source): Found[] {
  const claims = new Map<string, Claim[]>();
  for (const statement of statements) {
    for (const holder of offices.holdersIn(statement.tokens)) {
      if (isTitleCase(statement)) continue;
      const key = `${holder.office} ${holder.body}`;
      const known = claims.get(key);
      if (!known) claims.set(key, [{ ...holder, statement }]);
      else if (known.length < MOST.claims) known.push({ ...holder, statement });
    }
  }
  const groups = [...claims.values()].filter((group) => peopleIn(group).length === MOST_HOLDERS);
  return groups.length > MOST.found ? [] : groups.flatMap((group) => contradictionIn(group, source) ?? []);
}

/** One claim for each of the people in an office. */
function peopleIn(group: Claim[]): Claim[] {
  const people: Claim[] = [];
  for (const claim of group) {
    if (people.every((other) => areDifferentPeople(other.name, claim.name))) people.push(claim);
  }
  return people;
}

function contradictionIn(group: Claim[], source: Source): Found | null {
  const [first, second] = peopleIn(group) as [Claim, Claim];
  if (!isName(first, source) || !isName(second, source)) return null;
  if (tellsOfChange(first, second, source)) return null;
  for (const a of group.filter(({ name }) => !areDifferentPeople(name, first.name))) {
    for (const b of group.filter(({ name }) => !areDifferentPeople(name, second.name))) {
      if (a.statement !== b.statement && atOneTime(a, b, source))
        return { about: 'role', subject: first.subject, statements: [a.statement, b.statement] };
    }
  }
  return null;
}

/** Whether one followed the other: said beside either name, or by both names in one sentence. */
function tellsOfChange(a: Claim, b: Claim, { texts, words }: Source): boolean {
  const changes = phrases(words.flatMap((w) => w.changes));
  const former = new Set(words.flatMap((w) => w.former));
  const names = [lastName(a), lastName(b)];
  return texts.some((text) => {
    const named = names.filter((name) => text.includes(name));
    if (named.length === 2) return true;
    return named.some((name) => changes.within(around(text, name)) || isFormer(text, name, former));
  });
}

/** Characters on each side of a name in which a word of change is taken to be about it. */
const NEAR = 60;

function around(text: string, name: string): string {
  const at = text.indexOf(name);
  return text.slice(Math.max(0, text.lastIndexOf(' ', at - NEAR)), at + name.length + NEAR);
}

/** Whether the last words before a name say that its holder is no more: "former NATO chief Jane Roe". */
function isFormer(text: string, name: string, former: Set<string>): boolean {
  const before = tokensOf(text.slice(0, text.indexOf(name))).slice(-5);
  return before.some(({ key }) => key.split('-').some((part) => former.has(part)));
}

const lastName = ({ name }: Claim): string => name.filter((token) => token.isName && token.key.length > 2).pop()!.text;

/**
 * Whether both are said of the same time: on the same day, both now, in a text that names no year but its own, or in two
 * articles of one title. Without such a sign two names are two times: a history tells of many holders.
 */
function atOneTime(a: Claim, b: Claim, { year, years }: Source): boolean {
  if (shareDay(a.statement.dates, b.statement.dates)) return true;
  const own = [yearsIn(a.statement.text), yearsIn(b.statement.text)];
  if (own.some((set) => set.size > 1)) return false;
  if (a.isNow && b.isNow) return true;
  if (year !== null && years.size === 1 && years.has(year)) return true;
  return a.statement.isSecond !== b.statement.isSecond && own.every((set) => set.size === 0);
}

/** Whether one word before an office is a name, and has its capital not only from the sentence that it begins. */
function isName({ body, subject, statement }: Claim, { texts }: Source): boolean {
  if (body.includes(' ') || !statement.text.startsWith(subject)) return true;
  const word = ` ${subject.split(' ')[0]}`;
  return texts.some((text) => {
    const at = text.indexOf(word);
    return at > 0 && /[\p{L}\p{N},]/u.test(text[at - 1]!);
  });
}

/** Headlines in capitals tell no names from other words. */
function isTitleCase({ tokens }: Statement): boolean {
  const words = tokens.filter(({ sign }) => !sign);
  return words.length > 3 && words.filter(({ isName }) => isName).length > 0.7 * words.length;
}
