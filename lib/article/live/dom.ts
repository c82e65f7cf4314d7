// The live page's own elements, asked through the prototypes: a form control named `children` hides that property of its form,
// and a picture named `body` that of the document.

const getter = <T>(prototype: object, name: string): ((object: object) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (object) => get?.call(object) as T;
};

/** The document's window; null where it has none, as a parsed one. */
export const viewOf = getter<Window | null>(Document.prototype, 'defaultView');
/** The document's style sheets, shadow trees aside. */
export const styleSheetsOf = getter<StyleSheetList>(Document.prototype, 'styleSheets');
export const childrenOf = getter<HTMLCollection>(Element.prototype, 'children');
export const parentOf = getter<Element | null>(Node.prototype, 'parentElement');
/** The document that a frame shows; null where it is of another origin. */
export const documentOf = (frame: Element): Document | null =>
  (frame.localName === 'frame' ? frameDocument : iframeDocument)(frame);
const iframeDocument = getter<Document | null>(HTMLIFrameElement.prototype, 'contentDocument');
const frameDocument = getter<Document | null>(HTMLFrameElement.prototype, 'contentDocument');

export const findIn = (page: Document, selector: string): Element | null =>
  Document.prototype.querySelector.call(page, selector);
/** The body, or the `frameset` in its place; null where the page has neither yet. */
export const bodyOf = (page: Document): Element | null => findIn(page, ':root > body, :root > frameset');
export const findAllIn = (page: Document, selector: string): Element[] => [
  ...Document.prototype.querySelectorAll.call(page, selector),
];
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
