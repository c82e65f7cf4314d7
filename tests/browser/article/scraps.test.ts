import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/extract';

const PARAGRAPHS = [
  'The harbour master opened the new tide gauge on Monday, after two winters in which the old one had frozen three times and had to be thawed with a kettle.',
  'It stands at the end of the eastern pier, where the water is deep enough at every tide, and sends its readings to the pilots every six minutes.',
  'The old gauge goes to the museum, where children may turn its drum by hand and see how the paper was marked, hour after hour, for sixty years.',
].map((text) => `<p>${text}</p>`);

const read = (inside: string): string =>
  extractArticle(
    new DOMParser().parseFromString(
      `<!doctype html><html lang="en"><head><title>A tide gauge</title></head><body><main><h1>A tide gauge</h1>
       ${PARAGRAPHS[0]}${PARAGRAPHS[1]}${inside}${PARAGRAPHS[2]}</main></body></html>`,
      'text/html',
    ),
    { url: 'https://quay.example/tide' },
  )!.contentHtml.replace(/\s*\n\s*/g, '');

describe('between paragraphs', () => {
  it.each([
    ['what has no width', '<p>\u200d</p><div>\u200b\ufeff</div>'],
    ['a sign to close a box', '<div>×</div>'],
    ['emptied brackets and separators', '<p>[ ]</p><div>|</div>'],
    ['an icon of a font', '<div><i class="icon">\ue901</i></div>'],
    [
      'what prints the page',
      '<div class="tools">【<a href="javascript:window.print();">Print this page</a>】【<a href="javascript:window.close()">Close</a>】</div>',
    ],
    ['what prints it and counts that', '<p><a href="javascript:window.print()" onclick="count()">Print</a></p>'],
    [
      'a picture that prints it',
      '<span onclick="window.print()"><img src="/print.png" alt="Print" width="300" height="200"></span>',
    ],
    ['an icon in a paragraph of its own', '<p><img src="/check.png" width="24" height="24" alt=""></p>'],
  ])('%s is left out', (_, html) => expect(read(html)).toBe(PARAGRAPHS.join('')));

  it.each([
    ['a mark between sections', '<p>* * *</p>'],
    ['dots as one', '<p>• • •</p>'],
    ['a sign in a cell', '<table><tr><th>Boat</th><th>Paid</th></tr><tr><td>Ada</td><td>×</td></tr></table>'],
    [
      'a sign in a box in a cell',
      '<table><tr><th>Boat</th><th>Paid</th></tr><tr><td>Ada</td><td><p>×</p></td></tr></table>',
    ],
    [
      'a term',
      '<dl><dt><code>|</code></dt><dd>Parts the tide at the pier from the tide at the bar of the harbour.</dd></dl>',
    ],
    [
      'a heading',
      '<h3><code>:</code></h3><p>Parts the hour of high water from its minutes, in the log of the gauge.</p>',
    ],
    ['a key', '<p>To see the next reading you press one key:</p><p><kbd>▶</kbd></p>'],
    ['an arrow', '<p>→</p>'],
  ])('%s stays', (_, html) => expect(read(html)).toContain(/>([*•×|:▶→])/u.exec(html)![1]));

  it.each([
    ['a picture that says something', '<p><img src="/formula.png" width="60" height="20" alt="E = mc²"></p>'],
    ['a larger one', '<p><img src="/pier.jpg" width="65" height="65" alt=""></p>'],
  ])('%s stays', (_, html) => expect(read(html)).toContain('<figure><img'));

  it.each([
    [
      'a capital',
      '<p>Opened by <a href="/m">Ada Bo</a><em>Harbour master</em> at noon on the eastern pier of the town.</p>',
      'Ada Bo</a> <em>Harbour',
    ],
    [
      'a digit',
      '<p>Opened by <b>Ada Bo</b><i>3 May</i>, at noon and at low water on the eastern pier.</p>',
      'Ada Bo</b> <i>3 May',
    ],
    [
      'the ending of a number',
      '<p>Opened on the 31<sup>st</sup>March, at noon and at low water on the eastern pier.</p>',
      '31<sup>st</sup> March',
    ],
    [
      'a short number where the classes tell two things',
      '<p><span class="label">Prep time</span><span class="time">20</span> minutes, and an hour for the tide to fall.</p>',
      /Prep time(?:<\/span>)? (?:<span[^>]*>)?20/,
    ],
    [
      'a small letter where the classes tell two things',
      '<p><span class="name">amount</span><span class="kind">integer</span> What was charged, in the smallest unit of the currency.</p>',
      /amount(?:<\/span>)? (?:<span[^>]*>)?integer/,
    ],
    [
      'a small letter between links of one class',
      '<p>What is told here is filed under <a class="tag" href="/t">tides</a><a class="tag" href="/h">harbours</a> since 1931.</p>',
      'tides</a> <a',
    ],
  ])('a word that begins in an element of its own is parted from the one before, at %s', (_, html, parted) =>
    expect(read(html)).toMatch(parted),
  );

  it.each([
    [
      'a small letter where nothing tells two things',
      '<p>The gauge was built anew and the <span class="a">har</span><span class="a">bour</span> dredged in the summer of 1931.</p>',
      'harbour',
    ],
    [
      'a part of a word',
      '<p>The <b>tide</b><i>s</i> come in every six hours and are read from the drum of the gauge.</p>',
      '<b>tide</b><i>s</i>',
    ],
    [
      'a word in two types',
      '<p>The new gauge speaks <b>Java</b><i>Script</i>, which the old one did not.</p>',
      '<b>Java</b><i>Script</i>',
    ],
    [
      'a figure whose last one moves',
      '<p>The gauge shows <span class="count">4.5</span><span class="last">0</span> metres at the bar of the harbour.</p>',
      '4.50',
    ],
    [
      'a number',
      '<p>Light makes 299<span>792</span><span>458</span> metres a second, the tide hardly one.</p>',
      '299792458',
    ],
    ['code', '<pre><code><span>new</span><span>Map</span></code></pre>', 'newMap'],
  ])('%s is not parted', (_, html, whole) => expect(read(html).replaceAll(/<\/?span>/g, '')).toContain(whole));

  it('what was left out is told once, and not where it is shown after all', () => {
    const texts = ['The drum turns', 'The pen writes', 'The harbour master reads'];
    const contents = texts.map((text, i) => `<li><a href="#t${i}">${text}</a></li>`).join('');
    const sections = texts.map((text, i) => `<h2 id="t${i}">${text}</h2>${PARAGRAPHS[i]}`);
    const teaser =
      '<div class="related"><a href="/piers"><h3>Ten piers to see before they go</h3></a><a href="/p">More</a></div>';
    const html = `<title>The gauge</title><main><h1>The gauge</h1><div class="toc"><ul>${contents}</ul></div>${sections.join('')}</main>${teaser}${teaser}`;
    const document = new DOMParser().parseFromString(html, 'text/html');
    const { leftOut, textContent } = extractArticle(document, { url: 'https://quay.example/gauge' })!;
    const told = leftOut.map(({ text }) => text);
    expect(told).toContain('Ten piers to see before they go');
    expect(new Set(told).size).toBe(told.length);
    expect(told.filter((text) => textContent.split('\n').includes(text))).toEqual([]);
  });

  it('a question in a button that opens its answer stays over it', () => {
    const answer =
      '<p>Every six minutes, by night too, so that the pilots know how much water there is over the bar.</p>';
    const question = (inside: string): string =>
      `<div><button aria-expanded="false">${inside}</button><div>${answer}</div></div>`;
    expect(read(question('<h3>How often does it send?</h3>'))).toMatch(
      /<h3[^>]*>How often does it send\?<\/h3><p>Every/,
    );
    const two =
      question('How often does it send?') + question('How often did it freeze?').replaceAll('Every', 'Three times');
    expect(read(two)).toMatch(/<h\d[^>]*>How often does it send\?<\/h\d><p>Every/);
  });

  it('a question in a button amid a sentence stays there, and one over nothing is none', () => {
    expect(
      read('<p>Before <button aria-expanded="false">Why is it so?</button> after, as the pilots say.</p>'),
    ).not.toMatch(/<h\d/);
    expect(read('<div><button aria-expanded="false">Need any help?</button></div>')).not.toContain('Need any help');
  });

  it('a paragraph that begins like a tag stays, and the scrap of one goes', () => {
    const link = '<p>Link the gauge to the pilots’ radio, and it tells them how deep the water is.</p>';
    expect(read(link)).toContain(link);
    expect(read('<p>meta name="description" content="The gauge of the harbour"</p>')).toBe(PARAGRAPHS.join(''));
  });

  it('what figures with the same picture say stays', () => {
    const figure = (text: string): string =>
      `<figure><img src="/sign.svg" width="90" height="90" alt=""><blockquote><p>${text}</p></blockquote></figure>`;
    const said = ['The old one froze three times.', 'Nobody will miss the kettle.'];
    const html = read(said.map(figure).join(''));
    for (const text of said) expect(html).toContain(text);
    expect(html.match(/sign\.svg/g)).toHaveLength(1);
  });

  it('an article that begins with a list of others is not taken for one of them', () => {
    const others =
      '<h3>Popular posts:</h3><ul><li><a href="/a">Ten piers</a></li><li><a href="/b">Old bars</a></li></ul>';
    const long = PARAGRAPHS.map((paragraph) => paragraph.replace('</p>', ` ${'And so it goes on. '.repeat(20)}</p>`));
    const menu = `<footer>${'<p>A harbour has many rules, and all of them are here.</p>'.repeat(90)}</footer>`;
    const html = `<title>The gauge</title><main><h1>The gauge</h1><div>${PARAGRAPHS.join('')}</div><div>${others}${long.join('')}</div></main>${menu}`;
    const document = new DOMParser().parseFromString(html, 'text/html');
    const { textContent } = extractArticle(document, { url: 'https://quay.example/gauge' })!;
    expect(textContent.match(/And so it goes on/g)).toHaveLength(60);
    expect(textContent).not.toContain('Ten piers');
  });

  it('the dates of many entries stay, those of an article are told by its head', () => {
    const entry = (day: number): string => `<h2>Gauge ${day}</h2><p>May ${day}, 2025</p><p>It read ${day} metres.</p>`;
    const list = [1, 2, 3, 4].map(entry).join('');
    const page = (inside: string): string =>
      extractArticle(
        new DOMParser().parseFromString(
          `<title>Log</title><main><h1>Log</h1>${inside}${PARAGRAPHS.join('')}</main>`,
          'text/html',
        ),
        { url: 'https://quay.example/log' },
      )!.contentHtml;
    expect(page(list)).toContain('May 3, 2025');
    expect(page('<p>May 3, 2025</p>')).not.toContain('May 3, 2025');
  });

  it('a picture whose attribute has a name in capitals is read', () => {
    const document = new DOMParser().parseFromString(
      `<main><h1>A</h1>${PARAGRAPHS.join('<img src="/a.jpg">')}</main>`,
      'text/html',
    );
    document.querySelector('img')!.setAttributeNS(null, 'data-SRCSET', '/b.jpg 2x');
    expect(extractArticle(document, { url: 'https://quay.example/tide' })!.contentHtml).toContain('/a.jpg');
  });

  it('a film whose title says nothing is told by its site', () => {
    const film = (title: string): string =>
      `<iframe title="${title}" src="https://www.youtube.com/embed/abcdefghijk"></iframe>`;
    expect(read(film('YouTube video player'))).toContain('>▶ youtube.com</a>');
    expect(read(film('The gauge at work'))).toContain('>The gauge at work (youtube.com)</a>');
  });

  it.each(['IMG_2006_blog.jpg', 'DSC 7667 1', 'Image #2', 'thumbnail', ' photo '])(
    'a picture has no alternative text that says as little as %j',
    (alt) => {
      const html = read(`<figure><img src="/gauge.jpg" width="800" height="600" alt="${alt}"></figure>`);
      expect(html).toContain('alt=""');
      expect(html).not.toContain(`alt="${alt}"`);
    },
  );

  it.each([
    'The gauge in 1961',
    'DSC 7667 the gauge at night',
    'Picture of the gauge',
    'image.png on the drum',
    'Icons of saints',
  ])('a picture keeps the alternative text %j', (alt) => {
    const html = read(`<figure><img src="/gauge.jpg" width="800" height="600" alt="${alt}"></figure>`);
    expect(html).toContain(`alt="${alt}"`);
  });

  it('a picture that waits for a script is the file that its link leads to', () => {
    const picture = '<p><a href="/pier.jpg"><img src="/lazy_placeholder.gif" alt="The pier"></a></p>';
    expect(read(picture)).toContain('src="https://quay.example/pier.jpg"');
  });

  it('a line that names a related page is left out', () => {
    expect(
      read('<p><strong>Related:</strong> <a href="/bar">How deep is the bar of the eastern harbour?</a></p>'),
    ).toBe(PARAGRAPHS.join(''));
    expect(read('<p>Related: the gauge of the western harbour, which has never frozen.</p>')).toContain('never frozen');
  });
});

describe('at the end of a text', () => {
  const ending = (html: string): string =>
    extractArticle(
      new DOMParser().parseFromString(
        `<html lang="en"><head><title>A tide gauge</title></head><body><main><h1>A tide gauge</h1>${PARAGRAPHS.join('')}${html}</main></body></html>`,
        'text/html',
      ),
      { url: 'https://quay.example/tide' },
    )!.contentHtml.replace(/\s*\n\s*/g, '');

  it('headings over nothing are left out', () => {
    expect(ending('<h2>Read on</h2><h3>Like this</h3><div class="widget"></div>')).toBe(PARAGRAPHS.join(''));
  });

  it.each([
    ['that closes the text', '<h2>To be continued…</h2>'],
    ['in an item of a list', '<ul><li><h3>The pier</h3></li></ul>'],
  ])('a heading stays %s', (_, html) => expect(ending(html)).toMatch(/To be continued|The pier/));

  it('titles of cards stay', () => {
    const titles = ['The pier in winter', 'The bar at low water', 'The pilots and their boats', 'The museum by night'];
    const cards = titles.map((title) => `<div><h3>${title}</h3></div>`).join('');
    // Where headings are more than a seventh of the text they are what there is.
    expect(ending(`<h2>Pictures of the harbour</h2>${cards}`)).toContain(titles.at(-1));
  });

  it('a heading over a picture stays', () => {
    const end = '<h2>The pier</h2><figure><img src="/pier.jpg" alt="The pier" width="800" height="600"></figure>';
    expect(ending(end)).toContain('>The pier</h2>');
  });
});

describe('below the text', () => {
  /** Longer than any line that could be a byline: below it none is looked for but at the end. */
  const LONG =
    '<p>For nine years nobody had written down how high the water stood in the harbour at night, because the old gauge had no lamp, and those who had the key to the hut were asleep in their beds.</p>';
  const below = (html: string, head = ''): string =>
    extractArticle(
      new DOMParser().parseFromString(
        `<!doctype html><html lang="en"><head><title>A tide gauge</title>${head}</head><body><main><h1>A tide gauge</h1>
         ${LONG}${PARAGRAPHS.join('')}${html}</main></body></html>`,
        'text/html',
      ),
      { url: 'https://quay.example/tide' },
    )!.contentHtml.replace(/\s*\n\s*/g, '');
  const author = '<meta name="author" content="Ada Bo">';

  it.each([
    ["the writer's name", '<p>Written by Ada Bo</p>'],
    ["the writer's name above a prompt", '<p>By <strong>Ada Bo</strong></p><p>Pin this for later!</p>'],
    ['what a site says of sharing', '<h3>Like this:</h3><p>Loading...</p>'],
    ['a count of comments and what it is filed under', '<p>12 Comments | Tides, Harbours</p>'],
    ['a call to tell of a recipe', '<p>Tried this recipe? Let us know how it was!</p>'],
    ['a label over links that are gone', '<p>You may be interested in the following topics as well:</p>'],
  ])('%s is left out', (_, html) => expect(below(html, author)).toBe(LONG + PARAGRAPHS.join('')));

  it.each([
    ['the name of somebody else', '<p>Photographs by Bo Ley</p>'],
    ['a name with a thanks', '<p>Thanks to Ada Bo, who read this.</p>'],
    ['the last name of several', '<p>Those who built it:</p><ul><li>Bo Ley</li><li>Ada Bo</li></ul>'],
    [
      'a sentence that begins alike',
      '<p>Like this one, the gauge at the bar sends its readings every six minutes.</p>',
    ],
  ])('%s stays', (_, html) => expect(below(html, author)).toContain(html.slice(-20)));
});

describe('what a survey of pages showed', () => {
  const whole = (body: string, attributes = ''): string =>
    extractArticle(
      new DOMParser().parseFromString(
        `<!doctype html><html lang="en"><head><title>A tide gauge</title></head><body ${attributes}>${body}</body></html>`,
        'text/html',
      ),
      { url: 'https://quay.example/tide' },
    )!.contentHtml.replace(/\s*\n\s*/g, '');

  it('a lead picture stays though the body names a feature of its theme', () => {
    const page = `<h1>A tide gauge</h1><img src="/gauge.jpg" width="800" height="500" alt="The gauge"><main>${PARAGRAPHS.join('')}</main>`;
    expect(whole(page, 'class="single-post wp-custom-logo"')).toContain('gauge.jpg');
  });

  it('a space in an element of its own stays', () =>
    expect(
      read(
        '<p>The gauge was built by <b>Ada</b><strong> </strong>Bo, who had built the last one, too, in the same shed.</p>',
      ),
    ).toMatch(/<(?:b|strong)>Ada<\/(?:b|strong)> Bo/));

  it('a sign without width goes from the ends of a line and stays within it', () =>
    expect(
      read(
        '<p>\u200bThe gauge is read by tele\u200bphone, too, when the radio of the pilots has failed once more.\ufeff</p>',
      ),
    ).toContain(
      '<p>The gauge is read by tele\u200bphone, too, when the radio of the pilots has failed once more.</p>',
    ));

  it('each cell of a table keeps its tick', () => {
    const row = (name: string) => `<tr><td>${name}</td>${'<td><img src="/tick.png" alt="yes"></td>'.repeat(2)}</tr>`;
    const table = `<table><tr><th>Reading</th><th>Old</th><th>New</th></tr>${['Height', 'Hour', 'Wind'].map(row).join('')}</table>`;
    expect(read(table).match(/tick\.png/g)).toHaveLength(6);
  });

  it('an anchor alone in its paragraph is the place of what follows', () => {
    const html = read(
      '<p>See <a href="#readings">the readings</a> of the first week, which are below, and were taken by hand as well.</p><p><a name="readings"></a></p><h2>The readings</h2>',
    );
    const id = /href="#(l-\d+)"/.exec(html)?.[1];
    expect(html).toMatch(new RegExp(`<h2 id="${id}">The readings`));
  });

  it('an anchor after text is the place of what follows it, not of the part that they are in', () => {
    const html = read(
      '<p>See <a href="#readings">the readings</a> of the first week, which are below, and were taken by hand as well.</p><ul><li><h2>All of them</h2><a id="readings"></a><a id="old"></a><ul><li><h3>The readings</h3><p>They are few, and most of them were taken at night by the pilots.</p></li></ul></li></ul>',
    );
    const id = /href="#(l-\d+)"/.exec(html)?.[1];
    expect(html).toContain(`<ul id="${id}"><li><h3`);
  });

  it('a picture alone is no heading, and a role makes none of paragraphs', () => {
    expect(read('<h2><img src="/pier.jpg" width="600" height="400" alt="The pier"></h2>')).not.toContain('<h2');
    const text = '<p>The gauge is as good as its float, and the float is as good as whoever cleans it in spring.</p>';
    expect(read(`<div role="heading" aria-level="3">${text}${text.replace('spring', 'autumn')}</div>`)).not.toContain(
      '<h3',
    );
    expect(read(`<div role="heading" aria-level="3"><p>The float</p></div>${text}`)).toMatch(
      /<h3 id="l-1">The float<\/h3>/,
    );
  });

  it('the picture of a box below the text goes with what the box says', () => {
    const box =
      '<div class="signup"><div class="image"><img src="/letter.jpg" width="300" height="300"></div><div class="title">Join 12,000 readers of the letter</div></div>';
    const html = whole(`<main><h1>A tide gauge</h1>${PARAGRAPHS.join('')}${box}</main>`);
    expect(html).not.toMatch(/letter/);
  });

  it.each([
    ['who is authorised', '<div class="authorized_x">Authorized Dealer</div>', null],
    ['who signs a testimonial', '<div class="testimonial"><div class="tm-author">Bo Ley</div></div>', null],
    ['who signs the review', '<div class="review-foot"><div class="review-author">Bo Ley</div></div>', 'Bo Ley'],
  ])('%s: as author', (_, html, byline) => {
    const article = extractArticle(
      new DOMParser().parseFromString(
        `<!doctype html><html lang="en"><head><title>A tide gauge</title></head><body class="single-review"><main><h1>A tide gauge</h1>${PARAGRAPHS.join('')}
         ${html}</main></body></html>`,
        'text/html',
      ),
      { url: 'https://quay.example/tide' },
    )!;
    expect(article.byline).toBe(byline);
  });
});

it('a page that prints itself is no button, and code beside one keeps its brackets', () => {
  const page = new DOMParser().parseFromString('<body onclick="window.print()">short</body>', 'text/html');
  expect(extractArticle(page, { url: 'https://quay.example/print' })).toBeNull();
  expect(
    read('<p>Call init() and read arr[] before the tide turns. <a href="javascript:window.print()">Print</a></p>'),
  ).toContain('init() and read arr[]');
});

describe('the first line', () => {
  const first = (line: string): string =>
    extractArticle(
      new DOMParser().parseFromString(
        `<!doctype html><html lang="zh"><head><title>海港新潮位计启用</title></head><body><main>${line}${PARAGRAPHS.join('')}</main></body></html>`,
        'text/html',
      ),
      { url: 'https://quay.example/tide' },
    )!.contentHtml.replace(/\s*\n\s*/g, '');

  it.each([
    ['the title once more', '<p>海港新潮位计启用</p>'],
    ['the title in bold, before a break', '<b>海港新潮位计启用</b><br>'],
    ['labels without spaces', '<p>2019-09-26 12:11来源：海港报作者：李在山</p>'],
  ])('is left out where it is %s', (_, line) => expect(first(line)).toBe(PARAGRAPHS.join('')));

  it('is no title where a sentence begins with it in two marks', () => {
    expect(
      first(
        '<p><i><b>海港新潮位计启用</b></i> was a novel of the year 1925, and is read to this day by those who like harbours and tides.</p>',
      ),
    ).toContain('<b>海港新潮位计启用</b>');
  });

  it('stays where a sentence goes on', () => {
    expect(
      first(
        '<p><b>海港新潮位计启用</b>于周一在东码头举行，领航员每六分钟收到一次读数，旧潮位计已送往博物馆，供孩子们转动。</p>',
      ),
    ).toContain('<b>海港新潮位计启用</b>');
  });
});
