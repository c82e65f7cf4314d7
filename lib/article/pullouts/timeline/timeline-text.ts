import { perLanguages, type Words } from '../../../words';
import { phrases } from '../phrases';
import { lastWord } from '../text';

/** The words around timelines, in the page's languages. */
export interface TimelineTexts {
  /** "Timeline of the talks", "Key dates" */
  isTimelineHeading(text: string): boolean;
  /** "History", "Upcoming events": a short heading that often stands over one. */
  isHint(text: string): boolean;
  /** "Live updates: …", "Liveticker" */
  isLive(title: string): boolean;
  isDateColumn(text: string): boolean;
  /** Length of a label such as "Date:" at the start of the text, 0 where there is none. */
  dateLabel(text: string): number;
  /** "Travel: …", "Valid until …": what stands before a date until or between which an offer holds. */
  isOffer(text: string): boolean;
  /** "Opening hours": what stands under it happens again and again. */
  isOpeningHours(text: string): boolean;
  /** "Published …", "By …": lines about the page, not its story. */
  isStamp(text: string): boolean;
  /** "First published in April 2020 and updated in May 2024" */
  tellsOfPage(sentence: string): boolean;
  /** Whether a text speaks to the reader: "You can listen to …". */
  addressesReader(text: string): boolean;
  /** Whether a word may be a noun that a number counts: no name, and none of the commonest words. */
  isNoun(word: string): boolean;
  isRelatedHeading(text: string): boolean;
  /** Whether a year follows a word that makes it a time: "in 1969", not "the 1969 edition". */
  isAfterPreposition(before: string, date: string, after: string): boolean;
  /** Whether a row's label says that its value is a date: "Study start date". */
  namesDate(text: string): boolean;
  /** Whether a unit of time is among the words: "The day before". */
  namesUnit(text: string): boolean;
  /** Whether a text says more than months, weekdays and numbers, as lists of archives do. */
  tells(text: string): boolean;
}

/** "Election live: …" in the many languages that borrow the word. */
const LIVE_TITLE = /(?:^|[\s–—|-])live\s*[:|–—]/i;

/** Where a number without a preposition is a year: first, or after a word in lower case or a sign, and before no noun that it counts. */
const BARE_BEFORE = /^["„“»«]?$|(?:^|\s)\p{Ll}+,?\s$|[:;]\s$/u;
const BARE_AFTER = /^\s\p{Ll}|^[.,;]/u;

/** "Gründete 1977 die Stiftung": a verb begins the sentence, and a noun with its article goes on. */
const FIRST_VERB = /^\p{Lu}\p{Ll}+te\s$/u;
/** "1947 erfolgte der Eintrag, 1956 die Umbenennung" */
const SECOND_CLAUSE = /(?:^|\s)\p{Nd}{4}\s[^,]*,\s$/u;
const NEXT_WORD = /^\s(\p{Ll}+)/u;
/** From this year on, and where it is no full hundred, a number after a noun hardly counts anything. */
const FIRST_AFTER_NOUN = 1800;
const mayFollowNoun = (date: string): boolean => Number(date) >= FIRST_AFTER_NOUN && Number(date) % 100 !== 0;
/** "baute der Verein 1955 …": a noun with its article, and the word before both. */
const NOUN_AFTER = /(?:^|\s)(\p{L}+)\s(\p{Ll}{3,6})\s(?:\p{Ll}{4,}\s)?\p{Lu}[\p{L}-]{2,}\s$/u;

/** Up to three words before a noun. */
const AT_NOUN = /(?:\p{L}+ ){1,4}\p{Lu}\p{L}{3,} $/u;
const LONGEST_OCCASION = 60;
/** Words of an event with what it is of. */
const MOST_AFTER_EVENT = 6;
const LONGEST_HEADING = 60;
const LONGEST_CLAUSE = 120;

/** The two words before the last one. */
const IN_YEAR = /(?:(?<!\p{L})(\p{L}+)\s+)?(?<!\p{L})(\p{L}+)(?:\s+|['’])\p{L}+\s+$/u;

/** Prepares the texts for a page's languages. */
export const timelineTexts = perLanguages((languages: Words[]): TimelineTexts => {
  const headings = phrases(languages.flatMap((words) => words.timeline.headings));
  const hints = phrases(languages.flatMap((words) => words.timeline.hints));
  const columns = phrases(languages.flatMap((words) => words.timeline.columns));
  const labels = phrases(languages.flatMap((words) => words.timeline.labels));
  const stamps = phrases(languages.flatMap((words) => words.timeline.stamps));
  // One word such as "published" may tell an event; two of them tell of the page. Short ones ("by") say nothing.
  const stampVerbs = [
    ...new Set(
      languages.flatMap((words) => words.timeline.stamps.filter((word) => !word.includes(' ') && word.length > 6)),
    ),
  ];
  const reader = new Set(languages.flatMap((words) => words.timeline.reader ?? []));
  const common = new Set(languages.flatMap((words) => words.common));
  const offers = phrases(languages.flatMap((words) => words.timeline.offers ?? []));
  const opening = phrases(languages.flatMap((words) => words.timeline.openingHours ?? []));
  const related = phrases(languages.flatMap((words) => [...words.otherArticles, ...words.related]));
  const liveWords = phrases(languages.flatMap((words) => words.timeline.live ?? []));
  const calendar = new Set(languages.flatMap(({ dates }) => [...dates.months, ...dates.weekdays].flat()));
  const prepositions = new Set(languages.flatMap(({ dates }) => [...dates.prepositions, ...dates.before]));
  const joiners = new Set(languages.flatMap(({ dates }) => dates.joiners));
  const yearWords = new Set(languages.flatMap(({ dates }) => dates.yearWords ?? []));
  const years = new Set(languages.flatMap(({ dates }) => dates.relativeDates?.units[3] ?? []));
  const bounds = new Set(languages.flatMap(({ dates }) => dates.bounds ?? []));
  // "in the year 1882", "En l’année 1908"; not "Player of the Year 2010".
  const isInYear = (before: string): boolean => {
    const [, first, second] = IN_YEAR.exec(before.slice(-LONGEST_OCCASION)) ?? [];
    return [first, second].some((word) => {
      const lower = word?.toLowerCase();
      return lower !== undefined && prepositions.has(lower) && !bounds.has(lower);
    });
  };
  const hasBareYears = languages[0]?.dates.bareYears === true;
  // "im Jubiläumsjahr 2001": where years stand without a preposition, words grow together, too.
  const ends = [...joiners].filter((word) => hasBareYears && prepositions.has(word) && word.length > 3);
  const isOfYear = (word: string): boolean => ends.some((end) => word.endsWith(end));
  const occasions = new Set(languages[0]?.dates.occasions ?? []);
  // "Nach Abstieg 1971 gelang …", "beim Sportfest 1928": an occasion, with the year in which it was.
  const isAtNoun = (before: string): boolean => {
    const words = AT_NOUN.exec(before.slice(-LONGEST_OCCASION))?.[0].toLowerCase().split(' ').slice(0, -2) ?? [];
    return words.some((word) => occasions.has(word));
  };
  const events = new Set(languages[0]?.dates.events ?? []);
  // "die Gründung eines Spielmannszuges 1893": an event, and what it is of, before the year.
  const isAfterEvent = (before: string): boolean => {
    const words =
      before
        .slice(-LONGEST_OCCASION)
        .toLowerCase()
        .match(/[\p{L}-]+|[^\p{L}\s-]/gu) ?? [];
    const place = words.findLastIndex((word) => events.has(word.replace(/e?s$/, '')) || events.has(word));
    return (
      place >= 0 && words.length - place <= MOST_AFTER_EVENT && words.slice(place).every((word) => /^\p{L}/u.test(word))
    );
  };
  // With a preposition before its article it may be a name: "für die Agenda 2010".
  const articles = new Set(languages[0]?.dates.nounArticles ?? []);
  const governing = new Set(languages[0]?.dates.nounPrepositions ?? []);
  const isAfterNoun = (before: string): boolean => {
    const [, word, article] = NOUN_AFTER.exec(before.slice(-LONGEST_OCCASION)) ?? [];
    return word !== undefined && articles.has(article!) && /^\p{Ll}/u.test(word) && !governing.has(word);
  };
  const leadsToNoun = (after: string): boolean => articles.has(NEXT_WORD.exec(after)?.[1] ?? '');
  const isBareYear = (before: string, date: string, after: string): boolean => {
    if (!BARE_AFTER.test(after)) return false;
    if (
      BARE_BEFORE.test(before) ||
      isAtNoun(before) ||
      isAfterEvent(before) ||
      (mayFollowNoun(date) && isAfterNoun(before))
    )
      return true;
    return leadsToNoun(after) && (FIRST_VERB.test(before) || SECOND_CLAUSE.test(before.slice(-LONGEST_CLAUSE)));
  };
  const nothing = phrases(languages.flatMap((words) => words.nothing ?? []));
  const units = phrases(languages.flatMap((words) => words.dates.units));
  return {
    namesDate: (text) => text.length < LONGEST_HEADING && columns.within(text),
    namesUnit: units.within,
    tells: (text) =>
      !nothing.is(text) &&
      (text.toLowerCase().match(/\p{L}{2,}|[\p{Script=Han}]/gu) ?? []).some((word) => !calendar.has(word)),
    isTimelineHeading: (text) => text.length < 140 && headings.within(text),
    isLive: (title) => LIVE_TITLE.test(title) || liveWords.within(title),
    isHint: (text) => text.length < LONGEST_HEADING && text.split(' ').length <= 5 && hints.within(text),
    isAfterPreposition: (before, date, after) => {
      const last = lastWord(before);
      if (hasBareYears && isBareYear(before, date, after)) return true;
      // "1870 yılında", "1921 r."
      const isOfWord = yearWords.has(lastWord(date));
      const isTime =
        isOfWord || /^\p{L}/u.test(date) || /\p{Script=Han}/u.test(date) || prepositions.has(last) || isOfYear(last);
      if (years.has(last) && isInYear(before)) return true;
      return isTime || (joiners.has(last) && !/^\s\p{L}/u.test(after));
    },
    isDateColumn: (text) => text.length < 40 && columns.is(text),
    dateLabel: (text) => {
      if (!/[:：]/.test(text.slice(0, 32))) return 0;
      const colon = /^[^:：]{2,30}[:：]\s*/.exec(text);
      return colon && labels.is(colon[0]) ? colon[0].length : 0;
    },
    isOffer: offers.starts,
    isOpeningHours: (text) => text.length < LONGEST_HEADING && opening.starts(text),
    isStamp: stamps.starts,
    addressesReader: (text) => (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => reader.has(word)),
    // Where years stand without a preposition, nouns begin with a capital.
    isNoun: (word) => (hasBareYears ? /^\p{Lu}/u : /^\p{Ll}/u).test(word) && !common.has(word.toLowerCase()),
    tellsOfPage: (sentence) => {
      const lower = sentence.toLowerCase();
      const verbs = stampVerbs.filter((verb) => lower.includes(verb));
      if (verbs.length < 2) return false;
      const words = new Set(lower.match(/\p{L}+/gu));
      return verbs.filter((verb) => words.has(verb)).length > 1;
    },
    isRelatedHeading: (text) => text.length < LONGEST_HEADING && related.starts(text),
  };
});
