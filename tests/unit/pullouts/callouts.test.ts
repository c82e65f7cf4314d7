import { describe, expect, it } from 'vitest';
import { read } from './cases';

describe('callouts', () => {
  it.each([
    [
      'label and text in one line',
      '<div><strong>Did You Know?</strong> The lake is older than the hills.</div>',
      'en',
      [['Did You Know?', 'The lake is older than the hills.']],
    ],
    [
      'a box with the label on top',
      '<aside><h4>Pro tip</h4><p>Follow more than one source.</p></aside>',
      'en',
      [['Pro tip', 'Follow more than one source.']],
    ],
    [
      'German',
      '<p><b>Gut zu wissen:</b> Der Eintritt ist montags frei.</p>',
      'de',
      [['Gut zu wissen:', 'Der Eintritt ist montags frei.']],
    ],
    [
      'the same box twice',
      '<p>Tip: Bring a warm coat along.</p><p>Tip: Bring a warm coat along.</p>',
      'en',
      [['Tip:', 'Bring a warm coat along.']],
    ],
    [
      'a sentence that only begins so',
      '<p>Did you know him when he was a boy of ten?</p><p>Tip the waiter well, always.</p>',
      'en',
      [],
    ],
  ])('%s', (_name, html, lang, want) => {
    expect(read({ name: '', html, lang }).callouts.map(({ label, text }) => [label, text])).toEqual(want);
  });
});
