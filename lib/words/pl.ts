import { calendar, list } from './list';
import type { Words } from './types';

export const pl = {
  lang: 'pl',
  common: list('i, w, na, z, się, nie, do, to, że, jest, jak, od, dla, po, przez, oraz, są, które'),
  dates: {
    months: calendar(`
      styczeń|stycznia|sty, luty|lutego|lut, marzec|marca|mar, kwiecień|kwietnia|kwi, maj|maja, czerwiec|czerwca|cze,
      lipiec|lipca|lip, sierpień|sierpnia|sie, wrzesień|września|wrz, październik|października|paź,
      listopad|listopada|lis, grudzień|grudnia|gru
    `),
    weekdays: calendar(`
      poniedziałek|pon, wtorek|wt, środa|śr, czwartek|czw, piątek|pt, sobota|sob, niedziela|niedz
    `),
    numericOrder: 'dmy',
    ordinals: [],
    prepositions: list('w, od, do, po, przed, roku, rok, między, około'),
    bounds: list('od, do, po, przed, z'),
    between: list('między'),
    since: list('od'),
    joiners: list('roku'),
    until: list('do'),
    and: list('i'),
    open: list('dziś, obecnie, teraz'),
    seasons: list('wiosna, lato, jesień, zima'),
    before: list('od, początek, koniec, połowa, około, ok, w'),
    era: [],
    eraBefore: [],
    quarter: list('kwartał, kwartale, kwartału'),
    century: list('wiek, wieku, w'),
    yearWords: list('r, roku, rok'),
    decade: [],
    decadeBefore: list('lata, latach'),
    units: list(`
      godzina, godziny, dzień, dni, tydzień, tygodnie, tygodni, miesiąc, miesiące, miesięcy, rok, lata, lat
    `),
    relative: list('przed, po, temu, później'),
    undated: list('wkrótce, dziś, wczoraj, obecnie'),
  },
  questions: {
    headings: list(`
      najczęściej zadawane pytania, często zadawane pytania, pytania i odpowiedzi, najczęstsze pytania, faq
    `),
    prefixes: list('p, pytanie'),
    answerPrefixes: list('o, odp, odpowiedź'),
    prompts: list('co sądzisz, co myślisz, czy wiesz, czy wiedziałeś, szukasz, potrzebujesz'),
    contact: list(`
      masz pytania, masz pytanie, masz dodatkowe pytania, więcej pytań, nie znalazłeś, nie znalazłaś, nie ma tu twojego pytania
    `),
  },
  timeline: {
    headings: list(`
      oś czasu, kalendarium, chronologia, kluczowe daty, ważne daty, kamienie milowe, harmonogram
    `),
    hints: list('historia, wydarzenia, terminy, kalendarz, daty'),
    live: list('na żywo, relacja live'),
    columns: list('data, daty, rok, kiedy, termin, czas, dzień, miesiąc, okres'),
    labels: list('data'),
    openingHours: list('godziny otwarcia'),
    stamps: list('opublikowano, aktualizacja, dodano, autor'),
  },
  callouts: list('czy wiesz że, ciekawostka, wskazówka, uwaga, ważne, warto wiedzieć'),
  nothing: list('nie dotyczy, brak danych'),
  facts: {
    headings: list(`
      w skrócie, najważniejsze fakty, fakty i liczby, kluczowe fakty, podstawowe informacje, dane techniczne,
      specyfikacja, specyfikacja techniczna, parametry techniczne, najważniejsze dane
    `),
    takeaways: list(`
      najważniejsze informacje, kluczowe wnioski, najważniejsze wnioski, najważniejsze punkty, kluczowe punkty,
      w pigułce, w dużym skrócie, krótko mówiąc, co warto wiedzieć, tldr, tl dr
    `),
    columns: list('cecha, cechy, parametr, parametry, właściwość, wartość, szczegóły, kryterium'),
    metadata: list(`
      autor, autorzy, opublikowano, data publikacji, zaktualizowano, aktualizacja, kategoria, kategorie, tag,
      tagi, temat, udostępnij, komentarze, czas czytania, źródło, źródła, fot, zdjęcie, cena, ilość, razem, ocena,
      dołączył, posty, hasło, szukaj
    `),
  },
  otherArticles: list(`
    czytaj także, czytaj też, czytaj również, powiązane artykuły, podobne artykuły, zobacz też, zobacz także,
    zobacz również, przeczytaj też, przeczytaj także, przeczytaj również, warto przeczytać, najczęściej czytane,
    więcej na ten temat, inne artykuły
  `),
  related: list('zobacz także, zobacz też, przypisy, bibliografia, komentarze, spis treści'),
  conclusions: list('podsumowanie, wnioski'),
  newsletters: {
    names: list('newsletter, biuletyn'),
    verbs: list('zapisz się, subskrybuj, zarejestruj'),
  },
  endings: {
    unfinished: list(`
      i, oraz, lub, ale, że, który, która, które, w, we, z, ze, na, do, od, po, przez, dla, przy, nad, pod, jako, gdy,
      jeśli, ponieważ, aby
    `),
    goesOn: list(`
      czytaj więcej, czytaj dalej, czytaj całość, przeczytaj całość, zobacz więcej, zaloguj się, wykup dostęp
    `),
  },
} satisfies Words;
