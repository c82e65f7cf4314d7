/** What `read` makes of each item, without the nulls; on thousands of lines that say nothing it beats `flatMap` with an array for each. */
export function collect<Item, Found>(items: readonly Item[], read: (item: Item) => Found | null): Found[] {
  const found: Found[] = [];
  for (const item of items) {
    const one = read(item);
    if (one !== null) found.push(one);
  }
  return found;
}
