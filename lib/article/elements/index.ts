import { placeStills } from '../stills';
import { assembleListings } from './code-listings';
import { placeEmbeds } from './embeds';
import { settleFormulas } from './formulas';
import { partNeighbours } from './neighbours';
import { listNumberedNotes } from './numbered-notes';
import { removePageTools } from './page-tools';
import { writeTasks } from './task-lists';

/**
 * Gives elements whose meaning is in their scripts' own markup a form that every way of choosing the content keeps: one
 * `pre` for code that is drawn line by line, one `math` for a formula and its twins, one picture for a film or a frame.
 * `base` is what addresses of the clone start from, `url` the page's own.
 */
export function settleElements(page: Document, base: string, url: string): void {
  removePageTools(page);
  listNumberedNotes(page);
  writeTasks(page);
  settleFormulas(page);
  assembleListings(page);
  placeStills(page, base, url);
  placeEmbeds(page, base);
  partNeighbours(page);
}
