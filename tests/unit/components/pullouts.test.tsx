import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { livePictures } from '../../../components/reading/pictures';
import { ReadingView } from '../../../components/reading/ReadingView';
import type { TimelineDoings } from '../../../components/reading/TimelineTools';
import type { Contradiction, SafeArticle, TimelineEvent } from '../../../lib/article/types';
import type { Settings } from '../../../lib/library/types';
import { article, inDom, settings } from './fixtures';

inDom();

function show(part: Partial<SafeArticle>, doings: Partial<TimelineDoings> = {}, folds: Partial<Settings> = {}) {
  const shown = article(part);
  const asked = { copy: vi.fn(async () => {}), toCalendar: vi.fn(async () => {}), ...doings };
  const onSettings = vi.fn();
  render(
    <ReadingView
      article={shown}
      pictureSource={livePictures(shown)}
      settings={{ ...settings, ...folds }}
      onSettings={onSettings}
      timelineDoings={asked}
    />,
  );
  return { shown, onSettings, ...asked };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const noButton = (name: string | RegExp) => screen.queryByRole('button', { name }) === null;
const entry = (date: string | null, event: string, kind: TimelineEvent['kind'] = 'listed'): TimelineEvent => ({
  kind,
  dateText: date ?? 'Soon after',
  date,
  event,
  anchor: null,
});
const shownEvents = () => [...document.querySelectorAll('.events .what')].map(({ textContent }) => textContent);

describe('the order of a timeline', () => {
  const timeline = [
    entry('2025-08', 'Third.'),
    entry(null, 'Fourth.'),
    entry('2024', 'First.'),
    entry('2025', 'Second.'),
  ];

  it('is the page’s at first, and that of time on request', () => {
    show({ timeline });
    expect(shownEvents()).toEqual(['Third.', 'Fourth.', 'First.', 'Second.']);
    fireEvent.click(button('In order of time'));
    expect(shownEvents()).toEqual(['First.', 'Second.', 'Third.', 'Fourth.']);
    expect(button('In order of time').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button('In order of time'));
    expect(shownEvents()[0]).toBe('Third.');
  });

  it('is not asked for where the page has it already', () => {
    show({ timeline: [entry('2024', 'First.'), entry('2025', 'Second.')] });
    expect(noButton('In order of time')).toBe(true);
  });
});

describe('a timeline is taken along', () => {
  const timeline = [entry('2025-08-22', 'B.'), entry('2024', 'A.'), entry('2025-08-23', 'He said so.', 'prose')];

  it('as a table, in the order that is shown and without the dates of sentences', async () => {
    const { copy, shown } = show({ timeline });
    const tools = within(document.querySelector<HTMLElement>('.timeline-tools')!);
    fireEvent.click(tools.getByRole('button', { name: 'In order of time' }));
    fireEvent.click(tools.getByRole('button', { name: 'Copy as table' }));
    expect(copy).toHaveBeenCalledExactlyOnceWith([timeline[1], timeline[0]], shown);
    expect((await tools.findByText('The table is copied.')).getAttribute('role')).toBe('status');
  });

  it('into a calendar, and says how many of its dates can be', () => {
    const { toCalendar } = show({ timeline: timeline.slice(0, 2) });
    fireEvent.click(button('1 date as calendar file'));
    expect(toCalendar).toHaveBeenCalledOnce();
  });

  it('into no calendar where no date is exact', () => {
    show({ timeline: [entry('2024', 'A.'), entry('2025-08', 'B.')] });
    expect(noButton(/calendar/)).toBe(true);
  });

  it('or says why not', async () => {
    show({ timeline }, { copy: () => Promise.reject(new Error('The page has no focus.')) });
    fireEvent.click(screen.getAllByRole('button', { name: 'Copy as table' })[0]!);
    expect(await screen.findByText(/That did not work: .*no focus/)).toBeTruthy();
  });
});

describe('key facts', () => {
  const keyFacts = [
    { label: 'Founded', value: '1952', anchor: 'l-2' },
    { label: '', value: 'It is the oldest of its kind.', anchor: null },
  ];

  it('are listed, and lead to their place', () => {
    show({ keyFacts });
    fireEvent.click(button('Founded 1952'));
    expect(document.activeElement?.textContent).toBe('Second.');
    expect(button('Back to the key facts')).toBeTruthy();
    expect(screen.getByText('It is the oldest of its kind.').closest('button')).toBeNull();
  });

  it('are folded as they were left', () => {
    const { onSettings } = show({ keyFacts }, {}, { factsOpen: false });
    expect(screen.queryByText('1952')).toBeNull();
    fireEvent.click(button('Key facts (2)'));
    expect(onSettings).toHaveBeenCalledExactlyOnceWith({ factsOpen: true });
  });
});

describe('a side note', () => {
  it('is set apart where it stands in the text, and not repeated', () => {
    show({ callouts: [{ label: 'Tip:', text: 'Second.', anchor: 'l-2' }] });
    expect(screen.getByRole('note').textContent).toBe('Second.');
    expect(noButton(/Side notes/)).toBe(true);
  });

  it('is listed where it stands nowhere in the text', () => {
    show({ callouts: [{ label: 'Tip', text: 'Go by ferry.', anchor: null }] });
    expect(button('Side notes (1)')).toBeTruthy();
    expect(screen.getByText('Go by ferry.').closest('li')!.textContent).toBe('Tip Go by ferry.');
  });
});

describe('notices', () => {
  const contradiction = (anchors: [string | null, string | null]): Contradiction => ({
    kind: 'contradiction',
    about: 'role',
    subject: 'secretary-general',
    passages: [
      { text: 'Ana is secretary-general.', anchor: anchors[0] },
      { text: 'Ben is secretary-general.', anchor: anchors[1] },
    ],
  });

  it('show both sentences, each a way to its place', () => {
    show({ notices: [contradiction(['l-2', null])] });
    const notice = screen.getByRole('region', { name: 'About this text' });
    expect(within(notice).getByRole('heading').textContent).toContain('secretary-general');
    expect(within(notice).getByText('Ben is secretary-general.').closest('button')).toBeNull();
    fireEvent.click(button('Ana is secretary-general.'));
    expect(document.activeElement?.textContent).toBe('Second.');
    expect(button('Back to the notice')).toBeTruthy();
  });

  it('open the second article for a sentence that stands there', async () => {
    const contentHtml = '<p id="l-7">Ben is secretary-general, it goes on.</p>';
    show({ notices: [contradiction(['l-2', 'l-7']), { kind: 'second-article', title: 'The story', contentHtml }] });
    expect(document.querySelector('[id="l-7"]')).toBeNull();
    fireEvent.click(button('Ben is secretary-general.'));
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('l-7'));
    fireEvent.click(button('Back to the notice'));
    expect(document.activeElement).toBe(button('Ben is secretary-general.'));
  });

  it('tell that the text breaks off', () => {
    show({ notices: [{ kind: 'cut-off', text: 'and then the', anchor: 'l-2' }] });
    fireEvent.click(button('and then the'));
    expect(document.activeElement?.textContent).toBe('Second.');
  });

  it('keep a repeated section apart, and lead to the first', () => {
    const contentHtml = '<p>Once more.</p>';
    show({ notices: [{ kind: 'repeated-section', title: 'How it began', contentHtml, anchor: 'l-2' }] });
    expect(screen.queryByRole('region', { name: 'About this text' })).toBeNull();
    expect(screen.getByText('How it began')).toBeTruthy();
    fireEvent.click(button('Read the second'));
    expect(screen.getByText('Once more.')).toBeTruthy();
    fireEvent.click(button('Show the first'));
    expect(document.activeElement?.textContent).toBe('Second.');
  });
});
