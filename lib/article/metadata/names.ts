import { LANGUAGES } from '../../words';
import { bare, fold } from '../text';

const LONGEST_NAME = 80;

const OF_WHAT =
  '(?:articles? |story |post |words? |text |reviewed |written |authored |posted |published |created |added |submitted |guide |review )?';
const BY = 'by|von|por|par|di|от|автор|بقلم|文|著者|作者|記者|记者|글';
/** Without a colon "Autor Braun" may be a name. */
const WRITER = 'authors?|autor(?:in|innen|en|a|es|as)?|autore|auteure?s?';
const LABEL = new RegExp(`^${OF_WHAT}(?:${BY}|${WRITER})\\s*[:：・]?$`, 'i');
const LEADING_LABEL = new RegExp(`^${OF_WHAT}(?:${BY}|(?:${WRITER})(?=:))(?:\\s*[:：・]\\s*|\\s+)`, 'i');
/** Whether a text is only a label, such as "Written by"; and whether it begins with one. */
export const isLabel = (text: string): boolean => LABEL.test(text);
export const isLabelled = (text: string): boolean => LEADING_LABEL.test(text);

/** The label and the name of two elements, run together. */
const GLUED_LABEL = /^(?:(?:[Aa]rticle|[Ww]ritten|[Pp]osted|[Rr]eviewed|[Pp]ublished) b|[Bb])y(?=\p{Lu}\p{L})/u;
const AFTER_NAME =
  /\s+([|•·⋅»–—]|\/{2,}|on (?=\w+ \d)|on$|(?:over|about|almost)(?=$| \d| an? )|updated|published|posted|posts?\b|\d|(mon|tues|wednes|thurs|fri|satur|sun)day\b|(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\.? \d).*$/i;

/** "Ada Bo Senior Editor, Boats": two names or three, and what begins a role. */
const ROLE =
  /^((?!(?:Our|The|An?|Staff|News|Special|Guest)\s)\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){1,2}?)\s+(?:\p{Lu}{2,}\s+)?(?:(?:Senior|Staff|Contributing|Managing|Associate|Freelance|Deputy|Executive)\s+\p{L}|(?:Editor|Writer|Reporter|Correspondent|Columnist|Contributor|Journalist)\b).*$/u;

/** ", Executive Editor", ", Senior Writer at The Paper" */
const ROLE_BEHIND =
  /,\s+(?:[\p{L}.&-]+\s+){0,4}?(?:Editor|Writer|Reporter|Correspondent|Columnist|Contributor|Journalist|Producer)\b[^,]*$/iu;
/** "Ada Bo Envoyée spéciale à Brest" */
const CORRESPONDENT =
  /^(\p{Lu}[\p{L}.'’-]+(?:,?\s+\p{Lu}[\p{L}.'’-]*)+)\s+(?:[Ee]nvoyée?s? spécia(?:le?s?|ux)|[Cc]orrespondante?s?|[Cc]orresponsal(?:es)?|[Ee]nviad[oa]s? especia(?:l|is|les)|[Ii]nviat[oai] special[ei]|Korrespondent(?:in)?|Redakteur(?:in)?)(?:\s.*)?$/u;
/** "Ada Bo (Author)" */
const WRITER_BEHIND = new RegExp(`\\s\\((?:${WRITER})\\)$`, 'i');
/** The address of the one named, "<ada@mail.example>", or their name in a network. */
const ADDRESS_BEHIND = /\s+(?:<[^<>]*>|@\w+)$/;

/** "Ada Bo (1989–1991)": which years they tell of. */
const YEARS_BEHIND = /\s\(\p{Nd}{4}[^()]*\)$/u;

/** A name without "By", and without the role, date, address or count that follows it. */
export const cleanName = (text: string): string =>
  fold(text)
    .replace(ADDRESS_BEHIND, '')
    .replace(LEADING_LABEL, '')
    .replace(GLUED_LABEL, '')
    .replace(/^[@&|•·–—-]\s*/, '')
    .replace(AFTER_NAME, '')
    .replace(ROLE_BEHIND, '')
    .replace(ROLE, '$1')
    .replace(CORRESPONDENT, '$1')
    .replace(WRITER_BEHIND, '')
    .replace(YEARS_BEHIND, '')
    .replace(/[\s,،、，|–—•·:-]+$/, '');

/** April, August and June are also people, but none goes by that alone. */
const NO_NAMES = new Set(
  'admin administrator staff editor editorial author authors guest unknown anonymous about team webmaster user member by follow this via profile login account contributors people'
    .split(' ')
    .concat(
      'the author',
      'topic author',
      'view more',
      'read more',
      'member login',
      'my profile',
      'my account',
      'log in',
      'sign in',
      'all authors',
    )
    .concat(LANGUAGES.flatMap(({ dates }) => [...dates.months, ...dates.weekdays].flat())),
);

const PRICE = /\p{Sc}\s?\p{Nd}/u;
/** What a link asks for, or leads to. */
const REQUEST = /^(?:view|learn|see|contact|click|show)\s|\b(?:policy|guidelines)$/i;
const CLOCK_TIME = /^\p{Nd}{1,2}[:.]\p{Nd}{2}(?!\p{Nd})/u;
const DOMAIN = /^[\w-]+(?:\.[\w-]+)*\.\p{Ll}{2,3}$/u;
/** "Illustration by": what somebody else did, whose name follows. */
const LEADS_ON = /\s(?:by|von|par|por)$/i;

/** Whether a cleaned text can be an author's name: no address, price, placeholder, date word or site's word for nobody. */
export function isName(text: string): boolean {
  if (!/\p{L}/u.test(text) || text.length > LONGEST_NAME || isLabel(text)) return false;
  if (NO_NAMES.has(bare(text)) || PRICE.test(text) || LEADS_ON.test(text)) return false;
  if (REQUEST.test(text) || CLOCK_TIME.test(text) || DOMAIN.test(text)) return false;
  return !/https?:|\S@\S|[{}<>]|\*\*|^\p{Ll}+(\.\p{Ll}+){3,}$|\b\w+\.(com|org|net)\b/iu.test(text);
}
