/** The look of a book's pages. Typeface, size and colours are the reader's. */
export const EPUB_STYLE = `
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-align: start; page-break-after: avoid; }
.about, .title-page p { font-size: 0.85em; }
.title-page { margin-top: 20%; text-align: center; }
.title-page h1 { text-align: center; }
.pulled-out { font-size: 0.95em; margin: 1.5em 0; }
dt { font-weight: bold; }
.pulled-out dd { margin: 0 0 0.75em 1.25em; }
.callout { margin: 1em 0; padding: 0 1em; border: 1px solid; }
.block { display: block; }
img { max-width: 100%; height: auto; }
figure { margin: 1em 0; }
figcaption { font-size: 0.85em; }
.lost { font-size: 0.85em; font-style: italic; }
pre { white-space: pre-wrap; font-size: 0.85em; }
table { border-collapse: collapse; }
th, td { padding: 0.2em 0.4em; border: 1px solid; text-align: start; vertical-align: top; }
blockquote { margin: 1em 0 1em 1.25em; }
nav ol { list-style-type: none; padding: 0 0 0 1em; }
`;
