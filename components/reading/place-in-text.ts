/** CSS px from the top of the window, below the bar: what is above this line has been read. */
const READING_LINE = 96;

/**
 * How far one has read, 0 to 1: the part of the text that is above the reading line, and all of it when its end is in
 * sight. It is counted in characters, so that neither another text size nor pictures that are not loaded yet change it.
 * Null before the text begins: the title and what stands above the text are no part of it.
 */
export function placeInText(body: Element): number | null {
  const { top, bottom } = body.getBoundingClientRect();
  if (bottom <= window.innerHeight) return 1;
  if (top >= READING_LINE) return null;
  let above = 0;
  let total = 0;
  for (const block of blocksOf(body)) {
    const box = block.getBoundingClientRect();
    const part = box.height === 0 ? Number(box.top < READING_LINE) : (READING_LINE - box.top) / box.height;
    above += weightOf(block) * Math.min(1, Math.max(0, part));
    total += weightOf(block);
  }
  return above / total;
}

/** Where the page must be scrolled to (CSS px from its top) for a place in the text to be at the reading line. */
export function scrollTopOf(body: Element, place: number): number {
  const blocks = blocksOf(body);
  let left = place * blocks.reduce((total, block) => total + weightOf(block), 0);
  for (const block of blocks) {
    const weight = weightOf(block);
    if (left <= weight) {
      const { top, height } = block.getBoundingClientRect();
      return window.scrollY + top + (height * left) / weight - READING_LINE;
    }
    left -= weight;
  }
  return window.scrollY + body.getBoundingClientRect().bottom;
}

/** The blocks that follow each other, inside whatever boxes are around all of them. */
function blocksOf(body: Element): Element[] {
  let box = body;
  while (box.children.length === 1 && box.firstElementChild!.children.length > 0) box = box.firstElementChild!;
  return box.children.length > 0 ? [...box.children] : [box];
}

/** A picture without a caption is a little, too. */
const weightOf = (block: Element): number => block.textContent.length + 1;
