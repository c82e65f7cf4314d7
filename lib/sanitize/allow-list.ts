/** What may be in an article's HTML. Everything that is not named here is dropped; of unknown elements the text stays. */

const HTML_ELEMENTS =
  'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em ' +
  'figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p pre q rp rt ruby s samp section ' +
  'small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr';

// Presentation MathML only. Left out: maction (does things), annotation and annotation-xml (the second lets HTML back in),
// mglyph and malignmark (they change how a parser nests what follows them). Nothing here has an address.
const MATHML_ELEMENTS =
  'math menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace ' +
  'msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics';

/** These go with everything in them: what they hold was never meant to be read as text. */
const DROPPED_WITH_CONTENT =
  'annotation annotation-xml applet area audio base canvas datalist desc embed foreignobject frame frameset ' +
  'head iframe input link map meta metadata noembed noframes noscript object optgroup option param plaintext portal ' +
  'script select selectedcontent source style svg template textarea title track video xmp';

const words = (list: string) => list.split(' ');

export const ELEMENTS = [...words(HTML_ELEMENTS), ...words(MATHML_ELEMENTS)];
export const DROPPED_ELEMENTS = words(DROPPED_WITH_CONTENT);

/** BCP 47, as far as an attribute needs it: subtags of letters and digits, the first one letters. */
export const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,5}$/i;
/** An id of ours. */
export const OWN_ID = /^l-\d{1,7}$/;
const WHOLE_NUMBER = /^\d{1,5}$/;
const KEYWORD = /^[a-z-]{1,20}$/i;
/** A length of HTML or MathML: "640", "1.5em", "-2px". */
const LENGTH = /^[+-]?(?:\d{1,5}|\d{0,5}\.\d{1,5})(?:em|ex|px|pt|pc|cm|mm|in|%)?$/i;
const SHORT_TEXT = /^[\s\S]{0,2000}$/;
const DATE_TIME = /^[\w:.+\- ]{1,60}$/;
const BOOLEAN = /^[\s\S]{0,20}$/;

interface AttributeRule {
  /** Local names of the elements that may carry it; null: all. */
  on: Set<string> | null;
  value: RegExp;
}

function rule(value: RegExp, elements?: string): AttributeRule {
  return { on: elements === undefined ? null : new Set(words(elements)), value };
}
const mathRule = (value: RegExp): AttributeRule => rule(value, MATHML_ELEMENTS);

/** Every attribute but `href`, `src` and `data-picture`, which links.ts and pictures.ts decide. */
export const ATTRIBUTES: Record<string, AttributeRule> = {
  id: rule(OWN_ID),
  // The language of code, in HTML's usual notation.
  class: rule(/^language-[\w+#.-]{1,30}$/, 'code'),
  lang: rule(LANGUAGE_TAG),
  dir: rule(/^(?:ltr|rtl|auto)$/i),
  title: rule(SHORT_TEXT, 'abbr dfn a img span time cite q'),
  alt: rule(SHORT_TEXT, 'img'),
  width: rule(LENGTH, 'img mspace mpadded'),
  height: rule(LENGTH, 'img mspace mpadded'),
  colspan: rule(WHOLE_NUMBER, 'td th'),
  rowspan: rule(WHOLE_NUMBER, 'td th mtd'),
  scope: rule(/^(?:row|col|rowgroup|colgroup)$/i, 'th'),
  span: rule(WHOLE_NUMBER, 'col colgroup'),
  start: rule(/^-?\d{1,6}$/, 'ol'),
  reversed: rule(BOOLEAN, 'ol'),
  type: rule(/^[1aAiI]$/, 'ol'),
  value: rule(/^-?\d{1,6}$/, 'li'),
  open: rule(BOOLEAN, 'details'),
  datetime: rule(DATE_TIME, 'time ins del'),
  display: rule(/^(?:block|inline)$/i, 'math'),
  alttext: rule(SHORT_TEXT, 'math'),
  accent: mathRule(KEYWORD),
  accentunder: mathRule(KEYWORD),
  close: mathRule(/^[\s\S]{0,4}$/),
  columnalign: mathRule(/^[a-z ]{1,100}$/i),
  columnspan: mathRule(WHOLE_NUMBER),
  depth: mathRule(LENGTH),
  displaystyle: mathRule(KEYWORD),
  fence: mathRule(KEYWORD),
  form: mathRule(KEYWORD),
  largeop: mathRule(KEYWORD),
  linethickness: mathRule(/^(?:thin|medium|thick|[\d.]{1,6}[a-z%]{0,2})$/i),
  lspace: mathRule(LENGTH),
  mathvariant: mathRule(KEYWORD),
  movablelimits: mathRule(KEYWORD),
  notation: mathRule(/^[a-z ]{1,60}$/i),
  rowalign: mathRule(/^[a-z ]{1,100}$/i),
  rspace: mathRule(LENGTH),
  scriptlevel: mathRule(/^[+-]?\d$/),
  separator: mathRule(KEYWORD),
  separators: mathRule(/^[\s\S]{0,8}$/),
  stretchy: mathRule(KEYWORD),
  symmetric: mathRule(KEYWORD),
};
