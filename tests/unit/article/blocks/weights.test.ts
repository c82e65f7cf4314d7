import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../../lib/article/blocks/features';
import { judgeBlocks } from '../../../../lib/article/blocks/judge';
import { lexiconOf } from '../../../../lib/article/blocks/lexicon';
import { measurePage } from '../../../../lib/article/blocks/measure';
import { segment } from '../../../../lib/article/blocks/segment';
import { withSpeakers } from '../../../../lib/article/blocks/speakers';
import { predictorOf } from '../../../../lib/article/blocks/trees';
import type { Weights } from '../../../../lib/article/blocks/weights';
import weights from '../../../../lib/article/blocks/weights.json';

const { lexicon, trees } = weights as unknown as Weights;

const SENTENCE =
  'The harbour was rebuilt after the storm, and the ferries, which had waited outside, came in one by one.';
const PAGE = `<body>
  <header><nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li><li><a href="/c">Log in</a></li></ul></nav></header>
  <main><article class="post"><h1>The harbour</h1>${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(6)}</article></main>
  <aside class="sidebar related"><h2>Related posts</h2><ul><li><a href="/d">Ten ferries</a></li><li><a href="/e">Storms</a></li></ul></aside>
  <footer class="site-footer"><p>© The Paper. All rights reserved. <a href="/p">Privacy policy</a></p></footer></body>`;

const page = measurePage(
  {
    ...withSpeakers(segment(new DOMParser().parseFromString(PAGE, 'text/html').body)),
    url: 'https://paper.example/2024/05/the-harbour',
    title: 'The harbour',
  },
  lexiconOf(lexicon),
);

describe('the trained weights', () => {
  it('ask about as many features as the code makes', () => {
    // Else: npm run train.
    expect(featuresOf(page).width).toBe(trees.cuts.length);
  });

  it('name one cut for each node that asks, and one value for each leaf', () => {
    const nodes = trees.sizes.reduce((sum, size) => sum + size, 0);
    expect([atob(trees.features).length, atob(trees.values).length]).toEqual([nodes, nodes]);
  });

  it('want the paragraphs of a plain article and nothing around it', () => {
    const likely = judgeBlocks(page, predictorOf(trees));
    const wanted = page.measured.filter((_, i) => likely[i]! > 0.5).map(({ text }) => text);
    expect(wanted.filter((text) => text.startsWith('The harbour was'))).toHaveLength(6);
    expect(wanted.filter((text) => !text.startsWith('The harbour'))).toEqual([]);
  });
});
