// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { sanitizeSvg } from '../../../lib/library/svg';

const NAMES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (inside: string, attributes = '') => `<svg ${NAMES}${attributes}>${inside}</svg>`;

describe('an SVG keeps', () => {
  it.each([
    ['its size', svg('', ' viewBox="0 0 9 9" width="9" height="9" preserveAspectRatio="none"')],
    [
      'shapes and how they are painted',
      svg('<path d="M0 0h9" fill="#f00" stroke="rgb(0 0 0)" transform="scale(2)"></path>'),
    ],
    ['gradients by their ids', svg('<linearGradient id="g"></linearGradient><rect fill="url(#g) red"></rect>')],
    ['copies', svg('<symbol id="s"></symbol><use xlink:href="#s"></use>')],
    ['text', svg('<text x="1" font-family="&quot;Fira Sans&quot;">a &lt; b &amp; c<tspan>d</tspan></text>')],
    ['inlined pictures', svg('<image xlink:href="data:image/png;base64,iVBORw0KGgo=" width="9"></image>')],
    ['filters', svg('<filter id="f"><feGaussianBlur in="SourceAlpha" stdDeviation="2"></feGaussianBlur></filter>')],
    ['plain rules of style sheets', svg('<style>.a, g &gt; .b{fill:#fff;stroke:url(#g)}</style>')],
    ['plain style attributes', svg('<g style="fill:red;mix-blend-mode:multiply"></g>')],
  ])('%s', (_what, text) => {
    expect(sanitizeSvg(text)).toBe(text);
  });

  it('its form whatever prefix, declaration, comments and plain doctype it has', () => {
    const text = `<?xml version="1.0"?><!-- made by hand --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">
      <s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g/><![CDATA[ ]]></s:svg>`;
    expect(sanitizeSvg(text)).toBe(svg('<g></g>'));
  });

  it('one address where it has two of the same meaning', () => {
    expect(sanitizeSvg(svg('<use href="#a" xlink:href="#b"/>'))).toBe(svg('<use xlink:href="#b"></use>'));
  });

  it('what a link holds, without the link', () => {
    expect(sanitizeSvg(svg('<a href="https://x.example/" fill="red"><path d="M0"/></a>'))).toBe(
      svg('<g fill="red"><path d="M0"></path></g>'),
    );
  });
});

describe('an SVG loses', () => {
  it.each([
    ['scripts', '<script>alert(1)</script><script href="https://x.example/a.js"/>'],
    ['markup of other kinds', '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'],
    ['what has no namespace of its own', '<x:path xmlns:x="urn:x" d="M0"/>'],
    ['animation', '<animate attributeName="href" values="javascript:alert(1)"/><set attributeName="x" to="1"/>'],
    ['data about itself', '<metadata><x xmlns="urn:x">y</x></metadata>'],
    ['filters that load', '<feImage href="https://x.example/"/>'],
    ['text that is not shown', 'stray'],
  ])('%s', (_what, inside) => {
    expect(sanitizeSvg(svg(inside))).toBe(svg(''));
  });

  it.each([
    ['handlers', '<g onload="alert(1)" onclick="alert(1)"/>', '<g></g>'],
    ['addresses of other places', '<image href="https://x.example/a.png"/>', '<image></image>'],
    ['inlined SVG', '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>', '<image></image>'],
    ['copies of other documents', '<use href="https://x.example/a.svg#b"/>', '<use></use>'],
    ['copies of inlined documents', '<use href="data:image/svg+xml,x#b"/>', '<use></use>'],
    ['fragments where nothing points', '<g href="#a"/>', '<g></g>'],
    ['paint that loads', '<rect fill="url(https://x.example/#a)"/>', '<rect></rect>'],
    ['paint that loads, spelt with escapes', '<rect fill="\\75rl(https://x.example/)"/>', '<rect></rect>'],
    ['paint that loads beside what does not', '<rect fill="url(#a) url(//x.example/)"/>', '<rect></rect>'],
    ['other functions that load', '<rect fill="image-set(&quot;//x.example/&quot; 1x)"/>', '<rect></rect>'],
    [
      'declarations that load',
      '<g style="fill:red;background:url(//x.example/);cursor:url(#a)"/>',
      '<g style="fill:red"></g>',
    ],
    [
      'at-rules',
      '<style>@import "//x.example/";@font-face{src:url(//x.example/)}a{fill:red}</style>',
      '<style>a{fill:red}</style>',
    ],
    ['rules in rules', '<style>@media all{a{fill:url(//x.example/)}}b{fill:red}</style>', '<style>b{fill:red}</style>'],
    [
      'rules that begin elsewhere',
      '<style>a{/*}*/fill:red}b{fill:u/**/rl(//x.example/)}</style>',
      '<style>a{fill:red}</style>',
    ],
    ['strings that do not end', '<style>a{fill:"red}</style>', '<style></style>'],
  ])('%s', (_what, inside, left) => {
    expect(sanitizeSvg(svg(inside))).toBe(svg(left));
  });
});

describe('no SVG that is kept is', () => {
  const nested = (depth: number) => '<g>'.repeat(depth) + '</g>'.repeat(depth);
  const copies = (levels: number) =>
    Array.from({ length: levels }, (_, n) => `<g id="l${n}">${`<use href="#l${n - 1}"/>`.repeat(10)}</g>`).join('');
  it.each([
    ['a page', '<!doctype html><html><svg></svg></html>'],
    ['an svg of no namespace', '<svg><path d="M0"/></svg>'],
    ['broken', svg('<g>')],
    ['text', 'hello'],
    ['empty', ''],
    ['one with entities of its own', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`],
    ['one with unknown entities', svg('<text>&nbsp;</text>')],
    ['too deep', svg(nested(100))],
    ['too large', svg('<g/>'.repeat(50_000))],
    ['too long', svg(`<text>${'x'.repeat(5_000_000)}</text>`)],
    ['copies of copies without end', svg(copies(6))],
    ['a copy of itself', svg('<g id="a"><use href="#a"/></g>')],
    [
      'copies of each other',
      svg(`<g id="a">${'<use href="#b"/>'.repeat(9)}</g><g id="b">${'<use href="#a"/>'.repeat(9)}</g>`),
    ],
  ])('%s', (_what, text) => {
    expect(sanitizeSvg(text)).toBeNull();
  });

  it('but a few copies of copies are', () => {
    expect(sanitizeSvg(svg(copies(5)))).not.toBeNull();
  });
});

describe('a hostile text costs no more than its length', () => {
  it.each([
    ['comments that do not end', svg(`<style>${'/*'.repeat(200_000)}</style>`)],
    ['at-rules that do not end', svg(`<style>${'@{'.repeat(200_000)}</style>`)],
    ['blocks that do not end', svg(`<style>${'{a'.repeat(200_000)}</style>`)],
    ['brackets that do not end', svg(`<rect fill="${'url('.repeat(200_000)}"/>`)],
    ['letters without a bracket', svg(`<rect fill="${'a'.repeat(400_000)}"/>`)],
    ['spaces without a bracket', svg(`<rect fill="a${' '.repeat(400_000)}"/>`)],
  ])('%s', (_what, text) => {
    const before = performance.now();
    expect(sanitizeSvg(text)).not.toBeNull();
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
