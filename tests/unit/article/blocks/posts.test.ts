import { describe, expect, it } from 'vitest';
import { measurePage } from '../../../../lib/article/blocks/measure';
import { postsOf } from '../../../../lib/article/blocks/posts';
import { segment } from '../../../../lib/article/blocks/segment';
import { withSpeakers } from '../../../../lib/article/blocks/speakers';

const NOTHING = { name: () => 0, heading: () => 0, text: () => 0 };
const SAID = 'says that hemp complains before it breaks, and that anybody who has stood at a winch knows that sound.';

/** The posts of a page of which the texts with "says" are wanted, and the wanted texts after that. */
function threadOf(html: string, url = 'https://board.example/t/81') {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const page = measurePage({ ...withSpeakers(segment(body)), url, title: '' }, NOTHING);
  const wanted = Uint8Array.from(page.measured, ({ text }) => (text.includes('says') ? 1 : 0));
  const posts = postsOf(page, wanted);
  return {
    said: posts.map(({ name, time }) => (time ? `${name}, ${time}` : name)),
    begins: posts.map(({ text }) => page.tags[text]),
    wanted: page.measured.filter((_, i) => wanted[i]).map(({ text }) => text.replace(SAID, '…')),
  };
}

describe('the posts of a thread', () => {
  it.each<[string, string, string[]]>([
    [
      'under names in classes',
      `<div class="post"><span class="username">Ann</span><p>Ann ${SAID}</p></div>
       <div class="post"><span class="username">Bo</span><p>Bo ${SAID}</p></div>`,
      ['Ann', 'Bo'],
    ],
    [
      'under names that lead to users, with times for machines',
      `<div class="comment"><div><a href="/~ann"><img class="avatar" alt="a"></a><a href="/~ann">Ann</a><time datetime="2024-08-12 17:22">a year ago</time></div><p>Ann ${SAID}</p></div>
       <div class="comment"><div><a href="/~bo">Bo</a><time datetime="2024-08-13T09:57:33Z">a year ago</time></div><p>Bo ${SAID}</p></div>`,
      ['Ann, 2024-08-12', 'Bo, 2024-08-13'],
    ],
    [
      'with names below the text, beside those of who edited it',
      `<div class="question"><p>Ann ${SAID}</p><div class="user-info">asked <span class="time">May 2, 2009</span><div class="user-details" itemprop="author"><a href="/users/1">Ann</a> 12</div></div></div>
       <div class="answer"><p>Bo ${SAID}</p><div class="user-info">edited <span class="time">May 4, 2009</span><div class="user-details"><a href="/users/3">Cy</a></div></div>
         <div class="user-info">answered <span class="time">May 3, 2009</span><div class="user-details" itemprop="author"><a href="/users/2">Bo</a></div></div></div>`,
      ['Ann, May 2, 2009', 'Bo, May 3, 2009'],
    ],
    [
      'with the time beside the name',
      `<div class="post"><p class="author">by <b><a class="username" href="/u/1">Ann</a></b> » Mon Sep 12, 2022 3:58 pm</p><p>Ann ${SAID}</p></div>
       <div class="post"><p class="author">by <b><a class="username" href="/u/2">Bo</a></b> » Mon Sep 12, 2022 4:59 pm</p><p>Bo ${SAID}</p></div>`,
      ['Ann, Mon Sep 12, 2022 3:58 pm', 'Bo, Mon Sep 12, 2022 4:59 pm'],
    ],
    [
      'that answer each other',
      `<ul class="comments"><li><div class="comment"><a class="author">Ann</a><p>Ann ${SAID}</p></div><ul class="comments">
         <li><div class="comment"><a class="author">Bo</a><p>Bo ${SAID}</p></div></li></ul></li></ul>`,
      ['Ann', 'Bo'],
    ],
    [
      'but not whom they quote, nor who likes them',
      `<article class="post"><b class="username">Ann</b><p>Ann ${SAID}</p><div class="likes"><a href="/u/9">Dora</a></div></article>
       <article class="post"><b class="username">Bo</b><blockquote><a href="/u/1">Ann</a> wrote: hm</blockquote><p>Bo ${SAID}</p></article>`,
      ['Ann', 'Bo'],
    ],
    [
      'but not who edited them, nor whom they mention',
      `<div class="post"><div class="head"><a class="username" href="/u/1">Ann</a></div><div class="text"><p>Ann ${SAID}</p><p>Edited by <a href="/users/9">Mod</a></p></div></div>
       <div class="post"><div class="head"><a class="username" href="/u/2">Bo</a></div><div class="text"><p><a href="/members/a.1/" class="username">@Ann</a> that says it, thank you!</p><p>Bo ${SAID}</p></div></div>`,
      ['Ann', 'Bo'],
    ],
    [
      'with text right in their items, and since when a member is one',
      `<ul><li class="comment"><div class="author">Ann</div><time datetime="2025-05-01">May</time>Ann ${SAID}</li>
       <li class="comment"><div class="author">Bo</div><div><span>Member since: 03.05.2011 10:15</span><time datetime="2025-05-02T11:15Z">11:15</time></div>Bo ${SAID}</li></ul>`,
      ['Ann, 2025-05-01', 'Bo, 2025-05-02, 11:15'],
    ],
    [
      'once, though a subject stands between two places of a name',
      ['Ann', 'Bo']
        .map(
          (name) =>
            `<div class="post"><dl class="postprofile"><dt><a class="username" href="/u/${name}">${name}</a></dt></dl><div class="postbody"><h3>What ${name} says</h3>
             <p class="author">by <a class="username" href="/u/${name}">${name}</a> » Mon Sep 12, 2022 3:58 pm</p><p>${name} ${SAID}</p></div></div>`,
        )
        .join(''),
      ['Ann, Mon Sep 12, 2022 3:58 pm', 'Bo, Mon Sep 12, 2022 3:58 pm'],
    ],
  ])('%s', (_, html, said) => {
    expect(threadOf(html).said).toEqual(said);
  });

  it('are read whole, where one of them is not wanted by itself', () => {
    const post = (name: string, text: string) =>
      `<div class="post" id="p${name.length}"><span class="username">${name}</span><p id="t${name.length}">${text}</p></div>`;
    const { said, wanted } = threadOf(
      post('Ann', `Ann ${SAID}`) + post('Bo', 'Thank you.') + post('Cyd', `Cyd ${SAID}`),
    );
    expect(said).toEqual(['Ann', 'Bo', 'Cyd']);
    expect(wanted).toEqual(['Ann', 'Ann …', 'Bo', 'Thank you.', 'Cyd', 'Cyd …']);
  });

  it('are no more than those whose text stands where the others have theirs', () => {
    const { said } = threadOf(
      `<div class="post"><span class="username">Ann</span><p>Ann ${SAID}</p></div>
       <div class="post"><span class="username">Shop</span><section><em>Buy one, get one.</em></section></div>
       <div class="post"><span class="username">Bo</span><p>Bo ${SAID}</p></div>`,
    );
    expect(said).toEqual(['Ann', 'Bo']);
  });

  it('do without what the board says of its users', () => {
    const { wanted } = threadOf(
      `<div class="post"><dl class="postprofile"><dt><a class="username">Ann</a></dt><dd>Ann says hello, 12 posts</dd></dl><div><p>Ann ${SAID}</p></div></div>
       <div class="post"><dl class="postprofile"><dt><a class="username">Bo</a></dt><dd>13 posts</dd></dl><div><p>Bo ${SAID}</p></div></div>`,
    );
    expect(wanted).toEqual(['Ann', 'Ann …', 'Bo', 'Bo …']);
  });

  it.each<[string, string]>([
    [
      'articles under linked titles',
      ['Ann', 'Bo', 'Cy']
        .map(
          (name) =>
            `<div class="post"><h2><a href="/${name}">What ${name} says</a></h2><b class="author">${name}</b><p>${SAID}</p></div>`,
        )
        .join(''),
    ],
    [
      'an article by one writer',
      `<article class="post"><b class="author">Ann</b><p>Ann ${SAID}</p><div class="post-more"><b class="author">Ann</b><p>Ann ${SAID}</p></div></article>`,
    ],
    [
      'an article with a few comments',
      `<article class="post"><b class="author">Ann</b>${`<p>Ann ${SAID}</p>`.repeat(9)}</article>
       <div class="comment"><b class="author">Bo</b><p>Bo ${SAID}</p></div><div class="comment"><b class="author">Cy</b><p>Cy ${SAID}</p></div>`,
    ],
    [
      'people who are presented',
      ['Ann', 'Bo', 'Cy']
        .map(
          (name) =>
            `<div class="team-entry"><h3><a href="/people/${name}">${name}</a></h3><p>${name} ${SAID}</p></div>`,
        )
        .join(''),
    ],
  ])('are not %s', (_, html) => {
    expect(threadOf(html, 'https://paper.example/about').said).toEqual([]);
  });
});
