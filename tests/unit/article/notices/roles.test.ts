import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../../../lib/article/notices/contradiction';
import { wordsFor } from '../../../../lib/words';
import { linesIn, paragraphs } from './texts';

function rolesIn(lang: string, first: string[], second: string[] = []): string[] {
  const source = { title: 'The news of the day', lang, publishedTime: null, languages: wordsFor(lang) };
  return findContradictions(linesIn(paragraphs(first)), linesIn(paragraphs(second)), source)
    .filter(({ about }) => about === 'role')
    .map(({ subject }) => subject);
}

describe('two people in one office at one time', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'on the same day',
      'en',
      [
        'NATO Secretary-General Mark Rutte arrived on October 22, 2025.',
        'On October 22, 2025, NATO Secretary-General Jens Stoltenberg spoke to reporters.',
        'The alliance was founded in 1949.',
      ],
      [],
    ],
    [
      'in two articles of one title',
      'en',
      ['The CEO of Acme, Jane Roe, praised the deal.', 'Acme was founded in 1990 and went public in 2004.'],
      ['Acme CEO Peter Voss said that the deal was dead.'],
    ],
    [
      'both now',
      'en',
      [
        'Jane Roe is the CEO of Acme.',
        'Acme was founded in 1990.',
        'Peter Voss, the current CEO of Acme, lives in 2004 style.',
      ],
      [],
    ],
    [
      'in a text of one year',
      'en',
      [
        'Ruritanian President Anna Bell opened the fair on 3 May 2024.',
        'Visitors cheered when Ruritanian President Karl Stein cut the ribbon.',
      ],
      [],
    ],
    [
      'with an article at the beginning',
      'en',
      [
        'The French President Emmanuel Macron came on 3 May 2024.',
        'On 3 May 2024 the French President Alain Rey left.',
      ],
      [],
    ],
    [
      'of a bank, named in two ways',
      'en',
      [
        'Bank of England Governor Anna Bell came on 3 May 2024.',
        'Karl Stein, the governor of the Bank of England, came on 3 May 2024.',
      ],
      [],
    ],
    [
      'of a state with “New” in its name',
      'en',
      ['New York Governor Anna Bell came on 3 May 2024.', 'On 3 May 2024 New York Governor Karl Stein left.'],
      [],
    ],
    [
      'in German, with a genitive',
      'de',
      [
        'Ruritaniens Präsident Karl Stein kam am 3. Mai 2024.',
        'Am 3. Mai 2024 ging Ruritaniens Präsidentin Anna Bell.',
      ],
      [],
    ],
    [
      'in German, written together',
      'de',
      [
        'Nato-Generalsekretär Mark Rutte kam am 22. Oktober 2025 an.',
        'Am 22. Oktober 2025 sprach Nato-Generalsekretär Jens Stoltenberg.',
      ],
      [],
    ],
    [
      'in German, with an adjective',
      'de',
      [
        'Der ruritanische Präsident Karl Stein eröffnete am 3. Mai 2024 die Messe.',
        'Die ruritanische Präsidentin Anna Bell lobte die Messe.',
      ],
      [],
    ],
    ...(
      [
        [
          'fr',
          'Le secrétaire général de l’OTAN, Mark Rutte, est arrivé le 22 octobre 2025.',
          'Le 22 octobre 2025, le secrétaire général de l’OTAN Jens Stoltenberg a parlé.',
        ],
        [
          'fr',
          'Le président français Emmanuel Macron est venu le 3 mai 2024.',
          'Le président français Alain Juppé a parlé le 3 mai 2024.',
        ],
        [
          'es',
          'El secretario general de la OTAN, Mark Rutte, llegó el 22 de octubre de 2025.',
          'El 22 de octubre de 2025 habló el secretario general de la OTAN, Jens Stoltenberg.',
        ],
        [
          'es',
          'El presidente mexicano Raúl Soto vino el 3 de mayo de 2024.',
          'La presidenta mexicana Ana Luna habló el 3 de mayo de 2024.',
        ],
        [
          'it',
          'Il segretario generale della NATO, Mark Rutte, è arrivato il 22 ottobre 2025.',
          'Il 22 ottobre 2025 ha parlato il segretario generale della NATO, Jens Stoltenberg.',
        ],
        [
          'pt',
          'O secretário-geral da OTAN, Mark Rutte, chegou em 22 de outubro de 2025.',
          'Em 22 de outubro de 2025 falou o secretário-geral da OTAN, Jens Stoltenberg.',
        ],
        [
          'nl',
          'NAVO-secretaris-generaal Mark Rutte kwam op 22 oktober 2025 aan.',
          'Op 22 oktober 2025 sprak NAVO-secretaris-generaal Jens Stoltenberg.',
        ],
      ] as const
    ).map(([lang, a, b]): [string, string, string[], string[]] => [`${lang}: ${a}`, lang, [a, b], []]),
  ])('%s', (_, lang, first, second) => {
    expect(rolesIn(lang, first, second)).toHaveLength(1);
  });
});

describe('no contradiction', () => {
  const today = 'The talks began on 3 May 2024.';
  it.each<[string, string, string[]]>([
    [
      'a former holder',
      'en',
      ['French President Emmanuel Macron spoke.', 'Former French President François Hollande listened.', today],
    ],
    [
      'ex-',
      'en',
      ['French President Emmanuel Macron spoke.', 'French ex-President François Hollande listened.', today],
    ],
    [
      'then-',
      'en',
      ['French President Emmanuel Macron spoke.', 'It was agreed with then-French President François Hollande.', today],
    ],
    ['a deputy', 'en', ['Acme CEO Jane Roe spoke.', 'Acme deputy CEO Peter Voss listened.', today]],
    ['an acting holder', 'en', ['Acme CEO Jane Roe spoke.', 'Acme’s acting CEO Peter Voss listened.', today]],
    ['a successor', 'en', ['Acme CEO Jane Roe spoke.', 'Acme CEO Peter Voss spoke.', 'Voss will succeed Roe.', today]],
    [
      'a resignation',
      'en',
      ['Acme CEO Jane Roe spoke.', 'Acme CEO Peter Voss spoke.', 'Roe stepped down in spring.', today],
    ],
    ['two bodies', 'en', ['French President Emmanuel Macron spoke.', 'Polish President Andrzej Duda listened.', today]],
    [
      'a state and a city of one name',
      'en',
      ['New York Governor Kathy Hochul spoke.', 'New York Mayor Eric Adams listened.', today],
    ],
    [
      'title and full name',
      'en',
      ['US President Joe Biden spoke.', 'US President Biden left.', 'US President Joseph R. Biden Jr. left.', today],
    ],
    [
      'two spellings',
      'en',
      ['Ukrainian President Volodymyr Zelenskyy spoke.', 'Ukrainian President Wolodymyr Selenskyj left.', today],
    ],
    [
      'a list of holders',
      'en',
      [
        'Acme co-CEOs Jane Roe and Peter Voss spoke.',
        'The presidents of France and Poland, Emmanuel Macron and Andrzej Duda, met.',
        today,
      ],
    ],
    ['joint holders', 'en', ['Acme co-CEO Jane Roe spoke.', 'Acme co-CEO Peter Voss listened.', today]],
    ['ministers', 'en', ['Ruritanian minister Jane Roe spoke.', 'Ruritanian minister Peter Voss listened.', today]],
    ['senators', 'en', ['Texas Senator Jane Roe spoke.', 'Texas Senator Peter Voss listened.', today]],
    [
      'vice presidents',
      'en',
      ['Acme Vice President Jane Roe spoke.', 'Acme Vice President Peter Voss listened.', today],
    ],
    [
      'presidents of divisions',
      'en',
      ['Jane Roe is a president of Acme.', 'Peter Voss is a president of Acme.', today],
    ],
    [
      'a history',
      'en',
      [
        'French President Charles de Gaulle vetoed it in 1963.',
        'French President Georges Pompidou agreed.',
        'It came in 1973.',
      ],
    ],
    [
      'more than two holders',
      'en',
      [
        'US President John Kennedy spoke.',
        'US President Lyndon Johnson spoke.',
        'US President Ronald Reagan spoke.',
        today,
      ],
    ],
    ['two days', 'en', ['Acme CEO Jane Roe came on 3 May 2019.', 'Acme CEO Peter Voss came on 4 June 2024.']],
    ['no time at all', 'en', ['US President Franklin Roosevelt said so.', 'US President Ronald Reagan said so, too.']],
    ['a headline in capitals', 'en', ['Acme CEO Jane Roe spoke.', 'Acme CEO Visits New York Office Today', today]],
    ['both in one sentence', 'en', ['Acme CEO Jane Roe and Acme CEO Peter Voss spoke on 3 May 2024.', today]],
    [
      'ein ehemaliger',
      'de',
      [
        'Nato-Generalsekretär Mark Rutte kam am 3. Mai 2025.',
        'Der ehemalige Nato-Generalsekretär Jens Stoltenberg kam am 3. Mai 2025.',
      ],
    ],
    [
      'Alt- und Ex-',
      'de',
      ['Bayern-Chef Jan Roth sprach am 3. Mai 2025.', 'Ex-Bayern-Chef Uli Weber kam am 3. Mai 2025.'],
    ],
    [
      'ein Nachfolger',
      'de',
      [
        'VW-Chef Oliver Blume kam am 3. Mai 2025.',
        'VW-Chef Herbert Diess kam am 3. Mai 2025.',
        'Blume ist der Nachfolger von Diess.',
      ],
    ],
    [
      'ein Stellvertreter',
      'de',
      [
        'Der ruritanische Präsident Karl Stein kam 2024.',
        'Der stellvertretende ruritanische Präsident Jan Roth kam 2024.',
      ],
    ],
    [
      'un ancien',
      'fr',
      [
        'Le président français Emmanuel Macron est venu le 3 mai 2024.',
        'L’ancien président français François Hollande est venu le 3 mai 2024.',
      ],
    ],
    [
      'un expresidente',
      'es',
      [
        'El presidente mexicano Raúl Soto vino el 3 de mayo de 2024.',
        'El expresidente mexicano Luis Mora habló el 3 de mayo de 2024.',
      ],
    ],
    [
      'un predecessore',
      'it',
      [
        'Il premier italiano Anna Bell parla il 3 maggio 2024.',
        'Il premier italiano Carlo Rossi parlò il 3 maggio 2024.',
        'Bell è succeduta a Rossi.',
      ],
    ],
    [
      'een voormalige',
      'nl',
      [
        'De premier van Nederland, Jan Roth, kwam op 3 mei 2024.',
        'De voormalige premier van Nederland, Piet Vos, kwam op 3 mei 2024.',
      ],
    ],
    [
      'a law of another year',
      'en',
      ['US President Donald Trump would repeal the act.', 'US President Joe Biden signed the act on 16 August 2022.'],
    ],
    [
      'two central banks',
      'en',
      [
        'Anna Bell, governor of the Bank of England, came on 3 May 2024.',
        'Karl Stein, governor of the Bank of Japan, came on 3 May 2024.',
      ],
    ],
    [
      'two universities',
      'en',
      [
        'University of Texas President Anna Bell came on 3 May 2024.',
        'University of Utah President Karl Stein came on 3 May 2024.',
      ],
    ],
    [
      'two committees',
      'en',
      [
        'Anna Bell, chairwoman of the House Committee on Rules, came on 3 May 2024.',
        'Karl Stein, chairman of the House Committee on Ethics, came on 3 May 2024.',
      ],
    ],
    [
      'a list of people with their offices',
      'en',
      [
        'Emmanuel Macron, president of France, Anna Bell, president of Poland, came on 3 May 2024.',
        'The president of France, Emmanuel Macron, left on 3 May 2024.',
      ],
    ],
    [
      'a word that begins a sentence',
      'en',
      ['Earlier President Anna Bell came on 3 May 2024.', 'Earlier President Karl Stein came on 3 May 2024.'],
    ],
    [
      'a day before an office',
      'de',
      ['Am Montag Präsident Karl Stein kam am 3. Mai 2024.', 'Am Montag Präsident Jan Roth kam am 3. Mai 2024.'],
    ],
    ['a language without the words', 'xx', ['Foo Bar Jane Roe 2024.', 'Foo Bar Peter Voss 2024.']],
  ])('%s', (_, lang, texts) => {
    expect(rolesIn(lang, texts)).toEqual([]);
  });

  it('in a history that is told in entries', () => {
    const source = { title: '', lang: 'en', publishedTime: null, languages: wordsFor('en') };
    const entries =
      '<ul><li>3 May 2024: Acme CEO Jane Roe opens it.</li><li>3 May 2024: Acme CEO Peter Voss closes it.</li></ul>';
    expect(findContradictions(linesIn(entries), [], source)).toEqual([]);
  });

  it('in a quotation', () => {
    const source = { title: '', lang: 'en', publishedTime: null, languages: wordsFor('en') };
    const html =
      '<p>Acme CEO Jane Roe spoke on 3 May 2024.</p><blockquote><p>Acme CEO Peter Voss spoke on 3 May 2024.</p></blockquote>';
    expect(findContradictions(linesIn(html), [], source)).toEqual([]);
  });
});
