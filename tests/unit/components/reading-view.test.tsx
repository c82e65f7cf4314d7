import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { livePictures } from '../../../components/reading/pictures';
import { ReadingView } from '../../../components/reading/ReadingView';
import type { SafeArticle, TimelineEvent } from '../../../lib/article/types';
import type { Settings } from '../../../lib/library/types';
import { article, inDom, settings, timelineDoings } from './fixtures';

inDom();

function show(part: Partial<SafeArticle>, folds: Partial<Settings> = {}) {
  const shown = article(part);
  const onSettings = vi.fn();
  render(
    <ReadingView
      article={shown}
      pictureSource={livePictures(shown)}
      settings={{ ...settings, ...folds }}
      onSettings={onSettings}
      timelineDoings={timelineDoings}
    />,
  );
  return onSettings;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const event = (part: Partial<TimelineEvent>): TimelineEvent => ({
  kind: 'listed',
  dateText: 'August 2025',
  date: '2025-08',
  event: 'Something happens.',
  anchor: 'l-2',
  ...part,
});

describe('the head', () => {
  it('names title, authors, site, day and reading time', () => {
    show({});
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The story');
    const head = document.querySelector('.article-head')!.textContent;
    for (const fact of ['The Paper', '2025', 'By Ada Example', '1 min read']) expect(head).toContain(fact);
  });

  it('has a heading also when the page gave no title', () => {
    show({ title: ' ' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Untitled article');
  });

  it('says when a saved one was kept', () => {
    const shown = article();
    const savedAt = new Date(2026, 2, 4, 12).getTime();
    render(
      <ReadingView
        article={shown}
        pictureSource={livePictures(shown)}
        settings={settings}
        onSettings={() => {}}
        timelineDoings={timelineDoings}
        savedAt={savedAt}
      />,
    );
    expect(document.querySelector('.by')!.textContent).toMatch(/Saved .*Mar.*2026/);
  });

  it('has no panel above the text when nothing was pulled out', () => {
    show({});
    expect(screen.queryByRole('region', { name: 'Pulled out of the article' })).toBeNull();
  });
});

describe('the timeline', () => {
  it('is open or folded as it was left, and tells when that changes', () => {
    const onSettings = show({ timeline: [event({})] }, { timelineOpen: false });
    expect(button('Timeline (1)').getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText('Something happens.')).toBeNull();
    fireEvent.click(button('Timeline (1)'));
    expect(onSettings).toHaveBeenCalledExactlyOnceWith({ timelineOpen: true });
  });

  it('keeps the dates of sentences apart from the listed ones', () => {
    show({ timeline: [event({}), event({ kind: 'prose', event: 'He said so on Friday.' })] });
    expect(button('Timeline (1)')).toBeTruthy();
    const group = screen.getByRole('heading', { name: 'Dates in the text (1)' }).closest('section')!;
    expect(within(group).getByText('He said so on Friday.')).toBeTruthy();
    expect(within(group).queryByText('Something happens.')).toBeNull();
  });

  it('calls itself what it is when there are only sentences', () => {
    show({ timeline: [event({ kind: 'prose' })] });
    expect(button('Dates in the text (1)')).toBeTruthy();
  });

  it('shows an entry without a place as plain text', () => {
    show({ timeline: [event({ anchor: null })] });
    expect(screen.getByText('Something happens.').closest('button')).toBeNull();
  });

  it('adds the whole date where the printed one has no year', () => {
    show({ timeline: [event({ dateText: 'Tuesday', date: '2025-10-21' }), event({})] });
    expect([...document.querySelectorAll('.when small')].map((small) => small.textContent)).toEqual([
      expect.stringContaining('2025'),
    ]);
  });
});

describe('a long list', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => event({ event: `Event ${index + 1} happens.` }));
  const shownEvents = () => document.querySelectorAll('.events > li:not([hidden])').length;

  it('shows its first entries, and the rest on request, going on where they went on', () => {
    show({ timeline: many(60) });
    expect(shownEvents()).toBe(8);
    fireEvent.click(button('Show all 60'));
    expect(shownEvents()).toBe(60);
    expect(document.activeElement).toBe(button(/Event 9 happens/));
    expect(screen.queryByRole('button', { name: 'Show all 60' })).toBeNull();
  });

  it('moves to the next entry also where entries lead nowhere', () => {
    show({ timeline: many(12).map((entry) => ({ ...entry, anchor: null })) });
    fireEvent.click(button('Show all 12'));
    expect(document.activeElement!.textContent).toContain('Event 9 happens.');
  });

  it('is not cut for one or two entries, and takes no focus by itself', () => {
    show({ timeline: many(10) });
    expect(shownEvents()).toBe(10);
    expect(document.activeElement).toBe(document.body);
  });

  it('is cut for questions alike', () => {
    const faq = many(11).map(({ event: question }) => ({ question, answer: 'So.', answerHtml: 'So.', anchor: null }));
    show({ faq });
    expect(document.querySelectorAll('.questions > li:not([hidden])')).toHaveLength(8);
    expect(button('Show all 11')).toBeTruthy();
  });
});

describe('places in the text', () => {
  const decoy = () => {
    const element = document.createElement('p');
    element.id = 'l-2';
    document.body.prepend(element);
    return element;
  };
  const place = () => document.querySelector<HTMLElement>('.prose [id="l-2"]')!;

  it('are found inside the article only, lit up and given the focus', () => {
    const other = decoy();
    show({ timeline: [event({})] });
    fireEvent.click(button(/Something happens/));
    expect(document.activeElement).toBe(place());
    expect(place().classList).toContain('place-lit');
    expect(other.classList).not.toContain('place-lit');
  });

  it('have a way back to where one was, by button and by Escape', () => {
    show({ timeline: [event({})] });
    for (const goBack of [
      () => fireEvent.click(button('Back to the timeline')),
      () => fireEvent.keyDown(document, { key: 'Escape' }),
    ]) {
      fireEvent.click(button(/Something happens/));
      goBack();
      expect(document.activeElement).toBe(button(/Something happens/));
      expect(window.scrollTo).toHaveBeenLastCalledWith(expect.objectContaining({ top: 0 }));
      expect(screen.queryByRole('button', { name: 'Back to the timeline' })).toBeNull();
    }
  });

  it('leaves Escape to the browser when there is no way back', () => {
    show({ timeline: [event({})] });
    expect(fireEvent.keyDown(document, { key: 'Escape' })).toBe(true);
  });

  it('opens a folded part of the text that hides the place', () => {
    show({ contentHtml: '<details><summary>More</summary><p id="l-2">x</p></details>', timeline: [event({})] });
    fireEvent.click(button(/Something happens/));
    expect(document.querySelector('details')!.open).toBe(true);
  });
});

describe('questions', () => {
  const faq = [
    { question: 'Why?', answer: 'So.', answerHtml: '<p id="l-2">So.<script>x()</script></p>', anchor: 'l-2' },
  ];

  it('unfold their answer, sanitised and without ids', () => {
    show({ faq });
    expect(screen.queryByText('So.')).toBeNull();
    fireEvent.click(button('Why?'));
    expect(screen.getByText('So.').outerHTML).toBe('<p>So.</p>');
  });

  it('lead to their place in the text', () => {
    show({ faq });
    fireEvent.click(button('Why?'));
    fireEvent.click(button('Show in text'));
    expect(document.activeElement?.textContent).toBe('Second.');
    expect(button('Back to the questions')).toBeTruthy();
  });
});

describe('after the text', () => {
  it('a second article is kept apart, to be unfolded', () => {
    show({ notices: [{ kind: 'second-article', title: 'The story', contentHtml: '<p>Another text.</p>' }] });
    expect(screen.queryByText('Another text.')).toBeNull();
    fireEvent.click(button('Read the second article'));
    expect(screen.getByText('Another text.')).toBeTruthy();
  });

  it('what was left out is listed with its reason', () => {
    show({ leftOut: [{ step: 'boilerplate', reason: 'newsletter', text: 'Subscribe now' }] });
    fireEvent.click(button('What was left out (1)'));
    expect(screen.getByText('Subscribe now').closest('li')!.textContent).toContain('Newsletter');
  });
});

describe('the position', () => {
  it('starts where it was left, and is told on leaving', () => {
    const onScrollTop = vi.fn();
    const shown = article();
    render(
      <ReadingView
        article={shown}
        pictureSource={livePictures(shown)}
        settings={settings}
        onSettings={() => {}}
        timelineDoings={timelineDoings}
        scrollTop={420}
        onScrollTop={onScrollTop}
      />,
    );
    expect(window.scrollTo).toHaveBeenCalledWith({ top: 420, behavior: 'instant' });
    vi.stubGlobal('scrollY', 512.4);
    fireEvent(window, new Event('pagehide'));
    expect(onScrollTop).toHaveBeenCalledExactlyOnceWith(512);
  });
});
