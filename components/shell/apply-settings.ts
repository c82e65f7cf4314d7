import type { Settings } from '../../lib/library/types';

/** Gives a page the person's colours, typeface and text size: the styles follow the root's attributes. */
export function applySettings(root: HTMLElement, { theme, font, textSize }: Settings): void {
  root.dataset.theme = theme;
  root.dataset.font = font;
  root.style.setProperty('--text-scale', String(textSize / 100));
}
