// The rules of the house. Each failure says what to do about it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

function filesBelow(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

const isCode = (file: string) => /\.tsx?$/.test(file);
const PRODUCT = ['entrypoints', 'components', 'lib'].flatMap(filesBelow).filter(isCode);
const TESTS = filesBelow('tests').filter(isCode);

interface Edge {
  from: string;
  /** A path inside the repo without extension, or a package's name. */
  to: string;
  isPackage: boolean;
}

/** Every import of a file that leaves something in the bundle: type-only ones do not count. */
function edgesOf(file: string): Edge[] {
  const edges: Edge[] = [];
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const add = (specifier: ts.Expression) => {
    if (!ts.isStringLiteralLike(specifier))
      throw new Error(`${file}: import() of something that is not a plain string.`);
    const target = specifier.text;
    if (target.startsWith('.')) {
      const path = relative(ROOT, resolve(ROOT, dirname(file), target)).replaceAll('\\', '/');
      edges.push({ from: file, to: path.replace(/\.tsx?$/, ''), isPackage: false });
    } else edges.push({ from: file, to: target, isPackage: true });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && !isTypeOnly(node)) add(node.moduleSpecifier);
    else if (ts.isExportDeclaration(node) && !node.isTypeOnly && node.moduleSpecifier) add(node.moduleSpecifier);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0]!);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edges;
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.isTypeOnly) return true;
  const bindings = importClause.namedBindings;
  return (
    !importClause.name && !!bindings && ts.isNamedImports(bindings) && bindings.elements.every((e) => e.isTypeOnly)
  );
}

const EDGES = PRODUCT.flatMap(edgesOf);

/** What a folder (or file) may import besides itself. The first row that a file's path begins with holds. */
const MAY_IMPORT: { folder: string; inside: string[]; packages: RegExp }[] = [
  { folder: 'lib/words', inside: [], packages: /^$/ },
  { folder: 'lib/article', inside: ['lib/words'], packages: /^@mozilla\/readability$/ },
  { folder: 'lib/library', inside: ['lib/browser', 'lib/article/types'], packages: /^(idb|saxes)$/ },
  {
    folder: 'lib/exporters',
    inside: ['lib/sanitize', 'lib/library/state-of', 'lib/library/hash'],
    packages: /^(yaml|papaparse|@zip\.js\/zip\.js|hast-util-.*|mdast-util-.*)$/,
  },
  {
    folder: 'lib/importers',
    inside: ['lib/sanitize', 'lib/library/hash'],
    packages: /^(papaparse|@zip\.js\/zip\.js)$/,
  },
  { folder: 'lib/sanitize', inside: [], packages: /^dompurify$/ },
  { folder: 'lib/messages', inside: ['lib/browser'], packages: /^$/ },
  { folder: 'lib/browser', inside: [], packages: /^webextension-polyfill$/ },
  { folder: 'lib/tab', inside: ['lib/browser', 'lib/sanitize', 'lib/library', 'lib/messages'], packages: /^$/ },
  {
    folder: 'components',
    inside: ['lib/sanitize', 'lib/library/state-of', 'lib/library/failures', 'lib/exporters/timeline/moments'],
    packages: /^(preact(\/.*)?|#i18n)$/,
  },
  {
    folder: 'entrypoints',
    inside: ['lib', 'components', 'assets', 'entrypoints'],
    packages: /^(preact(\/.*)?|#i18n|wxt\/utils\/.*|@fontsource.*)$/,
  },
];

const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
const withoutExtension = (file: string) => file.replace(/\.tsx?$/, '');

describe('layers', () => {
  it('every file belongs to a row of the table', () => {
    const strays = PRODUCT.filter((file) => !MAY_IMPORT.some(({ folder }) => isIn(withoutExtension(file), folder)));
    expect(
      strays,
      'Move the file into a folder of the house, or give its place a row in MAY_IMPORT and DESIGN',
    ).toEqual([]);
  });

  it.each(MAY_IMPORT)('$folder imports only what it may', ({ folder, inside, packages }) => {
    const wrong = EDGES.filter(({ from }) => isIn(withoutExtension(from), folder))
      .filter(({ to, isPackage }) =>
        isPackage ? !packages.test(to) : ![folder, ...inside].some((allowed) => isIn(to, allowed)),
      )
      .map(({ from, to }) => `${from} → ${to}`);
    expect(wrong, 'Pass it in as an argument, or move the code to the layer that may know it').toEqual([]);
  });

  it('nothing outside the entrypoints imports one', () => {
    const wrong = EDGES.filter(({ from, to }) => isIn(to, 'entrypoints') && !isIn(from, 'entrypoints'));
    expect(wrong, 'Move what is wanted into lib/ or components/').toEqual([]);
  });

  it('only lib/browser.ts touches the WebExtension API', () => {
    const wrong = PRODUCT.filter(
      (file) => file !== 'lib/browser.ts' && /\bchrome\.\w|globalThis\.browser\b/.test(read(file)),
    );
    expect(wrong, "Import { browser } from 'lib/browser'").toEqual([]);
  });

  it('the extractor never asks the network', () => {
    const wrong = PRODUCT.filter((f) => isIn(f, 'lib/article')).filter((f) =>
      /\b(fetch\(|XMLHttpRequest|sendBeacon)/.test(read(f)),
    );
    expect(wrong, 'lib/article is pure: Document in, Article out').toEqual([]);
  });
});

describe('safety', () => {
  it('HTML is never set from a string', () => {
    const forbidden =
      /\.(inner|outer)HTML\s*\+?=(?!=)|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write\(|\.setHTMLUnsafe/;
    const wrong = PRODUCT.filter((file) => file !== 'components/ArticleBody.tsx' && forbidden.test(read(file)));
    expect(wrong, 'Build nodes, or show the article through components/ArticleBody.tsx, which sanitises').toEqual([]);
  });

  it('no code is made from strings', () => {
    const wrong = PRODUCT.filter((file) => /\beval\(|new Function\(/.test(read(file)));
    expect(wrong, 'The stores and the CSP forbid it').toEqual([]);
  });
});

describe('registries: a file of a kind is registered', () => {
  /** A folder whose files are of one kind; where others live beside them, those that declare themselves are of it. */
  const KINDS: { folder: string; declares?: RegExp }[] = [
    { folder: 'lib/article/refine' },
    { folder: 'lib/article/pullouts/faq', declares: /export const \w+: QuestionFinder\b/ },
    { folder: 'lib/article/pullouts/timeline', declares: /export const \w+: TimelineFinder\b/ },
    { folder: 'lib/exporters' },
    { folder: 'lib/importers' },
    { folder: 'lib/words', declares: /satisfies Words/ },
  ];
  it.each(KINDS)('$folder', ({ folder, declares = /^/ }) => {
    const files = filesBelow(folder).filter((file) => dirname(file) === folder && !/\/(index|types)\.ts$/.test(file));
    const kind = files.filter((file) => declares.test(read(file)));
    expect(kind.length, `${folder} has no file of its kind`).toBeGreaterThan(0);
    const registered = new Set(edgesOf(`${folder}/index.ts`).map(({ to }) => to));
    const loose = kind.filter((file) => !registered.has(withoutExtension(file)));
    expect(loose, `Add it to the array in ${folder}/index.ts, or move what is not of the kind elsewhere`).toEqual([]);
  });
});

describe('page cases', () => {
  const cases = existsSync(join(ROOT, 'tests/pages')) ? readdirSync(join(ROOT, 'tests/pages')) : [];
  it('there are some, and each is whole', () => {
    expect(cases.length).toBeGreaterThan(0);
    const broken = cases.filter((name) =>
      ['source.html', 'expected.html', 'expected.json'].some(
        (file) => !existsSync(join(ROOT, 'tests/pages', name, file)),
      ),
    );
    expect(broken, 'A page case is a folder with source.html, expected.html and expected.json').toEqual([]);
    expect(
      cases.filter((name) => !/^[a-z0-9-]+--[a-z0-9-]+$/.test(name)),
      'Name it topic--case',
    ).toEqual([]);
  });
});

describe('the repo', () => {
  it('has a fixed top level', () => {
    const allowed = new Set(
      (
        'package.json package-lock.json wxt.config.ts tsconfig.json entrypoints components lib assets tests README.md ' +
        'LICENSE CHANGELOG.md PRIVACY.md node_modules coverage test-results'
      ).split(' '),
    );
    const loose = readdirSync(ROOT).filter((name) => !allowed.has(name) && !name.startsWith('.'));
    expect(loose, 'Put it into a folder of the house').toEqual([]);
  });

  it('pins no registry in the lock file', () => {
    expect(read('package-lock.json'), 'Write it with omit-lockfile-registry-resolved=true (.npmrc)').not.toMatch(
      /"resolved": *"http/,
    );
  });

  it('names no path of a machine', () => {
    const paths = /(^|[\s"'`(=])(\/work\/|\/root\/|\/home\/\w+\/)/m;
    const files = [...PRODUCT, ...TESTS, 'README.md', 'CHANGELOG.md', '.ci/run', 'package.json'].filter((f) =>
      existsSync(join(ROOT, f)),
    );
    const wrong = files.filter((file) => file !== 'tests/house.test.ts' && paths.test(read(file)));
    expect(wrong, 'Take the path from an argument or the environment').toEqual([]);
  });

  it('leaves nothing for later', () => {
    const wrong = [...PRODUCT, ...TESTS].filter(
      (f) => f !== 'tests/house.test.ts' && /\b(TODO|FIXME|XXX|HACK)\b/.test(read(f)),
    );
    expect(wrong, 'Do it, or open an issue').toEqual([]);
  });

  it('skips no test', () => {
    const skipping = /\b(it|test|describe)\.(only|skip|todo|fails|skipIf|runIf)\b/;
    const wrong = TESTS.filter((file) => file !== 'tests/house.test.ts' && skipping.test(read(file)));
    expect(wrong, 'A test runs or is not there').toEqual([]);
  });

  it('has every word of the interface in use', () => {
    const keys = [...read('assets/locales/en.yml').matchAll(/^ *([A-Za-z]\w*):/gm)].map(([, key]) => key!);
    const code = [...PRODUCT.map(read), read('wxt.config.ts')].join('\n');
    const manifest = new Set(['extensionName', 'extensionDescription', 'actionTitle']);
    const unused = keys.filter((key) => !manifest.has(key) && !new RegExp(`\\b${key}\\b`).test(code));
    expect(unused, 'Delete the key from assets/locales').toEqual([]);
  });

  it('keeps styles and code in files of their kind', () => {
    const kinds = new Set(['.ts', '.tsx', '.html']);
    const wrong = ['entrypoints', 'components', 'lib']
      .flatMap(filesBelow)
      .filter((file) => !kinds.has(extname(file)) && !/\.(json|css)$/.test(file));
    expect(wrong, 'Assets go to assets/').toEqual([]);
  });
});
