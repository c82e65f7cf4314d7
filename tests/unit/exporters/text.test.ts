import { expect, it } from 'vitest';
import { exportItem, RICH } from './items';
import { fileOf } from './written';

it('is a page that one can read', async () => {
  const contentHtml =
    `${RICH.contentHtml}<ol start="3"><li>three</li><li>four</li></ol><ul><li>a</li></ul>` +
    '<p><math alttext="x^2"><mi>x</mi></math></p>';
  const callouts = [{ label: 'Tip:', text: 'Go by train.', anchor: null }];
  expect(await fileOf('text', exportItem({ ...RICH, contentHtml, callouts }))).toBe(`The old bridge reopens
Ana Pérez · The Example News · Published 2026-03-04 · Saved 2026-03-05
https://news.example/bridge

TIMELINE

May 2024: Closed | for good?
2026: Open again

QUESTIONS

What did it cost?
A lot.

* * *

It was closed in 2024.

[The bridge]
The bridge.

Costs

Year\tSum
2025\t3 | 4

a < b
  c

3. three
4. four

• a

x^2

Tip: Go by train.

A second article on the same page: The tunnel

Another story.
`);
});
