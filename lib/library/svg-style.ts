import { CSS_FUNCTIONS, SVG_PROPERTIES } from './svg-allow-list';

const LOCAL_URL = /url\(\s*(["']?)#[\w.:-]+\1\s*\)/gi;
/** Escapes could spell what is looked for; the others would end the declaration or begin something else. */
const UNSAFE = /[\\:;{}@<>]|\/\*/;
const SELECTORS = /^[\w\s.#,>+~*:()-]+$/;

const hasPairs = (value: string, mark: string) => value.split(mark).length % 2 === 1;

/** Whether a value of CSS loads nothing: of addresses it may have only those of the picture's own elements. */
export function isSafeValue(value: string): boolean {
  const rest = value.replace(LOCAL_URL, '');
  if (UNSAFE.test(rest) || !hasPairs(value, '"') || !hasPairs(value, "'")) return false;
  // Whatever stands before a bracket is a function's name, so that none can hide in letters that are not looked for.
  const before = rest.split('(').slice(0, -1);
  return before.every((part) =>
    CSS_FUNCTIONS.has(
      part
        .trimEnd()
        .split(/[\s,)]/)
        .at(-1)!
        .toLowerCase(),
    ),
  );
}

/** The declarations of a `style` attribute or a rule that are safe, written anew. */
export function reduceDeclarations(css: string): string {
  return css
    .split(';')
    .map((declaration) => {
      const colon = declaration.indexOf(':');
      return [declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim()] as const;
    })
    .filter(([name, value]) => SVG_PROPERTIES.has(name) && isSafeValue(value))
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

/**
 * The plain rules of a style sheet, written anew from safe parts; at-rules go (one could import). Each part is checked by
 * what it is made of, so it does not matter whether CSS would have parted the text in the same places.
 */
export function reduceSheet(css: string): string {
  const plain = withoutComments(css).replace(/@[^@{};]*(?:;|\{(?:[^{}]|\{[^{}]*\})*\})/g, '');
  return plain
    .split('}')
    .map((rule) => rule.split('{'))
    .filter((parts) => parts.length === 2)
    .map(([selectors, declarations]) => [selectors!.trim(), reduceDeclarations(declarations!)] as const)
    .filter(([selectors, declarations]) => SELECTORS.test(selectors) && declarations !== '')
    .map(([selectors, declarations]) => `${selectors}{${declarations}}`)
    .join('\n');
}

function withoutComments(css: string): string {
  const [first, ...others] = css.split('/*');
  return [first, ...others.map((part) => part.split('*/').slice(1).join('*/'))].join(' ');
}
