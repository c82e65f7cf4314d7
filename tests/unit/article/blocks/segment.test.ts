import { describe, expect, it } from 'vitest';
import { segment } from '../../../../lib/article/blocks/segment';

const blocksOf = (html: string) => {
  const page = segment(new DOMParser().parseFromString(html, 'text/html').body);
  return page.blocks.map(({ text, element, linked }) => ({
    text,
    in: page.tags[element],
    ...(linked && { linked }),
  }));
};

describe('the text blocks of a page', () => {
  it('end at block-level edges', () => {
    expect(blocksOf('<div>One <p>two</p> three</div>')).toEqual([
      { text: 'One', in: 'div' },
      { text: 'two', in: 'p' },
      { text: 'three', in: 'div' },
    ]);
  });

  it('go on over inline elements and line breaks', () => {
    expect(blocksOf('<p>See <a href="#">this</a> and <b>that</b><br>too</p>')).toEqual([
      { text: 'See this and that too', in: 'p', linked: 4 },
    ]);
  });

  it('leave out what is no text', () => {
    expect(
      blocksOf('<p>One</p><script>x()</script><button>Buy</button><select><option>1</option></select><p>—</p>'),
    ).toEqual([{ text: 'One', in: 'p' }]);
  });
});
