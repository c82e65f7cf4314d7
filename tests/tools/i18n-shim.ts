import { parse } from 'yaml';
import source from '../../assets/locales/en.yml?raw';

type Tree = { [key: string]: string | Tree };
const messages = parse(source) as Tree;

/** The message under a dotted key; a plural's forms are joined as the build joins them. */
function lookUp(key: string): string {
  const found = key
    .split('.')
    .reduce<string | Tree | undefined>((tree, part) => (typeof tree === 'object' ? tree[part] : undefined), messages);
  if (found === undefined) throw new Error(`assets/locales/en.yml has no "${key}".`);
  if (typeof found === 'string') return found;
  const forms = ['0', '1', 'n'].map((form) => found[form]).filter((form) => form !== undefined);
  if (forms.length < 2) throw new Error(`"${key}" in assets/locales/en.yml is a group, not a message.`);
  return forms.join(' | ');
}

function pluralOf(message: string, count: number): string {
  const forms = message.split(' | ');
  if (forms.length === 1) return message;
  const last = forms.length - 1;
  return forms[forms.length === 2 ? (count === 1 ? 0 : 1) : Math.min(count, last)] ?? message;
}

type Argument = number | string[] | Record<string, string | number>;

function t(key: string, ...args: Argument[]): string {
  const count = args.find((arg): arg is number => typeof arg === 'number');
  const given = args.find((arg): arg is string[] => Array.isArray(arg));
  const named = args.find(
    (arg): arg is Record<string, string | number> => typeof arg === 'object' && !Array.isArray(arg),
  );
  const listed = given ?? (count === undefined ? [] : [String(count)]);
  const message = count === undefined ? lookUp(key) : pluralOf(lookUp(key), count);
  return message
    .replace(/\$(\$|[1-9])/g, (_, mark: string) => (mark === '$' ? '$' : (listed[Number(mark) - 1] ?? '')))
    .replace(/\{(\w+)\}/g, (whole, name: string) => String(named?.[name] ?? whole));
}

/** The interface's words outside an extension, with the semantics of @wxt-dev/i18n. Throws for a key that is not there. */
export const i18n = { t };
