// A backup may come from anyone, and from any disk: whatever was done to it, the library is as it was, and the person is told.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { backup } from '../../../lib/importers/backup';
import { ImportRefused } from '../../../lib/importers/types';
import { type CorruptFile, corruptFiles } from './corrupt-files';
import { backUp, dump, fill, restore, wipe } from './library';

vi.mock('../../../lib/browser', () => ({ browser: { runtime: { getBrowserInfo: () => null } } }));
afterAll(wipe);

let files: CorruptFile[];
let before: string;

const look = async () => JSON.stringify(await dump());

beforeAll(async () => {
  await wipe();
  await fill();
  before = await look();
  files = await corruptFiles(new Uint8Array(await (await backUp()).file.arrayBuffer()));
});

/** What became of a file: why it was refused, or how many rows were merged and rejected. */
async function tried({ bytes }: CorruptFile) {
  try {
    return await restore(new File([bytes], 'backup.zip'));
  } catch (error) {
    if (error instanceof ImportRefused) return error.reason;
    throw error;
  }
}

it('there are 200 of them', () => {
  expect(files.length).toBeGreaterThanOrEqual(200);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});

it('none changes the library, and each is refused or reported', async () => {
  const wrong: string[] = [];
  let refused = 0;
  let unharmed = 0;
  for (const file of files) {
    const outcome = await tried(file);
    if ((await look()) !== before) throw new Error(`${file.name} changed the library.`);
    const isRefused = typeof outcome === 'string';
    const isReported = !isRefused && outcome.rejected.length === 1 && outcome.merged === 10;
    const isUnharmed = !isRefused && outcome.rejected.length === 0 && outcome.merged === 11;
    if (isRefused) refused++;
    if (isUnharmed) unharmed++;
    const isRight = {
      refused: isRefused && (!file.reason || file.reason === outcome),
      rejected: isReported,
      harmless: isRefused || isUnharmed,
    }[file.outcome];
    if (!isRight) wrong.push(`${file.name}: ${JSON.stringify(outcome)}`);
  }
  console.info(`${files.length} corrupt files: ${refused} refused, ${unharmed} whole in spite of it`);
  expect(wrong).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

it('is known by its beginning, so that a cut one is called damaged, not unknown', async () => {
  const cut = files.find(({ name }) => name.startsWith('cut at') && !/ [0-9]{1,2}$/.test(name))!;
  expect(await backup.recognises(new File([cut.bytes], 'x'))).toBe(true);
  expect(await backup.recognises(new File(['PK\x03\x04 something else'], 'x'))).toBe(false);
  expect(await backup.recognises(new File([], 'x'))).toBe(false);
});
