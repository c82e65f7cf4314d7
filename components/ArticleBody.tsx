import type { Ref } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Callout } from '../lib/article/types';
import { sanitizeFragment } from '../lib/sanitize';
import { type PictureSource, placePictures } from './reading/pictures';
import { tameWideContent } from './reading/wide-content';

interface ArticleBodyProps {
  html: string;
  pictureSource: PictureSource;
  lang: string | null;
  dir: 'ltr' | 'rtl' | null;
  /** A link to a place of the article was followed; the anchor is an id of ours. */
  onPlace: (anchor: string, from: HTMLElement) => void;
  /** The element that holds the article's nodes, in which its anchors are looked up. */
  rootRef?: Ref<HTMLDivElement>;
  /** The body's ids are its anchors; a second rendering of a part of it must not repeat them. */
  dropIds?: boolean;
  /** Notes that stand in it, to be set apart. */
  callouts?: Callout[];
}

/**
 * The one place where an article's HTML becomes nodes. It is sanitised right here, whatever was done before, and
 * appended as a fragment: never as a string.
 */
export function ArticleBody(props: ArticleBodyProps) {
  const { html, pictureSource, lang, dir, onPlace, rootRef, dropIds = false, callouts } = props;
  const own = useRef<HTMLDivElement | null>(null);

  useLayoutEffect(() => {
    const root = own.current;
    if (!root) return;
    const fragment = sanitizeFragment(html);
    if (dropIds) for (const element of fragment.querySelectorAll('[id]')) element.removeAttribute('id');
    for (const { anchor } of callouts ?? []) setApart(fragment.querySelector(`[id="${anchor}"]`));
    // A box beside the text is a note of it, not a landmark of this page.
    for (const box of fragment.querySelectorAll('aside')) box.setAttribute('role', 'note');
    placePictures(fragment, pictureSource);
    root.replaceChildren(fragment);
    return tameWideContent(root);
  }, [html, pictureSource, dropIds, callouts]);

  const followed = useRef(onPlace);
  followed.current = onPlace;
  useEffect(() => {
    const root = own.current;
    if (!root) return;
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
      if (!link) return;
      event.preventDefault();
      followed.current(link.hash.slice(1), link);
    };
    root.addEventListener('click', onClick);
    return () => root.removeEventListener('click', onClick);
  }, []);

  const attach = (element: HTMLDivElement | null) => {
    own.current = element;
    if (typeof rootRef === 'function') rootRef(element);
    else if (rootRef) rootRef.current = element;
  };

  return <div class="prose" ref={attach} lang={lang ?? undefined} dir={dir ?? 'auto'} />;
}

/** Of a table's or a list's parts none can be set apart, nor can a heading; a box of the page's own is one already. */
function setApart(place: Element | null): void {
  if (!place || !/^(?:p|div|section|blockquote)$/.test(place.localName) || place.closest('aside')) return;
  place.classList.add('callout');
  place.setAttribute('role', 'note');
}
