/** How highlighters write a language into a class: "language-js", "brush: php", "highlight-source-shell". */
const NAMED =
  /(?:^|\s)(?:lang(?:uage)?[-:]|brush:\s*|highlight-source-|highlight-(?=[a-z\d+#]+\s+notranslate)|src-)([a-z][\w+#.-]*)/i;
/** Highlighters beside whose own class the language stands as a bare word: "hljs rust". */
const BESIDE = /(?:^|\s)(?:hljs|syntaxhighlighter|sourceCode)\s+([a-z][\w+#.-]*)/i;
const NAMING_ATTRIBUTES = ['data-lang', 'data-language', 'data-enlighter-language', 'data-tagsearch-lang'];
/** What stands in the place of a language and is none. */
const NO_LANGUAGE = new Set(
  'none plain plaintext plain-text text txt nohighlight default auto undefined notranslate line-numbers'.split(' '),
);

/** The language that an element's markup names, in lower case, or null. */
export function namedLanguage(element: Element): string | null {
  const attribute = NAMING_ATTRIBUTES.find((name) => element.hasAttribute(name));
  const classes = element.getAttribute('class') ?? '';
  const named = attribute ? element.getAttribute(attribute) : (classes.match(NAMED) ?? classes.match(BESIDE))?.[1];
  return asLanguage(named) ?? (element.localName === 'pre' ? asLanguage(element.getAttribute('lang')) : null);
}

function asLanguage(name: string | null | undefined): string | null {
  const language = name?.toLowerCase().trim();
  return language && /^[a-z][\w+#.-]{0,29}$/.test(language) && !NO_LANGUAGE.has(language) ? language : null;
}
