import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/extract';

const POSTS = [
  'We have to buy a new rope before the first Sunday of May, eighty metres of it. The old one is hemp and has been spliced so often that nobody trusts it any longer. Would you stay with hemp, or take polyester, which is cheaper?',
  'Polyester, without a doubt. It does not rot in the shed and you see from the outside when it is worn. We have used ours on the island for eleven years, and it has pulled up everything from dinghies to the pilot boat.',
  'Hemp has one thing that polyester has not: it complains before it breaks. Anybody who has stood at a winch knows that sound. If you do take polyester, keep everybody out of the line of the rope, because it comes back like a whip.',
  'Thank you both. We have ordered polyester, and the splicer will come over to show us how to make the eye, which may be worth more than the rope itself.',
];
const TITLE = 'Rope for the May pull: hemp or polyester?';

const page = (body: string): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>${TITLE} - Quay Board</title></head><body>${body}</body></html>`,
    'text/html',
  );

/** A page that is a thread, as software for boards, for questions and for discussions writes it. */
const THREADS: Record<string, { url: string; body: string }> = {
  'the posts of a board': {
    url: 'https://board.example/viewtopic.php?t=81',
    body: `<header><ul><li><a href="/">Board index</a></li><li><a href="/login">Login</a></li></ul></header>
      <div id="page-body"><h2 class="topic-title"><a href="/t/81">${TITLE}</a></h2>
      ${POSTS.map(
        (text, i) => `<div id="p${i}" class="post"><div class="inner">
        <dl class="postprofile"><dt><a href="/u/${i}" class="username">user ${i}</a></dt><dd><strong>Posts:</strong> 12${i}</dd></dl>
        <div class="postbody"><h3><a href="#p${i}">${i ? 'Re: ' : ''}${TITLE}</a></h3>
        <p class="author">by <strong><a href="/u/${i}">user ${i}</a></strong> » 0${i + 1} Apr 2025, 18:4${i}</p><div class="content">${text}</div></div></div></div>`,
      ).join('')}
      <div class="stat-block"><h3>Who is online</h3><p>Users browsing this forum: No registered users and 2 guests</p></div></div>`,
  },
  'a question with its answers': {
    url: 'https://ask.example/questions/81/rope',
    body: `<header><a href="/">Ask the Quay</a></header><div id="question-header"><h1>${TITLE}</h1></div>
      <div id="question" class="question"><div class="votecell">12</div><div class="post-text" itemprop="text"><p>${POSTS[0]}</p></div></div>
      <div id="answers"><h2>3 Answers</h2>${POSTS.slice(1)
        .map(
          (text, i) =>
            `<div class="answer" id="answer-${i}"><div class="votecell">${9 - i}</div><div class="post-text" itemprop="text"><p>${text}</p></div><div class="user-info"><a href="/u/${i}">user ${i}</a></div></div>`,
        )
        .join('')}</div><footer><a href="/privacy">Privacy</a></footer>`,
  },
  'a discussion of articles': {
    url: 'https://talk.example/d/81-rope',
    body: `<header><a href="/">Talk</a></header><main><h1>${TITLE}</h1><div class="posts">${POSTS.map(
      (text, i) =>
        `<article class="topic-post" id="post_${i}"><div class="names"><a href="/u/${i}">user ${i}</a></div><time datetime="2025-04-0${i + 1}">Apr ${i + 1}</time><div class="cooked"><p>${text}</p></div></article>`,
    ).join('')}</div></main><footer><a href="/privacy">Privacy</a></footer>`,
  },
};

describe('a page that is a thread', () => {
  it.each(Object.keys(THREADS))('is read from its first post to its last: %s', (kind) => {
    const { url, body } = THREADS[kind]!;
    const text = extractArticle(page(body), { url })!.textContent;
    const places = POSTS.map((post) => text.indexOf(post));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).not.toMatch(/No registered users|Privacy|Board index/);
  });

  it('is set apart into posts, each under the name of its writer', () => {
    const posts = POSTS.map(
      (
        text,
        i,
      ) => `<li class="message post-${i}"><div class="user"><a class="avatar"><img alt="user ${i % 2}" src="/u.png"></a>
        <h3><a class="username" href="/u/${i}">user ${i % 2}</a></h3><span class="userTitle">Member</span></div><div><p>${text}</p></div></li>`,
    ).join('');
    const { contentHtml } = extractArticle(page(`<h1>${TITLE}</h1><ol class="messages">${posts}</ol>`), {
      url: 'https://board.example/threads/rope.81/',
    })!;
    const name = (i: number) => `<p><strong>user ${i}</strong></p>`;
    expect(contentHtml.replace(/\s*\n\s*/g, '')).toBe(
      `${name(0)}<p>${POSTS[0]}</p><hr>${name(1)}<p>${POSTS[1]}</p><hr>${name(0)}<p>${POSTS[2]}</p><hr>${name(1)}<p>${POSTS[3]}</p>`,
    );
  });

  it('has no faces, though they stand in the posts', () => {
    const posts = POSTS.map(
      (text, i) =>
        `<div class="post"><span class="username">user ${i}</span><div><img alt="user ${i}" src="/u${i}.png"><p>${text}</p></div></div>`,
    ).join('');
    const { contentHtml } = extractArticle(page(`<h1>${TITLE}</h1>${posts}`), { url: 'https://board.example/t/81' })!;
    expect(contentHtml).toContain('<strong>user 2</strong>');
    expect(contentHtml).not.toContain('<img');
  });

  it('names the writer of a short answer, too', () => {
    const posts = [...POSTS.slice(0, 3), 'Thank you both.', POSTS[3]].map(
      (text, i) =>
        `<div class="post"><div class="head"><span class="username">user ${i}</span></div><div class="content"><p>${text}</p></div></div>`,
    );
    const { contentHtml } = extractArticle(page(`<h1>${TITLE}</h1><div class="posts">${posts.join('')}</div>`), {
      url: 'https://board.example/t/81',
    })!;
    expect(contentHtml.match(/<hr>/g)).toHaveLength(4);
    expect(contentHtml).toMatch(/<strong>user 3<\/strong><\/p>\s*<p>Thank you both/);
  });

  it('keeps its rows where it is a table', () => {
    const rows = POSTS.map(
      (text, i) => `<tr class="post"><td><b class="username">user ${i}</b></td><td>${text}</td></tr>`,
    ).join('');
    const { contentHtml } = extractArticle(page(`<h1>${TITLE}</h1><table>${rows}</table>`), {
      url: 'https://board.example/t/81',
    })!;
    expect(contentHtml).not.toContain('<hr>');
    for (const post of POSTS) expect(contentHtml).toContain(post.slice(0, 60));
  });

  it('may be short, and stand under a heading that elsewhere is over other articles', () => {
    const posts = POSTS.slice(0, 2).map(
      (text, i) =>
        `<article class="post"><h3><a class="author" href="/u/${i}">user ${i}</a></h3><div class="content"><p>${text}</p></div></article>`,
    );
    const rest = `<ul>${'<li>A line of the rules of this board, which are many.</li>'.repeat(40)}</ul>`;
    const { textContent } = extractArticle(
      page(
        `<h1>${TITLE}</h1><div><h2 class="heading">Recommended Posts</h2>${posts.join('')}</div><footer>${rest}</footer>`,
      ),
      { url: 'https://board.example/t/81' },
    )!;
    expect(textContent).toContain(POSTS[0]);
    expect(textContent).toContain(POSTS[1]);
  });

  it('keeps what one post quotes of another', () => {
    const said = POSTS[0]!.slice(0, 75);
    const posts = POSTS.map(
      (text, i) =>
        `<div class="post"><span class="username">user ${i}</span><div class="content">${i === 2 ? `<blockquote><p>${said}</p></blockquote>` : ''}<p>${text}</p></div></div>`,
    );
    const { contentHtml } = extractArticle(page(`<h1>${TITLE}</h1><div class="posts">${posts.join('')}</div>`), {
      url: 'https://board.example/t/81',
    })!;
    expect(contentHtml).toContain(`<blockquote><p>${said}</p></blockquote>`);
  });

  it('has the listings that only their boxes call so', () => {
    const box =
      '<div class="codeblock"><div class="title">Code:</div><div class="body" dir="ltr"><code>tie --eye<br>\npull --slow</code></div></div>';
    const posts = POSTS.map(
      (text, i) =>
        `<div class="post"><h2 class="author">user ${i}</h2><div class="message">${text}${i === 1 ? box : ''}</div></div>`,
    );
    const { contentHtml } = extractArticle(page(`<h1>${TITLE}</h1><div class="content">${posts.join('')}</div>`), {
      url: 'https://board.example/thread-81.html',
    })!;
    expect(contentHtml).toMatch(/<pre><code>tie --eye\n+pull --slow<\/code><\/pre>/);
    expect(contentHtml).not.toContain('Code:');
    expect(contentHtml).toContain('<strong>user 3</strong>');
  });

  it('is none where an article has comments', () => {
    const comments = POSTS.slice(1).map(
      (text, i) => `<div class="comment"><span class="author">user ${i}</span><p>${text}</p></div>`,
    );
    const article = `<article>${`<p>${POSTS.join(' ')}</p>`.repeat(4)}</article>`;
    const { contentHtml } = extractArticle(page(`<h1>${TITLE}</h1>${article}${comments.join('')}`), {
      url: 'https://a.example/rope',
    })!;
    expect(contentHtml).not.toContain('<hr>');
  });
});
