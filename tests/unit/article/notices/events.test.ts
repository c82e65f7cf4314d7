import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../../../lib/article/notices/contradiction';
import { wordsFor } from '../../../../lib/words';
import { linesIn, paragraphs } from './texts';

function eventsIn(lang: string, title: string, first: string[], second: string[] = []): string[] {
  const source = { title, lang, publishedTime: null, languages: wordsFor(lang) };
  return findContradictions(linesIn(paragraphs(first)), linesIn(paragraphs(second)), source).map(({ about }) => about);
}

describe('one event', () => {
  it.each<[string, string, string, string[], string[], string]>([
    [
      'in two places, in two articles of one title',
      'en',
      'Roe meets Voss for talks',
      ['The meeting will take place in Geneva.'],
      ['The meeting, held at the White House, was short.'],
      'place',
    ],
    [
      'in two places on one day',
      'en',
      'News of the day',
      ['The summit with Voss on 3 May 2024 in Paris was short.', 'Roe left the summit with Voss in Vienna on 3 May.'],
      [],
      'place',
    ],
    [
      'in a country and a city elsewhere',
      'en',
      'Leaders at the summit',
      ['The summit in Japan began.'],
      ['The summit in Berlin began.'],
      'place',
    ],
    [
      'on two days, in two articles of one title',
      'en',
      'The summit begins',
      ['The summit is scheduled for 3 May 2024.'],
      ['The summit on 9 June 2024 was short.'],
      'time',
    ],
    [
      'of a name, on two days',
      'en',
      'News of the town',
      [
        'The Spring Conference will be held on 3 May 2024.',
        'Tickets for the Spring Conference on 10 May 2024 are sold out.',
      ],
      [],
      'time',
    ],
    [
      'auf Deutsch',
      'de',
      'Der Gipfel beginnt',
      ['Der Gipfel findet in Genf statt.'],
      ['Der Gipfel in Wien war kurz.'],
      'place',
    ],
    [
      'en français',
      'fr',
      'Le sommet commence',
      ['Le sommet prévu à Genève durera un jour.'],
      ['Le sommet aura lieu à Vienne.'],
      'place',
    ],
    [
      'en español',
      'es',
      'La cumbre empieza',
      ['La cumbre en Ginebra dura un día.'],
      ['La cumbre se celebrará en Viena.'],
      'place',
    ],
    [
      'in italiano',
      'it',
      'Il vertice inizia',
      ['Il vertice a Ginevra dura un giorno.'],
      ['Il vertice si terrà a Vienna.'],
      'place',
    ],
    [
      'em português',
      'pt',
      'A cúpula começa',
      ['A cúpula em Genebra dura um dia.'],
      ['A cúpula será em Viena.'],
      'place',
    ],
    [
      'in het Nederlands',
      'nl',
      'De top begint',
      ['De top in Genève duurt een dag.'],
      ['De top vindt plaats in Wenen.'],
      'place',
    ],
  ])('%s', (_, lang, title, first, second, about) => {
    expect(eventsIn(lang, title, first, second)).toEqual([about]);
  });
});

describe('no contradiction', () => {
  const title = 'Roe meets Voss for talks';
  it.each<[string, string, string[], string[]]>([
    [
      'a building in its city',
      'en',
      ['The meeting in Washington was short.'],
      ['The meeting at the White House was short.'],
    ],
    ['a city in its country', 'en', ['The meeting in Geneva was short.'], ['The meeting in Switzerland was short.']],
    ['a city in its state', 'en', ['The meeting in Palm Beach was short.'], ['The meeting in Florida was short.']],
    ['a place that is not known', 'en', ['The meeting in Geneva was short.'], ['The meeting at Hill House was short.']],
    ['another meeting', 'en', ['The meeting in Geneva was short.'], ['The previous meeting in Vienna was short.']],
    ['a second meeting', 'en', ['The meeting in Geneva was short.'], ['A second meeting in Vienna will follow.']],
    [
      'a meeting of others',
      'en',
      ['The meeting in Geneva was short.'],
      ['A meeting with Karl Stein in Vienna was long.'],
    ],
    ['another kind of event', 'en', ['The meeting in Geneva was short.'], ['The summit in Vienna was long.']],
    ['what it was about', 'en', ['The meeting in Geneva was short.'], ['The meeting focused on peace in Ukraine.']],
    ['two meetings of one article', 'en', ['The meeting in Geneva was short.', 'The meeting in Vienna was long.'], []],
    [
      'other days',
      'en',
      ['The meeting on 3 May 2024 in Geneva was short.'],
      ['The meeting on 9 June 2023 in Vienna was long.'],
    ],
    [
      'several meetings in one of the articles',
      'en',
      ['The meeting in Geneva was short.', 'The meeting in Rome was long.'],
      ['The meeting in Vienna was short.'],
    ],
    [
      'another day of it in one of the articles',
      'en',
      ['Roe met Voss on 3 May 2024.', 'Roe met Voss on 1 July 2024.'],
      ['Roe met Voss on 1 July 2024.'],
    ],
    [
      'two meetings of one person on one day',
      'en',
      ['Roe met Voss in Geneva on 3 May 2024.', 'Roe met Stein in Vienna on 3 May 2024.'],
      [],
    ],
    [
      'two meetings of a board',
      'en',
      ['The Board meeting on 3 May 2024 was short.', 'The Board meeting on 10 May 2024 was long.'],
      [],
    ],
    ['a change of plan', 'en', ['The meeting in Geneva was short.'], ['The meeting in Vienna was moved to Geneva.']],
    [
      'several days',
      'en',
      ['The Spring Conference on 3 May 2024 was full.', 'The Spring Conference was postponed from 2 May 2024.'],
      [],
    ],
    [
      'each year',
      'en',
      ['The Spring Conference on 3 May 2024 was full.', 'The next Spring Conference on 7 May 2025 will be, too.'],
      [],
    ],
    ['ein anderes Treffen', 'de', ['Das Treffen in Genf war kurz.'], ['Das vorige Treffen in Wien war lang.']],
  ])('%s', (_, lang, first, second) => {
    expect(eventsIn(lang, lang === 'de' ? 'Roe trifft Voss' : title, first, second)).toEqual([]);
  });
});
