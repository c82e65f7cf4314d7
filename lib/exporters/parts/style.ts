/** The look of an exported page: one column, the reader's own light or dark. */
export const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.125rem/1.6 Georgia, 'Times New Roman', serif; background: Canvas; color: CanvasText; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 6rem; overflow-wrap: break-word; }
h1 { font-size: 2rem; line-height: 1.2; }
h2, h3, h4 { line-height: 1.3; margin-top: 2em; }
.about { font: 0.875rem/1.5 system-ui, sans-serif; opacity: 0.8; }
.pulled-out { font-size: 0.95em; margin: 2rem 0; }
.pulled-out dt { font-weight: bold; }
.pulled-out dd { margin: 0 0 0.75em 1.25em; }
img { max-width: 100%; height: auto; }
figure { margin: 2rem 0; }
figcaption { font-size: 0.85em; opacity: 0.8; }
.callout { margin: 1.5rem 0; padding: 0.1rem 1.25rem; border: 1px solid GrayText; border-radius: 0.5rem; }
.lost { font: 0.875rem system-ui, sans-serif; opacity: 0.7; }
pre { overflow-x: auto; font-size: 0.85em; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { padding: 0.3em 0.6em; border-bottom: 1px solid GrayText; text-align: start; vertical-align: top; }
blockquote { margin-inline: 0; padding-inline-start: 1.25em; border-inline-start: 3px solid GrayText; }
@media print { main { max-width: none; padding: 0; } }
`;
