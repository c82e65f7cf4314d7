/** A time as ISO 8601 in UTC, to the second. @param time milliseconds since 1970, or null */
export function isoTime(time: number): string;
export function isoTime(time: number | null): string | null;
export function isoTime(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
