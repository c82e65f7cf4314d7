/** The one way from hostile HTML to HTML that may be shown, stored or exported. */
export { sanitizeFragment } from './clean';
export { InvalidArticle } from './fields';
export { toSafeArticle } from './safe-article';
export { isSafeArticle } from './shape';
