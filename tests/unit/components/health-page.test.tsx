import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { type HealthFacts, HealthPage, type HealthPageProps } from '../../../components/health/HealthPage';
import type { Health } from '../../../lib/library/health';
import { inDom, settings } from './fixtures';

inDom();

const DAY = Date.UTC(2026, 10, 20, 12);

const HEALTH: Health = {
  articles: 312,
  links: 40,
  inTrash: 3,
  sinceBackup: 0,
  earlier: { versions: 5, bytes: 1_234_567 },
  pictures: { kept: 1200, pending: 0, failed: 0, 'not-allowed': 0 },
  failures: new Map(),
  pictureBytes: 90_000_000,
};

function show(part: Partial<HealthFacts> = {}, props: Partial<HealthPageProps> = {}) {
  const asked = {
    onAllowPictures: vi.fn(),
    onWithdrawPictures: vi.fn(),
    onRetryPictures: vi.fn(),
    onCheck: vi.fn(),
    onDismissReset: vi.fn(),
  };
  const facts: HealthFacts = {
    health: HEALTH,
    room: { used: 120_000_000, free: 5e9, persisted: true },
    lastBackup: { at: DAY, items: 350 },
    checks: { last: null, lastMending: null },
    reset: null,
    ...part,
  };
  const hrefs = { libraryHref: 'library.html', backupHref: 'library.html?export=backup', importHref: 'import.html' };
  const fixed = { settings, onSettings: () => {}, ...hrefs };
  render(<HealthPage facts={facts} {...fixed} {...asked} picturesAllowed progress={null} failure={null} {...props} />);
  return asked;
}

const part = (name: string) => screen.getByRole('region', { name });
const figure = (label: string, inside = 'What is kept') =>
  within(part(inside)).getByText(label).nextElementSibling!.textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const says = (words: string | RegExp) => expect(screen.getByText(words)).toBeTruthy();

it('says what is kept, and how much room it takes', () => {
  show();
  expect(
    ['Articles', 'Addresses without text', 'In the trash', 'Earlier versions'].map((label) => figure(label)),
  ).toEqual(['312', '40', '3', '5']);
  says('1.2 MB');
  const room = ['In use', 'Pictures', 'Texts and all else', 'Left for Lectern'];
  expect(room.map((label) => figure(label, 'Room on this device'))).toEqual(['120 MB', '90 MB', '30 MB', '5 GB']);
  says(/has promised to keep the library/);
});

it('shows what the browser says of the room only where it says it', () => {
  show({ room: { used: null, free: null, persisted: false } });
  expect(within(part('Room on this device')).getAllByRole('term')).toHaveLength(1);
  says(/not what extensions like Lectern did/);
});

it('warns when there is little room', () => {
  show({ room: { used: 1, free: 499e6, persisted: true } });
  says(/Little room is left/);
});

describe('backups', () => {
  it('says when the last one was, and what is newer', () => {
    show({ health: { ...HEALTH, sinceBackup: 12 } });
    says('The last backup is of Nov 20, 2026 and holds 350 articles.');
    says('12 articles were saved or changed since.');
  });

  it('warns when there is none, unless there is nothing to lose', () => {
    show({ lastBackup: null });
    says(/There is no backup/);
    expect(screen.getByRole('link', { name: 'Make a backup' }).getAttribute('href')).toBe('library.html?export=backup');
  });

  it('asks for none of an empty library', () => {
    show({ lastBackup: null, health: { ...HEALTH, articles: 0, links: 0 } });
    says('There is nothing to back up yet.');
    expect(screen.queryByRole('link', { name: 'Make a backup' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Restore or import' }).getAttribute('href')).toBe('import.html');
  });
});

describe('pictures', () => {
  const pictures = { kept: 5, pending: 2, failed: 4, 'not-allowed': 3 };
  const failures: Health['failures'] = new Map([
    ['too-large', 1],
    ['server', 3],
  ]);

  it('that are missing are told by reason, the commonest first, and can be tried again', () => {
    const asked = show({ health: { ...HEALTH, pictures, failures } });
    const labels = ['Kept', 'Still to be fetched', 'Not allowed', 'Not to be had'];
    expect(labels.map((label) => figure(label, 'Pictures'))).toEqual(['5', '2', '3', '4']);
    const reasons = within(part('Pictures')).getAllByRole('listitem');
    expect(reasons.map((item) => item.textContent)).toEqual(['3 The site did not hand it out.', '1 It is too large.']);
    press('Try the missing ones again');
    expect(asked.onRetryPictures).toHaveBeenCalledTimes(1);
  });

  it('need no trying when none is missing', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Try the missing ones again' })).toBeNull();
  });

  it('can be allowed, and forbidden', () => {
    const asked = show({}, { picturesAllowed: false });
    press('Allow pictures');
    expect(asked.onAllowPictures).toHaveBeenCalledTimes(1);
  });
});

describe('checks', () => {
  const mended = { at: DAY, repairs: { recovered: 1, textLost: 2, strayFiles: 1, strayTexts: 2 } };

  it('start on a click', () => {
    const asked = show();
    press('Check now');
    expect(asked.onCheck).toHaveBeenCalledTimes(1);
  });

  it('show how far they are, and are not started twice', () => {
    const asked = show({}, { progress: 0.4 });
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.4');
    press('Check now');
    expect(asked.onCheck).not.toHaveBeenCalled();
  });

  it('say that all is well', () => {
    show({ checks: { last: { at: DAY, repairs: {} }, lastMending: null } });
    says('Checked on Nov 20, 2026. Everything was in order.');
  });

  it('say what was amiss, what is the same in one line', () => {
    show({ checks: { last: mended, lastMending: mended } });
    says('The check of Nov 20, 2026 found something amiss:');
    says('An article had dropped out of the library. It is back, without its tags.');
    says('3 leftovers of deleted articles were removed.');
    says(/^2 articles have lost their text/);
    expect(screen.queryByText(/Everything was in order/)).toBeNull();
  });

  it('go on saying it after a check that found nothing', () => {
    show({ checks: { last: { at: Date.UTC(2026, 10, 22, 12), repairs: {} }, lastMending: mended } });
    says('Checked on Nov 22, 2026. Everything was in order.');
    says('The check of Nov 20, 2026 found something amiss:');
  });
});

describe('an emptied library', () => {
  const reset = { foundAt: Date.UTC(2026, 10, 23, 12), items: 312, seenAt: DAY, left: 0 };

  it('is told with what it held, the last backup, and the way to restore it', () => {
    const asked = show({ reset });
    says("Your browser emptied Lectern's library");
    says(/On Nov 20, 2026 it held 312 articles.*Your last backup is of Nov 20, 2026 and holds 350 articles/);
    says('Noticed on Nov 23, 2026.');
    expect(screen.getByRole('link', { name: 'Restore a backup' }).getAttribute('href')).toBe('import.html');
    press('Do not show this again');
    expect(asked.onDismissReset).toHaveBeenCalledTimes(1);
  });

  it('of which a part is left says so', () => {
    show({ reset: { ...reset, left: 300 } });
    says("Your browser lost a part of Lectern's library");
    says(/it held 312 articles\..* 300 were left\. Your last backup/);
  });

  it('without a backup says so', () => {
    show({ reset: { ...reset, items: 1 }, lastBackup: null });
    says(/it held one article\..*Lectern knows of no backup/);
  });
});

it('says what failed', () => {
  show({}, { failure: 'UnknownError' });
  expect(screen.getByRole('alert').textContent).toBe('That did not work: UnknownError');
});
