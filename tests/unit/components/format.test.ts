import { describe, expect, it } from 'vitest';
import { formatBytes, formatIsoDate, formatIsoInterval, hostOf } from '../../../components/format';

// jsdom's languages are en-US and en.
describe('formatIsoDate', () => {
  it.each([
    ['2025', '2025'],
    ['2025-08', 'August 2025'],
    ['2025-08-22', 'August 22, 2025'],
    ['2025-08-22T12:00:00Z', 'August 22, 2025'],
    ['last week', null],
  ])('%s → %s', (iso, words) => {
    expect(formatIsoDate(iso)).toBe(words);
  });
});

describe('formatIsoInterval', () => {
  it.each([
    ['2021/2024', '2021 – 2024'],
    ['2025-07/2025-08', 'July 2025 – August 2025'],
    ['2021/', '2021 –'],
    ['2021/soon', null],
    ['2025-10-21', 'October 21, 2025'],
  ])('%s → %s', (iso, words) => {
    expect(formatIsoInterval(iso)).toBe(words);
  });
});

describe('hostOf', () => {
  it.each([
    ['https://www.example.org/a', 'example.org'],
    ['file:///tmp/a.html', 'file:///tmp/a.html'],
    ['nonsense', 'nonsense'],
  ])('%s → %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [1_234_567, '1.2 MB'],
  [5e9, '5 GB'],
  [7.25e15, '7,250 TB'],
])('a size of %i bytes is %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});
