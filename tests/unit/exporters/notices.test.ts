import { describe, expect, it } from 'vitest';
import { exportItem, NOTED } from './items';
import { fileOf } from './written';

describe('key facts and notices', () => {
  it('are in plain text', async () => {
    const text = await fileOf('text', exportItem(NOTED));
    expect(text).toContain('KEY FACTS\n\nLength: 120 m | *wide* and long\nIt is <b>old</b>.\n');
    expect(text).toContain('TWO ON WHO: MAYOR\n  Ana is mayor.\n  Ben is mayor and\n');
    expect(text).toContain('THE TEXT ENDS IN MID-SENTENCE\n  … mayor and\n');
    expect(text).toContain('Stands on the page twice: The bridge\n\nOnce more.\n');
  });

  it('are in Markdown, where nothing of them is a mark', async () => {
    const text = await fileOf('markdown', exportItem(NOTED));
    expect(text).toContain('## Key facts\n\n- **Length** 120 m | \\*wide\\* and long\n- It is \\<b>old\\</b>.\n');
    expect(text).toContain('## Two on who: mayor\n\n> Ana is mayor.\n\n> Ben is mayor and\n');
    expect(text).toContain('## The text ends in mid-sentence\n\n> … mayor and\n');
    expect(text).toContain('## Stands on the page twice: The bridge\n\nOnce more.\n');
  });

  it('are in an HTML page before the text, and lead to their places', async () => {
    const page = new DOMParser().parseFromString(await fileOf('html', exportItem(NOTED)), 'text/html');
    const sections = [...page.querySelectorAll('.pulled-out')];
    expect(sections.map((section) => section.querySelector('h2')!.textContent)).toEqual([
      'Key facts',
      'Two on who: mayor',
      'The text ends in mid-sentence',
    ]);
    expect([...sections[0]!.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'Length 120 m | *wide*\nand long',
      'It is <b>old</b>.',
    ]);
    const links = [...page.querySelectorAll('.pulled-out a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#l-1', '#l-1', '#l-2']);
    for (const link of links) expect(page.querySelector(`article ${link}`)).not.toBeNull();
    expect(page.querySelector('article ~ section')!.textContent).toContain('Once more.');
  });
});
