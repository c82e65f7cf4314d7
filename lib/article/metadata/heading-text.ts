import { blockText, fold } from '../text';

/** Documentation puts a sign for the link to a heading into it. */
export const headingText = (heading: Element): string =>
  fold(heading.querySelector('br') ? blockText(heading) : textOfParts(heading))
    .replace(/\s*[¶#§\ue000-\uf8ff]$/, '')
    // For two sizes of screen.
    .replace(/^(\S.{2,60}?)\1$/u, '$1');

/** Where one text ends as a word does, and the next begins with a capital. */
const GLUED = /(?<=[\p{Ll}\p{Nd})\]])\n(?=\p{Lu}\p{Ll})/gu;

/** The heading's text, with a space where only a style sheet parts its parts: a name, and under it what it is. */
function textOfParts(heading: Element): string {
  if (!heading.firstElementChild) return heading.textContent ?? '';
  const texts: string[] = [];
  const walker = heading.ownerDocument.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    texts.push((text as Text).data.replaceAll('\n', ' '));
  // "<b>Java</b><i>Script</i>" is one word.
  const isOfWords = texts.some((text) => /\S\s+\S/.test(text));
  return texts
    .join('\n')
    .replace(GLUED, isOfWords ? ' ' : '')
    .replaceAll('\n', '');
}
