/** Where every payload tries to call home: a request for this path means that something of the page ran or loaded. */
export const TRAP = '/pwned';

const PAYLOADS = [
  `<img src=x onerror="fetch('${TRAP}?a')">`,
  `<svg onload="fetch('${TRAP}?b')"></svg>`,
  `"><script>fetch('${TRAP}?c')</script>`,
  `<iframe srcdoc="<script>parent.fetch('${TRAP}?d')</script>"></iframe>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=fetch('${TRAP}?e')&gt;">`,
  `<a href="javascript:fetch('${TRAP}?f')">click</a>`,
  `<style>@import url(${TRAP}?g);</style><p style="background:url(${TRAP}?h)">`,
  `<meta http-equiv="refresh" content="0;url=${TRAP}?i">`,
  `<form id="attributes"><input name="childNodes"><input name="parentNode"></form>`,
  // A poster is a picture of the article, like any other.
  `<video poster="/pixel.jpg" autoplay src="${TRAP}?k"></video><audio src="${TRAP}?l" autoplay></audio>`,
  `<object data="${TRAP}?m"></object><embed src="${TRAP}?n"><link rel=stylesheet href="${TRAP}?o">`,
  `<input autofocus onfocus="fetch('${TRAP}?p')"><details open ontoggle="fetch('${TRAP}?q')"><summary>s</summary></details>`,
];

// As markup, a refresh would take the page itself away before it can be read, and what math opens would swallow all that
// follows it: that one stands at the page's end.
const MARKUP = PAYLOADS.filter((payload) => !/http-equiv|<math>/.test(payload));
const SWALLOWING = PAYLOADS.filter((payload) => payload.includes('<math>'));

/** With this policy the page's own payloads do nothing, so that whatever calls home was brought to life by Lectern. */
export const HOSTILE_PAGE_CSP = "default-src 'none'";

const asText = (markup: string) =>
  markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const FILLER =
  'The harbour was dredged in the spring, and the boats that had waited outside came in one after the other, slowly, with the tide. ' +
  'Nobody on the pier had expected so many of them, and the harbour master counted twice before he wrote the number into his book.';

/**
 * An article page with payloads in every field that Lectern reads, as text where the page would show it, as markup where
 * the page could hold it. `n` chooses which payload stands first, so that each stands once in each field over the set.
 */
export function hostilePage(n: number): string {
  const at = (field: number) => PAYLOADS[(n + field) % PAYLOADS.length] as string;
  const jsonLd = JSON.stringify({
    '@type': 'NewsArticle',
    headline: `Harbour ${at(0)}`,
    author: { name: `Keeper ${at(1)}`, url: 'javascript:alert(1)' },
    publisher: { name: at(2) },
    datePublished: `2025-03-0${1 + (n % 9)}${at(3)}`,
    image: 'javascript:alert(1)',
    __proto__: { polluted: true },
  }).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en&quot;onload=alert(1)" dir="ltr"><head><meta charset="utf-8">
<title>Harbour ${asText(at(0))}</title>
<meta property="og:title" content="Harbour ${asText(at(0))}"><meta property="og:image" content="javascript:alert(1)">
<meta property="og:site_name" content="${asText(at(2))}"><meta name="author" content="${asText(at(1))}">
<meta name="description" content="${asText(at(4))}"><link rel="canonical" href="javascript:alert(1)">
<script type="application/ld+json">${jsonLd}</script></head><body><main><article>
<h1>Harbour ${asText(at(0))}</h1><p>${FILLER}</p><p>${FILLER} ${asText(at(5))}</p>
${MARKUP.map((payload) => `<p>${FILLER}</p><div>${payload}</div>`).join('\n')}
<h2 id="x' onclick='alert(1)">Key dates ${asText(at(6))}</h2>
<table><tr><th>Date</th><th>Event</th></tr>
<tr><td>1 March 2025</td><td>The dredger came ${asText(at(7))}</td></tr>
<tr><td>4 March 2025</td><td>The first boats ${asText(at(8))}</td></tr>
<tr><td>9 March 2025</td><td>The harbour was full ${asText(at(9))}</td></tr></table>
<h2>Frequently asked questions</h2>
<h3>How many boats came ${asText(at(10))}?</h3><p>Forty-one, by the harbour master's book ${asText(at(11))}</p>
<h3>How deep is the harbour now?</h3><p>Six metres at low water, two more than before.</p>
<h3>Who paid for the dredging?</h3><p>The town and the fishers, half each.</p>
<img src="/pixel.jpg" alt="${asText(at(1))}" style="background:url(${TRAP}?t)">
<a href="data:text/html,<script>1</script>">data</a> <a href="#x">here</a> <a href="vbscript:x">v</a>
<p>${FILLER}</p>${SWALLOWING.join('')}
</article></main></body></html>`;
}

export const HOSTILE_PAGES = PAYLOADS.length;
