import { phrases } from '../../pullouts/phrases';
import type { EventMention, EventWords } from './events';
import { type Gazetteer, gazetteer } from './gazetteer';
import { areOtherDays, type Statement, shareDay } from './statements';
import { type Token, tokensOf } from './tokens';
import type { Found, Source } from './types';

interface Known extends EventMention {
  statement: Statement;
  /** Whether its sentence speaks of a change of plan. */
  isMoved: boolean;
}

interface Mention extends Known {
  where: string | null;
}

/** A page with more is a calendar of events. */
const MOST_MENTIONS = 80;

/** Finds events that are said to be in two places, or on two days. */
export function findEvents(statements: Statement[], events: EventWords, source: Source): Found[] {
  const title = tokensOf(source.title);
  const main = events.kindsIn(title);
  const mentions = statements.flatMap((statement) =>
    events.mentionsIn(statement).map((mention) => ({ ...mention, statement })),
  );
  if (mentions.length < 2 || mentions.length > MOST_MENTIONS) return [];
  const changes = phrases(source.words.flatMap((w) => w.changesOfPlan));
  const known = mentions.map((mention) => ({ ...mention, isMoved: changes.within(mention.statement.text) }));
  const isOne = sameEvent(main, new Set(title.map(({ key }) => key)));
  const isPlaced = ({ place }: EventMention) => place.length > 0;
  // The names of all countries are only asked for where two places stand beside one event.
  const places = pairOf(known, (a, b) => isPlaced(a) && isPlaced(b) && isOne(a, b, true)) && gazetteer(source.lang);
  const placed: Mention[] = known.map((mention) => ({ ...mention, where: places && whereOf(mention.place, places) }));
  const found: Found[] = [];
  for (const { about, differ, byDay } of aspects(places)) {
    const pair = pairOf(
      placed,
      (a, b) => differ(a, b) && isOne(a, b, byDay) && speakWithOneVoice(a, b, placed, differ),
    );
    if (pair) found.push({ about, subject: pair[0].subject, statements: [pair[0].statement, pair[1].statement] });
  }
  return found;
}

type Differ = (a: Mention, b: Mention) => boolean;

const aspects = (places: Gazetteer | null): { about: 'place' | 'time'; differ: Differ; byDay: boolean }[] => [
  {
    about: 'place',
    differ: (a, b) => !!places && !!a.where && !!b.where && places.areApart(a.where, b.where),
    byDay: true,
  },
  { about: 'time', differ: (a, b) => !!a.date && !!b.date && areOtherDays(a.date, b.date), byDay: false },
];

/**
 * Whether each of two articles knows one place (or day) for events of the kind, and not the other's: who tells of several
 * meetings may mean any of them.
 */
function speakWithOneVoice(a: Mention, b: Mention, mentions: Mention[], differ: Differ): boolean {
  const kind = mentions.filter((other) => other.kind === a.kind);
  if (a.statement.isSecond === b.statement.isSecond)
    return kind.every((other) => other.title !== a.title || !differ(a, other) || !differ(b, other));
  return kind.every((other) => !differ(other, other.statement.isSecond === a.statement.isSecond ? a : b));
}

/** The first two that fit, in page order. */
function pairOf<T extends Known>(mentions: T[], fits: (a: T, b: T) => boolean): [T, T] | null {
  for (const [i, a] of mentions.entries()) {
    const b = mentions.slice(i + 1).find((other) => other.statement !== a.statement && fits(a, other));
    if (b) return [a, b];
  }
  return null;
}

/**
 * Whether two mentions are of one event. Inside one text: the same name, or the same day and the same names. In two
 * articles of one title: both of the kind that the title names, and of nobody else than it does.
 */
function sameEvent(main: Set<number>, title: Set<string>) {
  return (a: Known, b: Known, byDay: boolean): boolean => {
    if (a.kind !== b.kind || a.isMoved || b.isMoved) return false;
    if (byDay && a.date && b.date && !shareDay([a.date], [b.date])) return false;
    if (a.statement.isSecond !== b.statement.isSecond && main.has(a.kind))
      return ofSame(a.names, b.names, title) && ofSame(b.names, a.names, title);
    if (byDay && shareDay(a.statement.dates, b.statement.dates))
      return a.names.length > 0 && a.names.every((name) => b.names.includes(name)) && a.names.length === b.names.length;
    return (
      a.title !== '' && a.title === b.title && a.statement.line.kind === 'prose' && b.statement.line.kind === 'prose'
    );
  };
}

/** Whether the names beside one mention are those of the other or of the title. */
const ofSame = (names: string[], others: string[], title: Set<string>): boolean =>
  names.length === 0 || names.some((name) => others.includes(name) || title.has(name));

/** The known place in a run of names: "Trump Mar-a-Lago" is Mar-a-Lago. */
function whereOf(names: Token[], places: Gazetteer): string | null {
  for (let length = names.length; length > 0; length--) {
    for (let at = 0; at + length <= names.length; at++) {
      const name = names
        .slice(at, at + length)
        .map(({ key }) => key)
        .join(' ');
      const place = places.placeOf(name);
      if (place) return place;
    }
  }
  return null;
}
