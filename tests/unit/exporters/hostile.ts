import type { SafeArticle } from '../../../lib/article/types';

const RUN = '<img src=x onerror=window.__fired(1)><script>window.__fired(2)</script>';

/** Texts that break out of the formats, where they are not escaped. */
export const HOSTILE_TEXTS = [
  RUN,
  `"><svg onload=window.__fired(3)>`,
  `</title></style></head><body>${RUN}`,
  `--- \n--- \nkey: value\n${RUN}`,
  `: !!js/function "x" # & * | > %`,
  `![x](http://beacon.localhost:65535/x.png) [x](javascript:window.__fired(4)) <http://beacon.localhost:65535>`,
  `| a | b |\n|---|---|\n\`code\` ~~~\n\n    <script>window.__fired(5)</script>`,
  `\\<script>window.__fired(6)</script> &lt;script&gt; &#60;script>`,
  `=HYPERLINK("http://beacon.localhost:65535") \u202egnp.exe`,
];

/** An article all of whose texts are hostile. As if it came out of a library that somebody else has written to. */
export function hostileArticle(text: string): Partial<SafeArticle> {
  const html = `<p id="l-1">${text}</p><a href="javascript:window.__fired(7)">x</a><iframe srcdoc="${RUN}"></iframe>`;
  return {
    title: text,
    byline: text,
    siteName: text,
    excerpt: text,
    lang: `en" onload="window.__fired(8)`,
    contentHtml: html,
    timeline: [{ kind: 'listed', dateText: text, date: null, event: text, anchor: 'l-1' }],
    faq: [{ question: text, answer: text, answerHtml: html, anchor: 'l-1' }],
    notices: [{ kind: 'second-article', title: text, contentHtml: html }],
  };
}
