import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { ImportReport } from '../../../components/import/ImportReport';
import type { ImportOutcome, ImportPlan } from '../../../components/import/types';
import { inDom } from './fixtures';

inDom();

const PLAN: ImportPlan = {
  source: 'backup',
  fileName: 'lectern-backup.zip',
  facts: { createdAt: null, pictures: 9, missingPictures: 0, settings: null, setAside: [] },
  rows: 3,
  added: 2,
  merged: 1,
  first: [],
  rejected: [],
  states: { unread: 3, reading: 0, read: 0, archived: 0 },
  favourites: 0,
  tags: [],
};

function show(missingPictures: number, hasSettings: boolean) {
  const outcome: ImportOutcome = { added: 2, merged: 1, hasSettings };
  const plan = { ...PLAN, facts: { ...PLAN.facts!, missingPictures } };
  const fixed = { libraryHref: 'library.html', onAgain: () => {}, onSaveText: () => {} };
  render(<ImportReport plan={plan} outcome={outcome} {...fixed} />);
}

it('says what became of the rows', () => {
  show(0, false);
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['2', '1', '0']);
  expect(screen.queryByText(/could not be read when the backup was made/)).toBeNull();
  expect(screen.queryByText(/as the backup had them/)).toBeNull();
});

it('says which pictures the backup lacks, and that it brought settings', () => {
  show(3, true);
  expect(screen.getByText(/^3 pictures could not be read when the backup was made/)).toBeTruthy();
  expect(screen.getByText(/as the backup had them/)).toBeTruthy();
});
