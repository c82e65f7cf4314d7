import { describe, expect, it } from 'vitest';
import { sanitizeFragment } from '../../../lib/sanitize';
import { serialize } from '../../../lib/sanitize/clean';

const clean = (html: string) => serialize(sanitizeFragment(html));

describe('what an article needs is kept as it is', () => {
  it.each([
    ['headings', '<h2 id="l-12">Title</h2><h6>Small</h6>'],
    ['emphasis', '<p>a <em>b</em> <strong>c</strong> <sup>d</sup> <mark>e</mark> <kbd>f</kbd><br>g<wbr>h</p>'],
    [
      'lists',
      '<ol start="3" reversed="" type="a"><li value="7">a<ul><li>b</li></ul></li></ol><dl><dt>c</dt><dd>d</dd></dl>',
    ],
    [
      'language and direction',
      '<p lang="ar-EG" dir="rtl">a <bdo dir="ltr">b</bdo> <bdi>c</bdi> <i lang="zh-Hant">d</i></p>',
    ],
    ['dates', '<p><time datetime="2026-03-04T10:00:00+01:00">a</time> <del datetime="2026-03">b</del></p>'],
    ['code', '<pre>\n  a\n\n  b &lt;c&gt;</pre><p><code>d</code></p>'.replace('<pre>\n', '<pre>')],
    ['the language of code', '<pre><code class="language-c++">a</code></pre><p><code class="language-f#">b</code></p>'],
    ['details', '<details open=""><summary>a</summary><p>b</p></details>'],
    ['ruby', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>'],
    [
      'figures in slot form',
      '<figure><img data-picture="12" alt="a" width="640" height="360.5"><figcaption>b</figcaption></figure>',
    ],
    ['quotes', '<blockquote><p>a <q>b</q> <cite>c</cite></p></blockquote><hr>'],
    ['links into the article', '<p><a title="a" href="#l-3">b</a></p>'],
    [
      'tables',
      '<table><caption>a</caption><colgroup><col span="2"></colgroup><thead><tr><th scope="col" colspan="2" rowspan="1">b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>',
    ],
    [
      'formulas',
      '<math display="block" alttext="x"><semantics><mrow><msup><mi mathvariant="bold">x</mi><mn>2</mn></msup><mo stretchy="false">=</mo><mfrac linethickness="1px"><mn>1</mn><msqrt><mi>y</mi></msqrt></mfrac><mspace width="0.5em"></mspace><mtable columnalign="left right"><mtr><mtd rowspan="2">a</mtd></mtr></mtable></mrow></semantics></math>',
    ],
  ])('%s', (_what, html) => {
    expect(clean(html)).toBe(html);
  });

  it('links to other pages, apart from this one', () => {
    expect(clean('<a href="https://news.example/a?b=c&amp;d#e">x</a>')).toBe(
      '<a href="https://news.example/a?b=c&amp;d#e" target="_blank" rel="noopener noreferrer">x</a>',
    );
    expect(clean('<a href="mailto:a@news.example">x</a>')).toContain('href="mailto:a@news.example"');
  });

  it('the text of what is not', () => {
    expect(clean('<x-y>a <blink>b</blink></x-y><button>c</button><frameset><frame></frameset>')).toBe('a bc');
  });
});

it('is nothing where there is no body', () => {
  expect(clean('<frameset cols="*"><frame src="a"></frameset><p>d</p>')).toBe('');
  expect(clean('')).toBe('');
});

describe('what is dropped', () => {
  it.each([
    [
      'attributes of others',
      '<p class="a" style="b" name="c" role="d" aria-label="e" data-f="g" itemprop="h">x</p>',
      '<p>x</p>',
    ],
    [
      'attributes in the wrong place',
      '<p href="https://a.example" colspan="2" start="1" open alt="y">x</p>',
      '<p>x</p>',
    ],
    [
      'ids that are not ours',
      '<p id="top">x</p><p id="l-1">y</p><p id="l-1">z</p>',
      '<p>x</p><p id="l-1">y</p><p>z</p>',
    ],
    [
      'classes that name no language, or more than one thing',
      '<pre class="language-js"><code class="hljs language-js">x</code></pre><code class="language-">y</code>',
      '<pre><code>x</code></pre><code>y</code>',
    ],
    ['languages that are none', '<p lang="en_US; x" dir="up">x</p>', '<p>x</p>'],
    ['pictures without a slot', '<p><img src="https://a.example/b.png" alt="c"></p>', '<p></p>'],
    [
      'sources of pictures in slot form',
      '<img data-picture="0" src="https://a.example/b.png" alt="">',
      '<img data-picture="0" alt="">',
    ],
    [
      'TeX beside a formula',
      '<math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math>',
      '<math><semantics><mi>x</mi></semantics></math>',
    ],
    ['drawings', '<svg><text>x</text></svg><p>y</p>', '<p>y</p>'],
    [
      'links that go nowhere good',
      '<a href="javascript:x">a</a><a href="/b">b</a><a href="#c">c</a>',
      '<a>a</a><a>b</a><a>c</a>',
    ],
    ['comments', '<p>a<!-- b -->c</p>', '<p>ac</p>'],
  ])('%s', (_what, html, expected) => {
    expect(clean(html)).toBe(expected);
  });
});
