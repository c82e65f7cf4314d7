import { describe, expect, it } from 'vitest';
import { parseSrcset } from '../../../lib/article/addresses';
import { isReaderQuestion, isRelatedHeading, noiseReason } from '../../../lib/article/boilerplate';
import { decode } from '../../../lib/article/json-ld';
import { cleanName } from '../../../lib/article/metadata/names';
import { readStructuredData, typesOf } from '../../../lib/article/structured-data';
import { blockText, countWords, textLength, textLengthUpTo } from '../../../lib/article/text';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('countWords', () => {
  it.each([
    ['It’s a well-known 3.5-litre jug.', 'en', 5],
    ['', 'en', 0],
    ['— … !', 'en', 0],
    ['Das Auto, 今', 'not a tag', 3],
  ])('%j has %s words', (text, lang, count) => {
    expect(countWords(text, lang)).toBe(count);
  });
});

describe('countWords without spaces', () => {
  // The dictionary is the engine's, so the exact number is not ours to say.
  it.each(['今天天气很好，我们去公园', '今日は天気がいいから公園へ行く'])(
    '%j is neither one word nor one for each sign',
    (text) => {
      expect(countWords(text, null)).toBeGreaterThan(2);
      expect(countWords(text, null)).toBeLessThan(text.length);
    },
  );
});

describe('blockText', () => {
  it('has one line per block, cells apart, code as it stands', () => {
    const { body } = parse('<p>One\n two</p><ul><li>a<li>b<br>c</ul><table><tr><td>1<td>2</table><pre>x\n  y</pre>');
    expect(blockText(body)).toBe('One two\na\nb\nc\n1 2\nx\n  y');
  });
});

describe('boilerplate', () => {
  it.each([
    ['Share your thoughts in the comments below!', 'commentPrompt'],
    ['Advertisement - Continue Reading Below', 'advertisement'],
    ['Subscribe to our newsletter', 'newsletter'],
    ['This site uses Akismet to reduce spam.', 'commentForm'],
    ['© 2024 The Paper. All rights reserved.', 'copyright'],
    ['This content isn’t visible due to your cookie preferences.', 'cookieNotice'],
    ['By clicking to watch this video, you agree to our privacy policy.', 'cookieNotice'],
    ['Sie sehen gerade einen Platzhalterinhalt von YouTube.', 'cookieNotice'],
    ['Dieser Inhalt wird aufgrund Ihrer Cookie-Einstellungen nicht angezeigt.', 'cookieNotice'],
    ['To view this content you must accept cookies.', 'cookieNotice'],
    ['Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von YouTube.', 'cookieNotice'],
    ['Cette vidéo est bloquée tant que vous n’avez pas accepté les cookies', 'cookieNotice'],
    ['Was this newsletter forwarded to you? Sign up to get it in your inbox.', 'newsletter'],
    ['Like this article? Subscribe to our blog and have insights delivered weekly.', 'newsletter'],
    ['This slideshow requires JavaScript.', 'pageTool'],
  ])('%j is a %s', (text, reason) => {
    expect(noiseReason(text)).toBe(reason);
  });

  it.each([
    'The advertisement ran for two years before the court stopped it.',
    'She did not share her thoughts with the press.',
    'We use cookies in the bakery sense of the word, with butter.',
    'Prints from 1890 show the pier.',
    'This content is shown to no one without cookies in their hand, said the baker of the Cookie Museum in a long interview with us.',
    'By watching the tide for a year she learned when to sail.',
    'By clicking “Reject”, the court held, visitors had said all they need to say about cookies.',
    'Dieses Video zeigt, wie Cookies funktionieren.',
    'Cette vidéo explique les cookies en deux minutes.',
  ])('%j is text', (text) => {
    expect(noiseReason(text)).toBeNull();
  });

  it('tells headings over other articles from headings of the article', () => {
    expect(isRelatedHeading('You may also like')).toBe(true);
    expect(isRelatedHeading('Das könnte Sie auch interessieren')).toBe(true);
    expect(isRelatedHeading('More from the archive of the lighthouse keepers in their own words and pictures')).toBe(
      false,
    );
    for (const text of ['Read This Next', 'À lire aussi', 'Читайте также:', 'あわせて読みたい', 'Lees ook …'])
      expect(isRelatedHeading(text)).toBe(true);
    for (const text of ['Related work', 'Recommended Posts', 'Quellen', 'Voir la suite'])
      expect(isRelatedHeading(text)).toBe(false);
  });

  it('tells questions to the reader from questions of the text', () => {
    expect(isReaderQuestion('What do you think? Would you go?')).toBe(true);
    expect(isReaderQuestion('What do you think? We asked a pilot.')).toBe(false);
    expect(isReaderQuestion('What is a tide?')).toBe(false);
  });
});

describe('cleanName', () => {
  it.each([
    ['By Mo Ren', 'Mo Ren'],
    ['Written by Mo Ren | Staff Writer', 'Mo Ren'],
    ['Mo Ren Updated March 3, 2024', 'Mo Ren'],
    ['Byron Lee', 'Byron Lee'],
    ['Mo Ren Senior Harbour Reporter', 'Mo Ren'],
    ['Ada Bo Writer, Boats', 'Ada Bo'],
    ['Our Special Correspondent', 'Our Special Correspondent'],
    ['Guardian staff reporter', 'Guardian staff reporter'],
    ['Ada Bo and Editor Lee', 'Ada Bo and Editor Lee'],
    ['Mo Ren Senior', 'Mo Ren Senior'],
    ['von Ada Bo', 'Ada Bo'],
    ['Written byMo Ren', 'Mo Ren'],
  ])('%j is %j', (text, name) => {
    expect(cleanName(text)).toBe(name);
  });
});

describe('structured data', () => {
  const read = (json: string) =>
    readStructuredData(parse(`<script type="application/ld+json">${json}</script>`)).jsonLd;

  it('flattens graphs and arrays in their order', () => {
    const nodes = read('[{"@type":"A"},{"@context":"x","@graph":[{"@type":"B"},[{"@type":["schema:C"]}]]}]');
    expect(nodes.flatMap(typesOf)).toEqual(['A', 'B', 'C']);
  });

  it('tolerates comments, raw line breaks and trailing commas', () => {
    expect(read('<!--\n{"name": "one\ntwo",}\n-->')).toEqual([{ name: 'one two' }]);
    expect(read('{ broken')).toEqual([]);
  });

  it('takes nothing from a prototype that the page names', () => {
    const [node] = read('{"__proto__": {"author": "Evil"}, "@type": "Article"}');
    expect(node!.author).toBeUndefined();
    expect(({} as Record<string, unknown>).author).toBeUndefined();
  });

  it('decodes text that was escaped once too often', () => {
    expect(decode('Q&amp;A &#8211; &#x41; &nope; &constructor;')).toBe('Q&A – A &nope; &constructor;');
  });
});

describe('parseSrcset', () => {
  it('reads addresses with commas, and candidates without white space', () => {
    expect(parseSrcset('/a,b.jpg 1x, /c.jpg 640w ,/d.jpg')).toEqual([
      { address: '/a,b.jpg', descriptor: '1x' },
      { address: '/c.jpg', descriptor: '640w' },
      { address: '/d.jpg', descriptor: '' },
    ]);
  });
});

describe('the length of a text', () => {
  const element = (name: string, ...content: (string | Node)[]): Element => {
    const made = document.createElement(name);
    made.append(...content);
    return made;
  };

  it('leaves out code, and once what readers without scripts are told', () => {
    const told = element('noscript', 'abc', element('noscript', 'de'));
    const root = element('div', ' four ', element('script', 'code'), element('p', 'five5', told));
    expect(textLength(root)).toBe(9);
    expect(textLength(told)).toBe(3);
  });

  it('is counted no further than asked', () => {
    const root = element('div', 'one', element('p', ' two '), 'three');
    expect(textLengthUpTo(root, 20)).toBe(11);
    expect(textLengthUpTo(root, 4)).toBeGreaterThan(4);
  });
});
