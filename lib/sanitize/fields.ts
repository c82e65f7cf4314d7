import { LIMITS } from './shape';

/** Readers of an article's fields, each of which throws `InvalidArticle` when the value is of another type. */

/** The value is no article: a field is missing, of the wrong type, or far too long. */
export class InvalidArticle extends Error {
  override name = 'InvalidArticle';
}

export type Bag = Record<string, unknown>;

export function bag(value: unknown, name: string): Bag {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidArticle(`${name} is no object`);
  return value as Bag;
}

export function string(value: unknown, name: string, longest: number): string {
  if (typeof value !== 'string') throw new InvalidArticle(`${name} is no text`);
  if (value.length > longest) throw new InvalidArticle(`${name} is too long`);
  return value;
}

/** Text without control characters, cut where it is too long. */
export function block(value: unknown, name: string, longest: number): string {
  const text = string(value, name, Number.POSITIVE_INFINITY).slice(0, longest);
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
}

/** The same on one line. */
export const line = (value: unknown, name: string, longest: number = LIMITS.line): string =>
  block(value, name, longest).replace(/\s+/g, ' ').trim();

export const lineOrNull = (value: unknown, name: string, longest?: number): string | null =>
  value === null || value === undefined ? null : line(value, name, longest) || null;

export const matchOrNull = (value: unknown, name: string, pattern: RegExp): string | null => {
  const text = lineOrNull(value, name);
  return text !== null && pattern.test(text) ? text : null;
};

export function list<T>(value: unknown, name: string, most: number, read: (entry: Bag) => T): T[] {
  if (!Array.isArray(value)) throw new InvalidArticle(`${name} is no list`);
  return value.slice(0, most).map((entry) => read(bag(entry, name)));
}

export function whole(value: unknown, name: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new InvalidArticle(`${name} is no number`);
  return Math.min(most, Math.max(least, Math.round(value)));
}

export function oneOf<T>(value: unknown, name: string, allowed: readonly T[]): T {
  if (!allowed.includes(value as T)) throw new InvalidArticle(`${name} is of no known kind`);
  return value as T;
}
