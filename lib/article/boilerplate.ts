import { LANGUAGES } from '../words';
import { MORE_OTHER_ARTICLES } from '../words/other-articles';
import type { LeftOutReason } from './types';

// Lines that sites put around and into articles. Patterns are anchored, so that a sentence that only mentions such
// words is safe; each is tried on one block's whole text, white space folded.

/** Asks the reader to comment. */
const COMMENT_PROMPTS = [
  /^(please )?(share|leave|drop|post|add|write|tell us|let us know|let me know|join|have your say|sound off)\b.{0,80}\b(comments?|thoughts?|opinions?|conversation|discussion|reply)\b.{0,30}[.!?:]*$/i,
  /^(what('|’)s|what is|what are) your (thoughts?|opinions?|take|views?)\b.{0,100}\?.{0,60}$/i,
  /^leave (a|your) (comment|reply)\b.{0,40}$/i,
  /^(schreib|hinterlass|teil)\w*\b.{0,60}\b(kommentare?n?|meinung)\b.{0,20}[.!]?$/i,
  /^(laissez|partagez|dites)\b.{0,60}\b(commentaires?|avis)\b.{0,20}[.!]?$/i,
  /^(deja|comparte|cu[eé]ntanos)\b.{0,60}\b(comentarios?|opini[oó]n)\b.{0,20}[.!]?$/i,
];

/** A question put to the reader rather than answered. */
const READER_QUESTION =
  /^(and )?(what (do|would) you (think|do)|do you (think|believe|agree|have|use)|have you (ever|tried|used|seen)|are you|did you|how do you|which .{1,60} do you|would you|will you|who do you)\b/i;

const RELATED_HEADINGS =
  /^((other (posts?|articles?|stories|recipes) )?you( may| might|('|’)ll| will) (also )?(like|love|enjoy|be interested in)( (the following|these) .{1,30})?|(more|related) (articles?|(blog )?posts?|blogs?|stories|news|reading|reads?|content|topics|links|coverage|insights|pages|guides)( (like this|from|on|about|in)\b.{0,40})?|read (also|more|next|this next)|also read|see also on .{1,30}|recommended( (for you|reading|articles?|stories))?|more from .{1,40}|more (for you|like this)|(trending|popular|most popular|latest|recent|most read|top)( (now|(blog )?posts?|blogs?|articles?|stories|news|insights|right now|today|this week))|most popular|don('|’)t miss|(customers|people|others) (who .{1,40}|also) (also )?(bought|viewed|liked|like|purchased|search(ed)? for)|frequently bought together|recently viewed( (products|items))?|complete the look|you may also need|goes well with|(what to read|up) next|keep reading|continue reading|editor('|’)?s('|’)? picks?|similar (articles?|posts?|products?))\s*[:.…>»]*$/i;
/** The same in other languages. */
const OTHER_ARTICLES = new Set([...LANGUAGES.flatMap(({ otherArticles }) => otherArticles), ...MORE_OTHER_ARTICLES]);
const HEADING_END = /\s*[:.…>»]*$/;

const NOISE: { reason: LeftOutReason; pattern: RegExp }[] = [
  {
    reason: 'advertisement',
    pattern:
      /^(-+ ?)?(advert(isement|isements|ising|orial)?|ads?|sponsored( content| by .{1,40})?|promoted( content)?|anzeige|werbung|publicité|publicidad|pubblicità|reklama?|реклама|広告|广告)( ?-+| - (continue|scroll|story).{0,40})?$/i,
  },
  {
    reason: 'advertisement',
    pattern:
      /^((article|story) continues (below|after)|(scroll|continue|keep scrolling|keep reading)( down)? (below )?to (continue|keep reading)|continue reading below)\b.{0,40}$/i,
  },
  {
    reason: 'newsletter',
    pattern:
      /^(subscribe|sign up|signup|register|join)\b.{0,60}\b(newsletters?|mailing list|email list|inbox|daily briefing|email updates|updates by email)\b.{0,120}$/i,
  },
  {
    reason: 'newsletter',
    pattern:
      /^(get|receive|want)\b.{0,80}\b(delivered|sent|straight|directly) (straight |right |directly )?(to|in|into) your (inbox|email)\b.{0,60}$/i,
  },
  {
    reason: 'newsletter',
    pattern:
      /^was this (newsletter|e-?mail) forwarded to you\?.{0,120}$|^((did you )?(like|love|enjoy)(ed|ing)?) (this|what you)\b.{0,60}\? (please )?(subscribe|sign up|join|follow (us|me|our|my|along|@))\b.{0,160}$/i,
  },
  {
    reason: 'sharing',
    pattern:
      /^(share|tweet|pin|email|print|whatsapp|facebook|twitter|x|linkedin|reddit|pinterest|telegram|copy link|link copied!?|share (this|on|via|now)( (article|post|story|page|on|with|via|:).{0,40})?|teilen|partager|compartir|condividi|share this|like this|pin (this |it )?for later)[:!]?$/i,
  },
  {
    reason: 'sharing',
    pattern: /^(click to (share|email|print)|follow us|like us|find us|connect with us|join us) on\b.{0,80}$/i,
  },
  { reason: 'sharing', pattern: /^(follow|like) (us|me|our page)\b.{0,60}$/i },
  { reason: 'sharing', pattern: /^((have you )?tried|did you (make|try)) this recipe\?.{0,160}$/i },
  {
    reason: 'adBlockNotice',
    pattern:
      /^.{0,60}\bad ?-?block(er|ing)? (detected|extension)\b.{0,120}$|^please (support us by|consider) (disabling|turning off|whitelisting)\b.{0,120}$/i,
  },
  {
    reason: 'cookieNotice',
    pattern:
      /^(this (site|website)|we|our (site|website)) uses? cookies( (to|for|on|and|that)\b.{0,240}|[.,:;].{0,240})?$|^(accept|manage|reject)( all)? cookies$/i,
  },
  // In the place of a video or a post that is not loaded before the reader agrees.
  {
    reason: 'cookieNotice',
    pattern:
      /^(this|the) (content|video|post|tweet|map)\b.{0,30}\b((is not|isn['’]t|cannot be|can['’]t be) (visible|available|shown|displayed|loaded)|is blocked)\b.{0,60}\bcookies?\b.{0,80}$|^(to (view|see|watch|play) this (content|video|post|map)|by (clicking|loading|playing|watching))\b.{0,80}\b(you (must|need|have|agree|accept|consent)|please)\b.{0,80}\b(cookies?|privacy policy)\b.{0,60}$|^sie sehen gerade einen platzhalterinhalt\b.{0,200}$|^(mit dem laden|durch (klicken|das laden))\b.{0,80}\b(akzeptieren|stimmen|willigen) sie\b.{0,80}\b(datenschutz\w*|cookies?)\b.{0,60}$|^(dieser inhalt|dieses video) (ist|wird|kann)\b.{0,60}\b(blockiert|nicht (sichtbar|verfügbar|angezeigt|geladen))\b.{0,100}$|^(ce contenu|cette vidéo) (est|ne peut)\b.{0,60}\b(bloqué|affich|visible|disponible).{0,100}\bcookies?\b.{0,80}$/i,
  },
  {
    reason: 'commentForm',
    pattern:
      /^this site uses akismet\b.{0,160}$|^learn how your comment data is processed\.?$|^your email address will not be published\b.{0,80}$|^(cancel reply|post comment|no comments( yet)?|be the first to comment\b.{0,20}|log ?in to (comment|reply|post)\b.{0,40}|you must be logged in to\b.{0,40}|comments are closed\.?|\d+ comments?( ?[|·•] ?.{1,80})?)$/i,
  },
  {
    reason: 'pageTool',
    pattern:
      /^(skip to (main )?content|back to top|(go )?to top|print( this page| article)?|loading( comments)?(\.\.\.|…)?|loading \w+(\.\.\.|…)|(tap|click) (here )?to (enlarge|expand|zoom).{0,20}|enlarge( this)? image|toggle caption|hide caption|close|menu|table of contents|jump to (the )?(recipe|list|comments)|print recipe|read more|show (more|less)|view comments|previous( (post|article|story))?|next( (post|article|story))?|copy( code)?|this slideshow requires javascript|download( pdf| article)?|listen to (this )?(article|story)\b.{0,30})[.:»›→]*$/i,
  },
  { reason: 'copyright', pattern: /^(©|\(c\)|copyright\b).{0,120}$|^all rights reserved\.?$/i },
];

export const isCommentPrompt = (text: string): boolean =>
  text.length < 200 && COMMENT_PROMPTS.some((pattern) => pattern.test(text));

export const isRelatedHeading = (text: string): boolean =>
  text.length < 90 && (RELATED_HEADINGS.test(text) || OTHER_ARTICLES.has(text.toLowerCase().replace(HEADING_END, '')));

/** Nothing but questions, the first of them to the reader. */
export const isReaderQuestion = (text: string): boolean =>
  text.length < 400 && READER_QUESTION.test(text) && /^([^.!]*\?["”’]?\s*)+$/.test(text);

/** Why a block with this text is no part of an article, or null. */
export function noiseReason(text: string): LeftOutReason | null {
  if (text.length > 320) return null;
  if (isCommentPrompt(text)) return 'commentPrompt';
  return NOISE.find(({ pattern }) => pattern.test(text))?.reason ?? null;
}
