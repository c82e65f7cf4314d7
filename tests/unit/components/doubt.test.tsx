import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { Doubt } from '../../../components/shell/Doubt';
import type { ReadScope } from '../../../lib/tab';
import { inDom } from './fixtures';

inDom();

it.each<[ReadScope, [name: string, scope: ReadScope][]]>([
  [
    'article',
    [
      ['Read the whole page', 'body'],
      ['Read what I selected', 'selection'],
    ],
  ],
  [
    'body',
    [
      ['Read the article alone', 'article'],
      ['Read what I selected', 'selection'],
    ],
  ],
])('offers what else could be read than the %s', (scope, others) => {
  const onRead = vi.fn();
  render(<Doubt scope={scope} onRead={onRead} />);
  const buttons = screen.getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual(others.map(([name]) => name));
  for (const button of buttons) fireEvent.click(button);
  expect(onRead.mock.calls).toEqual(others.map(([, other]) => [other]));
});
