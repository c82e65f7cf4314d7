/** What writing tools make of a link that stands alone: a box with the other page's title, a line about it, its site and pictures. */
export const LINK_CARD_NAMES = ['bookmark-card', 'link-card', 'link-preview'];
export const LINK_CARDS = LINK_CARD_NAMES.map((name) => `[class*="${name}" i]:has(> a)`).join(', ');
