/**
 * What one language contributes. Everything is data: phrases are lower case as they are written, without closing
 * punctuation; the code beside them matches them as whole words and folds apostrophes. Headings may also be given by the
 * end of a compound: "-chronik".
 */
export interface Words {
  /** BCP 47 primary subtag. */
  lang: string;
  /** A dozen or two of its commonest words (signs, where words are not spaced), by which an undeclared language is told. */
  common: string[];
  dates: DateWords;
  questions: QuestionWords;
  timeline: TimelineWords;
  /** Labels of short boxes beside the text: "did you know", "pro tip". */
  callouts: string[];
  facts: FactWords;
  /** What stands in the place of a value or an event that is not known: "n/a". "None" is a value. */
  nothing?: string[];
  /** Headings over other articles: "lesen sie auch"; of English ones, which come in many forms, there are patterns. */
  otherArticles: string[];
  /** Headings over what else stands beside or below a text: links, searches, contents, sources, comments. */
  related: string[];
  /** Headings of the section that ends an article: "conclusion", "summary". */
  conclusions: string[];
  newsletters: NewsletterWords;
  endings: EndingWords;
  /** What a text says about offices and events; a language without them has no contradictions found in it. */
  notices?: NoticeWords;
}

export interface DateWords {
  /** January first, each with its spellings and abbreviations (without the dot). */
  months: string[][];
  /** Monday first, in the same way. */
  weekdays: string[][];
  /** Which comes first in 03/04/2025. */
  numericOrder: 'dmy' | 'mdy' | 'ymd';
  /** Written after a day's number: "st" in "1st", "er" in "1er". */
  ordinals: string[];
  /** Before a year in a sentence: "in", "since", "by". */
  prepositions: string[];
  /** Before a date that bounds what holds, or that names a thing, and so reports nothing: "since", "until", "the Act of". */
  bounds?: string[];
  /** Before the first of two dates joined by "and": "between". */
  between?: string[];
  /** Where a language puts a date before the thing that it belongs to, what stands before both: "the" in "the May 2024 issue". */
  articles?: string[];
  /** Whether sentences give a year without a preposition: "1806 kam der Ort an Bayern". */
  bareYears?: boolean;
  /** Where it does, what stands before an occasion and its year: "beim", "nach" in "nach dem Abstieg 1971". */
  occasions?: string[];
  /** Nouns that name an event, of which the year may stand right after it, where years stand without a preposition: "Gründung". */
  events?: string[];
  /** There, too, articles, and the words before them that tie a noun to another: after "baute der Verein" a year is when, after "für die Agenda" it may be a name. */
  nounArticles?: string[];
  nounPrepositions?: string[];
  /** Before the beginning of what goes on: "since", "ab". */
  since?: string[];
  /** Between the parts of one date: "of" in "3rd of May", "de" in "3 de mayo de 2020". */
  joiners: string[];
  /** Those of them that stand before a month or a year but never between a day and its month: "in", "im". */
  notAfterDay?: string[];
  /** Names of months that are common words in lower case: "may". */
  ordinaryMonths?: string[];
  /** Between the ends of an interval: "to", "through". */
  until: string[];
  /** Between two days of one event: "August 18 and 19". */
  and: string[];
  /** For an end that is still open: "present". */
  open: string[];
  seasons: string[];
  /** Before a date, leaving its precision as it is: "early", "around", and prepositions such as "am" or "le". */
  before: string[];
  /** After a year, without dots and spaces: "ad", "nchr"; and for years before our era. */
  era: string[];
  eraBefore: string[];
  /** After a year, as part of the date: "r." in "1921 r.", "году". */
  yearWords?: string[];
  /** After a number from 1 to 4: "Quartal". */
  quarter?: string[];
  /** After 1 or 2, in the same way: "Halbjahr". */
  half?: string[];
  /** Between "week" and the day that it begins with: "of", "commencing". */
  weekOf?: string[];
  /** After an ordinal or a Roman number ("17th century") or before it ("siglo XVII"). */
  century: string[];
  /** After the tens of years: "s" in "1920s", "er" in "1920er". */
  decade: string[];
  /** Before them: "the 80s" is "les années 80". */
  decadeBefore: string[];
  /** Reigns that years are counted in, each with the year before its first: "令和 2018". */
  reigns?: string[];
  /** Units that steps are counted in: "day", "week", "months". */
  units: string[];
  /** Before or after such a step: "before", "out", "later". */
  relative: string[];
  /** Dates that are counted from the day of publication or from the entry before. */
  relativeDates?: RelativeDateWords;
  /** A whole date text that names no date: "recent", "today", "tba". */
  undated: string[];
}

export interface RelativeDateWords {
  /** Yesterday, today, tomorrow, each with its spellings. */
  days: string[][];
  /** May stand before such a date: "the", "in", "on". */
  before: string[];
  /** "last", "next", "following" and "same", beside a unit or a weekday. */
  past: string[];
  coming: string[];
  following: string[];
  same: string[];
  /** Day, week, month and year, each with its forms for one and for several. */
  units: string[][];
  several: string[][];
  /** One, two, three and so on: "a", "one" or "ein" is the first. */
  numbers: string[][];
  /** After a number and a unit: "later". */
  later: string[];
}

export interface QuestionWords {
  /** Headings over a list of questions, as a whole or as the beginning: "frequently asked questions". */
  headings: string[];
  /** First words of questions: "how", "can". */
  openers?: string[];
  /** What is counted in "five questions for …". */
  several?: string[];
  /** In lines by which an interview is told: "interview", "questions for". */
  interviews?: string[];
  /** The letters and words before a question and its answer: "q" and "a", "question" and "answer". */
  prefixes: string[];
  answerPrefixes: string[];
  /** Beginnings of what a page asks its readers: "what do you think", "have you ever". */
  prompts: string[];
  /** Beginnings of lines that lead from an answer to another text: "learn more". */
  leadsOn?: string[];
  /** Questions about the page or its service that offer contact instead of an answer: "still have questions". */
  contact: string[];
}

export interface TimelineWords {
  /** Headings over a timeline: "timeline", "key dates", "chronology". */
  headings: string[];
  /** Words of short headings that often stand over dates, but not only: "history", "events", "updates". */
  hints: string[];
  /** In titles of reports that go on while things happen: "live updates", "liveticker". */
  live?: string[];
  /** Heads of a table's column of dates: "date", "year", "when". */
  columns: string[];
  /** Labels before a date that stands alone: "date", "when". */
  labels: string[];
  /** Before a date until or between which an offer holds: "book by", "valid until", "offer ends". */
  offers?: string[];
  /** Over the days and hours on which a place is open. */
  openingHours?: string[];
  /** In sentences to the reader, never in reports: "you", "your". */
  reader?: string[];
  /** Lines about the page itself: "published", "updated", "posted on", "last modified". */
  stamps: string[];
}

export interface FactWords {
  /** Titles over names and values: "at a glance", "specifications". */
  headings: string[];
  /** Titles over the points of a summary: "key takeaways", "in short". */
  takeaways: string[];
  /** Heads of a table's column of names or of values: "feature", "value". */
  columns: string[];
  /** Names whose values are about the page, the shop or the forum: "author", "tags", "price", "replies". */
  metadata: string[];
}

export interface NewsletterWords {
  /** What is offered, or where it arrives: "newsletter", "mailing list", "inbox". */
  names: string[];
  /** What the reader is asked to do: "subscribe", "sign up". */
  verbs: string[];
}

export interface EndingWords {
  /** Words that no sentence ends with: "the", "and". */
  unfinished: string[];
  /** Lines and links under a text that goes on elsewhere: "read more", "subscribe to continue". */
  goesOn: string[];
}

export interface NoticeWords {
  /** Offices that one person at a time holds in a body, each with its other forms: "secretary-general", "CEO". */
  offices: string[][];
  /** Beside an office or its holder's name: not held any more, not yet or not in full: "former", "deputy", "elect". */
  former: string[];
  /** Right beside an office: not the office itself, or not now: "vice", "first", "regional". */
  hedges: string[];
  /** They say that an office is held as the text is written: "current". */
  current: string[];
  /** Between a name and an office that is held: "is". */
  holds: string[];
  /** In sentences about a change in office: "succeeded", "resigned", "elected". */
  changes: string[];
  /** Between an office and its body: "of", "at". */
  of: string[];
  /** Articles and the like, which are no part of a name: "the", "its". */
  articles: string[];
  /** Whether all nouns are written with a capital letter: only a genitive before an office is its body then. */
  capitalNouns?: boolean;
  /** How adjectives made of a country's name end, where they are written small, before or after an office: "französische". */
  adjectives?: string[];
  /** What happens once, in one place; each kind with other forms and the verbs that a title names it by: "meeting", "meets". */
  events: string[][];
  /** Before a place: "in", "at". */
  placeBefore: string[];
  /** May stand between an event and its place or date: "held", "will", "on", "with". */
  eventLinks: string[];
  /** Before an event, they tell it from another of its kind: "previous", "second", "another". */
  otherEvents: string[];
  /** In sentences about a change of plan: "postponed", "moved", "originally". */
  changesOfPlan: string[];
}
