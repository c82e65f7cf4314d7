import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { AllowPage, type AllowState } from '../../../components/AllowPage';
import { PicturePermission } from '../../../components/shell/PicturePermission';
import { inDom } from './fixtures';

inDom();

describe('the setting for pictures', () => {
  it.each([
    [false, 'Allow pictures', 'onAllow'],
    [true, 'Do not allow pictures', 'onWithdraw'],
  ] as const)('says what holds and turns it round (allowed: %s)', (allowed, name, called) => {
    const doings = { onAllow: vi.fn(), onWithdraw: vi.fn() };
    render(<PicturePermission allowed={allowed} {...doings} />);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(doings[called]).toHaveBeenCalledOnce();
    expect(doings.onAllow.mock.calls.length + doings.onWithdraw.mock.calls.length).toBe(1);
  });
});

describe('the page that asks for pictures', () => {
  const show = (state: AllowState, savedHref: string | null = '/saved.html?item=a') => {
    const onAllow = vi.fn();
    render(<AllowPage state={state} onAllow={onAllow} savedHref={savedHref} libraryHref="/library.html" />);
    return onAllow;
  };
  const allow = () => screen.queryByRole('button', { name: 'Allow pictures' });

  it('prepares for the words of the browser before it asks', () => {
    const onAllow = show('unasked');
    expect(screen.getByText(/all your data on all websites/)).toBeTruthy();
    fireEvent.click(allow()!);
    expect(onAllow).toHaveBeenCalledOnce();
  });

  it('can be asked again after a refusal', () => {
    show('refused');
    expect(screen.getByText(/does not ask again/)).toBeTruthy();
    expect(allow()).not.toBeNull();
  });

  it.each(['checking', 'allowed'] as const)('has nothing to ask when it is %s', (state) => {
    show(state);
    expect(allow()).toBeNull();
    expect(screen.getByRole('link', { name: 'Open the saved article' })).toBeTruthy();
  });

  it('leads to the library alone when it was opened without an article', () => {
    show('allowed', null);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/library.html']);
  });
});
