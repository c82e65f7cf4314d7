// Names that Windows gives to devices, whatever the extension.
const RESERVED = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;
/** In code points: at four bytes each, with number and extension, it stays below the 255 bytes of every file system. */
const LONGEST = 60;
const FALLBACK = 'article';

/** A title as a file name without extension: letters and digits of any script, and hyphens. Never empty, never a device's name. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  const slug = Array.from(words)
    .slice(0, LONGEST)
    .join('')
    .replace(/^[-\p{M}]+|-+$/gu, '');
  if (slug === '') return FALLBACK;
  return RESERVED.test(slug) ? `${slug}-${FALLBACK}` : slug;
}

/** Gives one title after another a file name without extension that no earlier one has, upper and lower case being the same. */
export function uniqueNames(): (title: string) => string {
  const taken = new Set<string>();
  return (title) => {
    const slug = slugOf(title);
    let name = slug;
    for (let number = 2; taken.has(name); number++) name = `${slug}-${number}`;
    taken.add(name);
    return name;
  };
}

/** The day, as a file name has it. @param now milliseconds since 1970 */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);
