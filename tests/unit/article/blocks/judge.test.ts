import { describe, expect, it } from 'vitest';
import { judgeBlocks } from '../../../../lib/article/blocks/judge';
import { measurePage } from '../../../../lib/article/blocks/measure';
import { segment } from '../../../../lib/article/blocks/segment';
import { withSpeakers } from '../../../../lib/article/blocks/speakers';

const LEXICON = { name: () => 0, heading: () => 0, text: () => 0 };
const measured = (html: string) =>
  measurePage(
    {
      ...withSpeakers(segment(new DOMParser().parseFromString(html, 'text/html').body)),
      url: 'https://paper.example/a',
      title: 'A',
    },
    LEXICON,
  );

/** Trees that give the blocks these odds, in order. */
const saying =
  (...odds: number[]) =>
  () =>
    Float32Array.from(odds);

describe('the judgement of blocks', () => {
  it('draws a block to what stands on the same path', () => {
    const page = measured('<ul class="posts"><li>one two</li><li>three four</li><li>five six</li></ul><p>seven</p>');
    const likely = judgeBlocks(page, saying(2, 2, -2, -2));
    const alone = judgeBlocks(measured('<p>seven</p>'), saying(-2))[0]!;
    expect(alone).toBeLessThan(1 / (1 + Math.exp(2)));
    expect(likely[2]).toBeGreaterThan(alone);
    expect(likely[2]).toBeLessThan(0.5);
    expect(likely[3]).toBeCloseTo(alone);
  });

  it('lets long blocks say more than short ones', () => {
    const page = measured(`<div class="post"><p>${'long '.repeat(40)}</p><p>short</p></div>`);
    const [long, short] = judgeBlocks(page, saying(2, -2));
    expect(long).toBeCloseTo(1 / (1 + Math.exp(-2)), 1);
    expect(short! - 1 / (1 + Math.exp(2))).toBeGreaterThan(0.1);
  });

  it('leaves what no name tells apart as it is', () => {
    const rows = '<table><tr><td>Home</td></tr><tr><td>A text</td></tr></table>';
    const [menu, text] = judgeBlocks(measured(rows), saying(-2, 2));
    expect(menu).toBeCloseTo(judgeBlocks(measured('<p>a</p>'), saying(-2))[0]!);
    expect(text).toBeCloseTo(judgeBlocks(measured('<p>a</p>'), saying(2))[0]!);
  });

  it('has nothing to say of a page without text', () => {
    expect(judgeBlocks(measured('<p></p>'), saying())).toHaveLength(0);
  });
});
