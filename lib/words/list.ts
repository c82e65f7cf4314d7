/** The phrases of a text that separates them by commas; lines may be broken after any of these. */
export function list(phrases: string): string[] {
  return phrases.trim().split(/,\s*/);
}

/** The names of months or weekdays in their order, each with its other spellings after a bar. */
export function calendar(names: string): string[][] {
  return list(names).map((name) => name.split('|'));
}
