import type { LexiconData } from './lexicon';
import type { TreeData } from './trees';

/** What `npm run train` learned, as it is kept in weights.json. */
export interface Weights {
  lexicon: LexiconData;
  trees: TreeData;
}
