import { fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { PopupPage } from '../../../components/PopupPage';
import { inDom, settings } from './fixtures';

inDom();

const tab = { id: 1, index: 0, url: 'https://example.org/', isPrivate: false };

function show(reading: ComponentProps<typeof PopupPage>['reading']) {
  const onRead = vi.fn();
  render(<PopupPage reading={reading} settings={settings} onSettings={() => {}} actions={[]} onRead={onRead} />);
  return onRead;
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the popup without an article', () => {
  it('says that it is working', () => {
    show(null);
    expect(screen.getByRole('status').textContent).toBe('Reading the page…');
  });

  it('offers the whole page and the selection where there is no article', () => {
    const onRead = show({ kind: 'empty', scope: 'article', tab });
    expect(heading()).toBe('No article on this page');
    fireEvent.click(screen.getByRole('button', { name: 'Read the whole page' }));
    fireEvent.click(screen.getByRole('button', { name: 'Read what I selected' }));
    expect(onRead.mock.calls).toEqual([['body'], ['selection']]);
  });

  it('says how to select when nothing was selected', () => {
    show({ kind: 'empty', scope: 'selection', tab });
    expect(screen.getByText(/Select some text on the page first/)).toBeTruthy();
  });

  it.each([
    ['browser', /its store/],
    ['file', /allow access to file addresses/],
    ['pdf', /PDF document/],
  ] as const)('explains a page that the browser forbids: %s', (why, words) => {
    show({ kind: 'forbidden', why });
    expect(heading()).toBe('The browser keeps this page to itself');
    expect(screen.getByText(words)).toBeTruthy();
  });

  it.each([
    ['too-deep', /nested too deeply/],
    ['too-large', /too large/],
    ['failed', /Something went wrong/],
  ] as const)('says what failed and lets one retry: %s', (code, words) => {
    const onRead = show({ kind: 'failed', code, message: '601 levels' });
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByText(/601 levels/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRead).toHaveBeenCalledExactlyOnceWith('article');
  });
});
