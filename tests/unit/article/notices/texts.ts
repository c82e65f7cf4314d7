import { type Line, linesOf } from '../../../../lib/article/notices/lines';

/** The lines of some HTML, as the finders get them. */
export function linesIn(html: string): Line[] {
  return linesOf(new DOMParser().parseFromString(html, 'text/html').body);
}

/** Each text a paragraph. */
export const paragraphs = (texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
