import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { AppearanceMenu } from '../../../components/shell/AppearanceMenu';
import { useSettings } from '../../../components/shell/use-settings';
import type { Settings } from '../../../lib/library/types';
import { inDom, settings } from './fixtures';

inDom();

const opener = () => screen.getByRole('button', { name: 'Text and colours' });

function open(part: Partial<Settings> = {}) {
  const onChange = vi.fn();
  render(<AppearanceMenu settings={{ ...settings, ...part }} onChange={onChange} />);
  fireEvent.click(opener());
  return onChange;
}

describe('the appearance menu', () => {
  it('changes size, typeface and colours', () => {
    const onChange = open();
    fireEvent.click(screen.getByRole('button', { name: 'Larger text' }));
    fireEvent.click(screen.getByRole('button', { name: 'Smaller text' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Legible' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Sepia' }));
    expect(onChange.mock.calls).toEqual([
      [{ textSize: 110 }],
      [{ textSize: 90 }],
      [{ font: 'legible' }],
      [{ theme: 'sepia' }],
    ]);
  });

  it('goes no further than 80 and 200 percent', () => {
    open({ textSize: 200 });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Larger text' }).disabled).toBe(true);
    cleanup();
    open({ textSize: 80 });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Smaller text' }).disabled).toBe(true);
  });

  it('closes on Escape without closing the popup, and gives the focus back', () => {
    open();
    screen.getByRole('radio', { name: 'Dark' }).focus();
    expect(fireEvent.keyDown(document.activeElement!, { key: 'Escape' })).toBe(false);
    expect(opener().getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(opener());
  });

  it('closes when one clicks elsewhere', () => {
    open();
    fireEvent.pointerDown(document.body);
    expect(opener().getAttribute('aria-expanded')).toBe('false');
  });
});

describe('the settings of a page', () => {
  it('show at once, are stored, and follow other pages', async () => {
    const change = vi.fn(async () => {});
    let fromElsewhere: (settings: Settings) => void = () => {};
    const source = {
      change,
      subscribe: (callback: typeof fromElsewhere) => {
        fromElsewhere = callback;
        return () => {};
      },
    };
    function Page() {
      const [current, update] = useSettings(settings, source);
      return <AppearanceMenu settings={current} onChange={update} />;
    }
    render(<Page />);
    const { dataset, style } = document.documentElement;
    fireEvent.click(opener());
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await vi.waitFor(() => expect(dataset.theme).toBe('dark'));
    expect(change).toHaveBeenCalledExactlyOnceWith({ theme: 'dark' });
    fromElsewhere({ ...settings, theme: 'sepia', font: 'sans', textSize: 130 });
    await vi.waitFor(() => expect(dataset.theme).toBe('sepia'));
    expect(dataset.font).toBe('sans');
    expect(style.getPropertyValue('--text-scale')).toBe('1.3');
  });
});
