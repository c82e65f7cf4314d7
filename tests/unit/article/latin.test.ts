import { describe, expect, it } from 'vitest';
import { countedWords } from '../../../lib/article/blocks/words';
import { isLatin, LATIN_WORD } from '../../../lib/article/latin';
import { bare, countWords } from '../../../lib/article/text';

const signs = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));

describe('Latin text', () => {
  it('has the letters and digits that Unicode gives its signs, and no combining marks', () => {
    const word = new RegExp(`^[${LATIN_WORD}]$`);
    const latin = signs.filter(isLatin);
    expect(latin.length).toBeGreaterThan(600);
    expect(latin.filter((sign) => word.test(sign))).toEqual(latin.filter((sign) => /^[\p{L}\p{N}]$/u.test(sign)));
    expect(latin.filter((sign) => /\p{M}/u.test(sign))).toEqual([]);
  });

  it('is read as other text is', () => {
    const text = ' Ärger mit “E-Mail”,  l’été 3½ – it’s\n200.5 km… ';
    // A letter of another script has the text read by Unicode's properties.
    const other = `${text}ж`;
    expect(bare(other)).toBe(`${bare(text)} ж`);
    expect(countWords(other, null)).toBe(countWords(text, null) + 1);
    expect(countedWords(other).words).toEqual([...countedWords(text).words, 'ж']);
  });
});
