import { describe, expect, it } from 'vitest';
import { keepAnswers } from '../../../../lib/article/blocks/kept';
import { wantedAfter } from './wanted-after';

describe('lines that answer questions', () => {
  const answers = new Set(['it is old', 'it is open', 'it is free']);
  const linesAfter = (html: string) =>
    wantedAfter(({ measured }, wanted) => keepAnswers(measured, wanted, answers), html).filter((text) =>
      text.startsWith('It'),
    );
  const page = (first: string, second: string) =>
    `<h3>+ Since when?</h3><p>${first}</p><h3>+ Where?</h3><p>${second}</p><h3>+ How much?</h3><p>It is free.</p>`;

  it('are kept with the others, under their question', () =>
    expect(linesAfter(page('+ It is old.', '+ It is open.'))).toEqual(['It is free.']));
  it('are left where most of them are', () => expect(linesAfter(page('+ It is old.', 'It is open.'))).toEqual([]));
  it('are left where their question is', () =>
    expect(linesAfter(page('+ It is old.', '+ It is open.').replace('+ How', 'How'))).toEqual([]));
});
