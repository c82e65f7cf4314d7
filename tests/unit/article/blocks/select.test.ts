import { describe, expect, it } from 'vitest';
import type { MeasuredBlock } from '../../../../lib/article/blocks/measure';
import { selectBlocks } from '../../../../lib/article/blocks/select';

const block = (n: number, text = `${n}`, path = '>p'): MeasuredBlock => ({ n, text, path }) as MeasuredBlock;
const select = (blocks: MeasuredBlock[], probabilities: number[]): number[] => [
  ...selectBlocks(blocks, Float32Array.from(probabilities)).wanted,
];

describe('the selection of blocks', () => {
  it('takes likely blocks and leaves unlikely ones', () => {
    expect(select([block(50, 'a'), block(50, 'b'), block(50, 'c')], [0.95, 0.02, 0.9])).toEqual([1, 0, 1]);
  });

  it('takes the best there is where nothing is likely', () => {
    expect(select([block(50), block(50)], [0.3, 0.05])).toEqual([1, 0]);
  });

  it('takes a long text that says the same in another place once', () => {
    const blocks = [block(9, 'The same'), block(9, 'the same', '>div'), block(9, 'The same'), block(3, 'Ad', '>a')];
    expect(select(blocks, [0.9, 0.9, 0.9, 0.9])).toEqual([1, 0, 1, 1]);
  });

  describe('of a page that says its text twice', () => {
    const long = (text: string, path = '>p') => ({ ...block(40, text, path), isLong: true, level: 0 });
    const line = (text: string, path = '>li') => ({ ...block(5, text, path), isLong: false, level: 0 });
    const heading = (text: string, path = '>h2') => ({ ...line(text, path), level: 2 });
    const likely = (blocks: MeasuredBlock[]) =>
      select(
        blocks,
        blocks.map(() => 0.9),
      );
    const text = [heading('Rope'), long('It is eighty metres.'), line('Hemp'), heading('Tar'), long('It smells.')];

    it('takes one copy, with headings and lists', () => {
      expect(likely([...text, ...text])).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
    });

    it('takes one copy where the other is built in another way, whatever stands between them', () => {
      const other = text.map((one) => ({ ...one, path: '>div', level: 0 }));
      expect(likely([...text, long('Something else.'), ...other])).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
    });

    it('takes slides that go round once', () => {
      const slides = [long('“Never better.”'), line('A harbour'), long('“Never since.”'), line('A pier')];
      expect(likely([...slides, ...slides, ...slides])).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    });

    it('keeps one line that is said over and over', () => {
      expect(likely(Array.from({ length: 6 }, () => long('All work and no play.')))).toEqual([1, 1, 1, 1, 1, 1]);
    });

    it('keeps terms that two lists have in common', () => {
      const terms = [long('A number of metres.'), line('length'), long('A colour.'), line('colour')];
      expect(likely([...terms, long('Another list.'), ...terms])).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1]);
    });
  });

  it('expects much where it is sure, and little where it is not', () => {
    const expected = (probabilities: number[]): number =>
      selectBlocks([block(50, 'a'), block(50, 'b')], Float32Array.from(probabilities)).expected;
    expect(expected([0.98, 0.02])).toBeGreaterThan(0.95);
    expect(expected([0.4, 0.3])).toBeLessThan(0.6);
  });

  it('takes nothing of a page without text', () => {
    expect(select([], [])).toEqual([]);
  });
});
