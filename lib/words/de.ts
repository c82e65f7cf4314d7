import { calendar, list } from './list';
import type { Words } from './types';

export const de = {
  lang: 'de',
  common: list(`
    der, die, und, das, ist, nicht, mit, von, den, ein, eine, auf, für, zu, sich, dem, auch, werden
  `),
  dates: {
    months: calendar(`
      januar|jänner|jan, februar|feber|feb, märz|mär|mrz, april|apr, mai, juni|jun, juli|jul, august|aug,
      september|sept|sep, oktober|okt, november|nov, dezember|dez
    `),
    weekdays: calendar(`
      montag|mo, dienstag|di, mittwoch|mi, donnerstag|do, freitag|fr, samstag|sonnabend|sa, sonntag|so
    `),
    numericOrder: 'dmy',
    ordinals: [],
    prepositions: list(
      'im, in, seit, bis, ab, von, um, nach, vor, zwischen, und, jahr, jahre, jahren, zum, bereits, schon, erst, erstmals',
    ),
    bounds: list('seit, vor, bis, nach, ab, von'),
    between: list('zwischen'),
    bareYears: true,
    occasions: list('beim, bei, zum, zur, nach, vor, während, seit'),
    events: list(`
      gründung, neugründung, wiedergründung, bau, neubau, umbau, ausbau, anbau, abriss, errichtung, einweihung, eröffnung, wiedereröffnung, erwerb, kauf, ankauf,
      verkauf, umzug, übernahme, erweiterung, weihe, fahnenweihe, beitritt, austritt, fusion, zusammenschluss, auflösung, wahl, umbenennung, anschaffung,
      grundsteinlegung, einführung, fertigstellung, aufstieg, abstieg, inbetriebnahme, zerstörung, stilllegung, schließung, eintragung
    `),
    nounArticles: list('der, die, das, den, dem, ein, eine, einen, einer, sein, seine, ihr, ihre, unser, unsere'),
    nounPrepositions: list(`
      für, mit, von, zu, nach, bei, aus, auf, an, in, um, über, unter, vor, seit, gegen, durch, ohne, bis, ab, als, wie, und, oder,
      zwischen, hinter, neben, während, wegen, trotz, laut, statt, innerhalb, außerhalb, anlässlich
    `),
    since: list('seit, ab'),
    joiners: list('im, des, der, den, dem, jahr, jahres, jahre'),
    notAfterDay: list('im, jahr, jahres, jahre'),
    until: list('bis'),
    and: list('und, &'),
    open: list('heute, jetzt, dato'),
    seasons: list(
      `frühling, frühjahr, sommer, herbst, winter, frühlings, frühjahrs, sommers, herbstes, winters, ostern, weihnachten, pfingsten, sommersemester, wintersemester, sose,
      wise, ws, ss, schuljahr, sj, saison, spielzeit, hinrunde, rückrunde, jahreswechsel, jahreswende, jahresbeginn, jahresanfang, jahresmitte, jahresende,
      vorfrühling, frühsommer, hochsommer, spätsommer, frühherbst, spätherbst, silvester, neujahr, advent, fasching,
      karneval, ostersonntag, ostermontag, pfingstsonntag, pfingstmontag, kriegsbeginn, kriegsende`,
    ),
    before: list(
      'anfang, mitte, ende, um, etwa, circa, ca, rund, gegen, spätestens, ab, seit, am, vom, im, bis, anf, anno, wohl, vermutlich, voraussichtlich, geplant',
    ),
    era: list('nchr'),
    eraBefore: list('vchr'),
    quarter: list('quartal, quartals'),
    half: list('halbjahr, jahreshälfte'),
    weekOf: list('vom, ab'),
    century: list('jahrhundert, jahrhunderts, jahrhunderte, jh, jhd, jhdt'),
    decade: list('er, ern'),
    decadeBefore: [],
    units: list(`
      stunde, stunden, tag, tage, tagen, woche, wochen, kw, kalenderwoche, schwangerschaftswoche, ssw, monat, monate, monaten, jahr, jahre, jahren, minute, minuten
    `),
    relative: list('vor, vorher, davor, nach, danach, später, zuvor, alt'),
    relativeDates: {
      days: calendar('gestern, heute, morgen'),
      before: list('im, in, am, den, der, dem, die'),
      past: list('letzten, letzter, letztes, letzte, vergangenen, vergangene, vergangenes, vorigen, voriges, vorige'),
      coming: list('nächsten, nächste, nächstes, kommenden, kommende, kommendes'),
      following: list('folgenden, folgende, folgendes, darauffolgenden, darauffolgende'),
      same: list('selben, gleichen, gleiches'),
      units: calendar('tag, woche, monat, jahr|jahres'),
      several: calendar('tage|tagen, wochen, monate|monaten, jahre|jahren'),
      numbers: calendar('ein|eine|einen, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn'),
      later: list('später, danach'),
    },
    undated: list(`
      heute, gestern, morgen, aktuell, kürzlich, jetzt, offen, tba, demnächst, laufend, zuletzt, unbekannt
    `),
  },
  questions: {
    headings: list(`
      häufig gestellte fragen, häufige fragen, häufigste fragen, häufigsten fragen, oft gestellte fragen,
      die wichtigsten fragen, wichtige fragen, fragen und antworten, fragen & antworten, fragen rund um, fragen zu,
      fragen zum, fragen zur, fragen über, ihre fragen, eure fragen, antworten auf, faq, faqs, sie fragen wir antworten,
      du fragst wir antworten, ihr fragt wir antworten, oft gefragt, häufig gefragt, meistgestellte fragen,
      meistgestellten fragen, häufige fragestellungen, typische fragen, gängige fragen, oft fragen, häufig gestellt werden, frage und antwort, fragenkatalog, fragen & antworten
    `),
    openers: list(`
      wie, was, wo, woher, wohin, womit, wofür, wozu, worauf, wann, warum, wieso, weshalb, wer, wem, wen, wessen, welche,
      welcher, welches, welchen, ab, bis, kann, können, muss, müssen, darf, dürfen, soll, sollte, ist, sind, gibt, habe,
      hat, haben, brauche, brauchen, werden, wird
    `),
    several: list('fragen'),
    interviews: list('interview, gespräch führte, gespräch mit, im gespräch, nachgefragt, fragen an'),
    prefixes: list('f, frage'),
    answerPrefixes: list('a, antwort'),
    prompts: list(`
      was denken sie, was denkst du, was meinen sie, was meinst du, was meint ihr, was haltet ihr, was halten sie,
      was ist ihre meinung, was ist deine meinung, wie ist ihre meinung, wussten sie, wusstest du, wusstet ihr,
      schon gewusst, kennen sie schon, kennst du schon, haben sie schon, hast du schon, habt ihr schon, hat ihnen,
      hat dir, war dieser, war diese, war der artikel, wie hilfreich, wie gefällt, möchten sie, möchtest du,
      wollen sie, willst du, lust auf, interesse an, interessiert, neugierig, bereit für, bereit zum, suchen sie,
      suchst du, auf der suche, sie suchen, du suchst, brauchen sie hilfe, brauchst du hilfe, passwort vergessen,
      noch kein konto, noch nicht registriert, sind sie sicher, sind sie bereit, bist du bereit, fehler gefunden,
      fehler entdeckt, ist ihnen ein fehler, war diese antwort, hat ihnen diese, sie möchten mehr, noch unklarheiten
    `),
    leadsOn: list('mehr erfahren, mehr dazu, weitere informationen, weiterlesen'),
    contact: list(`
      noch fragen, weitere fragen, haben sie fragen, haben sie noch fragen, haben sie weitere fragen, hast du fragen,
      hast du noch fragen, hast du weitere fragen, habt ihr fragen, sie haben fragen, sie haben noch fragen,
      du hast fragen, du hast noch fragen, fragen, ihre frage war nicht dabei, deine frage war nicht dabei,
      keine antwort gefunden, nicht gefunden, frage nicht dabei, ihre frage wurde nicht, deine frage wurde nicht,
      noch nicht das richtige, ihre frage ist nicht, deine frage ist nicht, ihre frage nicht, deine frage nicht, nicht das richtige gefunden, wie können wir helfen, wie können wir ihnen helfen,
      können wir ihnen helfen
    `),
  },
  timeline: {
    headings: list(`
      zeitleiste, zeitstrahl, zeittafel, zeitlinie, zeitlicher ablauf, zeitplan, chronologie, chronik,
      chronologischer ablauf, meilensteine, wichtige daten, wichtige termine, die wichtigsten daten, eckdaten,
      stationen, lebenslauf, werdegang, unternehmensgeschichte, firmengeschichte, vereinsgeschichte,
      änderungshistorie, versionsgeschichte, changelog, timeline, fristen, im überblick der ereignisse,
      ereignisse im überblick, terminübersicht, spielplan, fahrplan, reiseverlauf, -chronik, -zeittafel, -zeitplan,
      -terminplan, -zeitleiste, wie alles begann, zeitreise, historischer überblick, geschichtlicher überblick
    `),
    hints: list(`
      geschichte, historie, historisches, geschichtliches, kurzvita, berufserfahrung, berufliche laufbahn, ausstellungen, veranstaltungskalender, programmübersicht, line up, termine, veranstaltungen, kalender, programm, ablauf,
      aktualisierungen, änderungen, änderungsprotokoll, was ist neu, neuerungen, was sich geändert hat, versionen, versionshinweise, verlauf, entwicklung, agenda, vita, biografie, biographie, daten, ferien, feiertage, rückblick,
      rückschau, -geschichte, -historie, -programm, -ablauf, -verlauf, -termine, -fristen, -rückblick, -ablaufplan, -tagesordnung, tradition seit
    `),
    live: list(
      'liveticker, live ticker, liveblog, live blog, newsblog, newsticker, news ticker, ticker, eilticker, minutenprotokoll',
    ),
    columns: list(`
      datum, jahr, jahre, wann, zeit, zeitraum, zeitpunkt, tag, monat, termin, termine, frist, uhrzeit, beginn, stand,
      woche, von, erscheinungsdatum, veröffentlichung, epoche
    `),
    labels: list('datum, wann, termin, termine, zeitraum, zeit, beginn, frist'),
    offers: list(`
      gültig, angebot, angebote, aktion, aktionszeitraum, buchbar, buchung, buchungszeitraum, reisezeitraum, reisezeit,
      anreise, rabatt, gutschein, einlösbar, nur bis, läuft ab, bestellbar
    `),
    reader: list('du, dein, deine, deinen, euch'),
    openingHours: list('öffnungszeiten, sprechzeiten, geschäftszeiten, öffnungstage'),
    stamps: list(`
      veröffentlicht, aktualisiert, zuletzt aktualisiert, stand, erstellt, geändert, zuletzt geändert,
      letzte änderung, letzte aktualisierung, von, autor, abgerufen, copyright, geprüft, zuletzt bearbeitet,
      artikel vom, publiziert
    `),
  },
  callouts: list(`
    wussten sie schon, wussten sie, wusstest du schon, wusstest du, schon gewusst, gut zu wissen, tipp, unser tipp, mein tipp, kleiner tipp, ein tipp, noch ein tipp, wichtiger tipp,
    expertentipp, profi tipp, praxistipp, extra tipp, geheimtipp, hinweis, wichtiger hinweis, wichtig, achtung,
    vorsicht, warnung, merke, beachten sie, bitte beachten, übrigens, kurz gesagt, fazit kurz, zur info, schon gewußt, spartipp, bitte beachten sie, wichtig zu wissen, nicht vergessen, praxis tipp, unser rat, anmerkung, anmerkung der redaktion, zur erinnerung
  `),
  nothing: list('k. A., keine angabe, keine angaben, entfällt, nicht verfügbar'),
  facts: {
    headings: list(`
      auf einen blick, steckbrief, persönliche daten, zur person, fakten, zahlen und fakten, daten und fakten, zahlen & fakten, daten & fakten,
      die wichtigsten fakten, wichtige fakten, eckdaten, kerndaten, kennzahlen, kurzinfo, kurzinfos,
      die wichtigsten daten, technische daten, spezifikationen, technische details, produktdetails, faktenbox,
      factsheet, infobox, kurzprofil, tourdaten, objektdaten, produktmerkmale, basisdaten, stammdaten, in zahlen, technische informationen, technische angaben, produktinformationen, produktdaten, auf einen blick zusammengefasst, das wichtigste zum produkt
    `),
    takeaways: list(`
      das wichtigste in kürze, das wichtigste auf einen blick, das wichtigste zusammengefasst, das wichtigste im überblick, kurz und bündig,
      auf den punkt, auf den punkt gebracht, alles wichtige in kürze,
      das wichtigste vorab, die wichtigsten punkte, die wichtigsten erkenntnisse, die wichtigsten ergebnisse,
      wichtigste erkenntnisse, in kürze, kurz gefasst, kurz zusammengefasst, kurz und knapp, kurz & knapp,
      kurz erklärt, zusammengefasst, darum gehts, darum geht es, worum es geht, tldr, tl dr, kernaussagen,
      kernpunkte, key takeaways
    `),
    columns: list(`
      merkmal, merkmale, eigenschaft, eigenschaften, spezifikation, angabe, angaben, detail, details, attribut,
      wert, kategorie, kriterium
    `),
    metadata: list(`
      autor, autorin, autoren, von, veröffentlicht, veröffentlicht am, aktualisiert, zuletzt aktualisiert, stand,
      geschrieben von, kategorie, kategorien, schlagwort, schlagwörter, schlagworte, thema, themen, tags, teilen,
      kommentare, lesezeit, quelle, quellen, foto, bild, redaktion, preis, menge, anzahl, summe, bewertung,
      registriert, beiträge, passwort, telefon, telefax, tel, fax, adresse, anschrift, zimmer, öffnungszeiten, sprechzeiten,
      ansprechpartner, ansprechpartnerin, benutzername, e-mail, suche
    `),
  },
  otherArticles: list(`
    das könnte sie auch interessieren, das könnte dich auch interessieren, das könnte ihnen auch gefallen,
    das könnte dir auch gefallen, auch interessant, mehr zum thema, mehr zu diesem thema, mehr artikel,
    weitere artikel, weitere beiträge, weitere themen, weitere nachrichten, ähnliche artikel, ähnliche beiträge,
    ähnliche themen, verwandte artikel, lesen sie auch, lies auch, meistgelesen, neueste artikel,
    neueste beiträge, aktuelle beiträge, beliebte artikel, beliebte beiträge, lesen sie auch unsere artikel,
    lesen sie mehr, mehr lesen, weiterlesen, weitere meldungen, weitere artikel zum thema, passend dazu,
    auch spannend, empfohlene artikel, unsere empfehlungen, meistgelesene artikel, meistgelesene beiträge,
    beliebteste artikel, aus dem archiv
  `),
  related: list(`
    mehr zu, mehr lesen, ähnliche fragen, verwandte themen, passend zum thema, inhaltsverzeichnis, inhalt,
    auf dieser seite, einzelnachweise, quellen, literatur, weblinks, kommentare, andere suchten auch,
    ähnliche suchanfragen, teilen
  `),
  conclusions: list('fazit, zusammenfassung'),
  newsletters: {
    names: list('newsletter, rundbrief, posteingang'),
    verbs: list('abonnieren, abonniere, anmelden, melden sie sich, melde dich, eintragen, registrieren'),
  },
  endings: {
    unfinished: list(`
      der, die, das, des, dem, den, eine, einer, eines, einem, einen, und, oder, aber, sowie, von, vom, zum, zur, als,
      weil, dass, obwohl, während, ob, wenn, mein, dein, unser, unsere, ihre, seine, seinen, ihren, für, gegen, ohne,
      zwischen, im, beim
    `),
    goesOn: list(`
      weiterlesen, mehr lesen, weiter lesen, jetzt weiterlesen, lesen sie weiter, zum artikel,
      zum vollständigen artikel, den vollständigen artikel, jetzt abonnieren, mit abo lesen, anmelden um
    `),
  },
  notices: {
    offices: calendar(`
      generalsekretär|generalsekretärin, generaldirektor|generaldirektorin, präsident|präsidentin|präsidenten,
      staatspräsident|staatspräsidentin, ministerpräsident|ministerpräsidentin|ministerpräsidenten,
      premierminister|premierministerin|premier, bundeskanzler|bundeskanzlerin, kanzler|kanzlerin,
      bundespräsident|bundespräsidentin|bundespräsidenten,
      vorstandsvorsitzender|vorstandsvorsitzende|vorstandschef|vorstandschefin|ceo,
      aufsichtsratschef|aufsichtsratschefin, bürgermeister|bürgermeisterin, oberbürgermeister|oberbürgermeisterin,
      außenminister|außenministerin, verteidigungsminister|verteidigungsministerin, finanzminister|finanzministerin,
      innenminister|innenministerin, papst, cheftrainer|cheftrainerin, kommissionspräsident|kommissionspräsidentin
    `),
    former: list(`
      ex, alt, ehemaliger, ehemalige, ehemaligen, ehemals, früherer, frühere, früheren, damaliger, damalige,
      damaligen, einstiger, einstige, einstigen, vormaliger, vormalige, vormaligen, späterer, spätere, späteren,
      kommissarischer, kommissarische, kommissarischen, stellvertretender, stellvertretende, stellvertretenden, vize,
      designierter, designierte, designierten, künftiger, künftige, künftigen, scheidender, scheidende, scheidenden,
      abgesetzter, abgesetzte, abgesetzten, altkanzler, co
    `),
    hedges: list(`
      früher, amtierender, neuer, neue, neuen, verstorbener, verstorbene, verstorbenen, gewählter, gewählte,
      gewählten, erster, erste, ersten, letzter, letzte, letzten, geschäftsführender, langjähriger, langjährige,
      langjährigen
    `),
    current: list(
      'derzeitiger, derzeitige, derzeitigen, aktueller, aktuelle, aktuellen, amtierende, amtierenden, derzeit, aktuell',
    ),
    holds: list('ist'),
    changes: list(`
      nachfolger, nachfolgerin, nachfolge, vorgänger, vorgängerin, folgt, folgte, abgelöst, löst, löste, ablösung,
      ersetzt, ersetzte, zurückgetreten, rücktritt, tritt, trat, gewählt, wahl, ernannt, ernennung, berufen, übernahm,
      übernimmt, übernommen, wurde, wird, amtszeit, amtsantritt, vereidigt, bis, zuvor, früher, einst
    `),
    of: list('der, des, von, vom, bei'),
    articles: list('der, die, das, des, dem, den, seine, seiner, ihre, ihrer'),
    capitalNouns: true,
    adjectives: list('ische, ischer, ischen'),
    events: calendar(`
      treffen|trifft|traf|treffens, gipfel|gipfeltreffen|gipfels, konferenz, kongress|kongresses, tagung, feier,
      hochzeit, beerdigung|trauerfeier, festival, forum, anhörung, finale|endspiel, parteitag, messe, sitzung
    `),
    placeBefore: list('in, im, auf, am'),
    eventLinks: list(`
      fand, findet, stattfinden, stattfand, stattfindet, statt, soll, sollte, wird, wurde, ist, abgehalten, geplant,
      geplante, angesetzt, am, mit, zwischen, und, der, die, das, dem, den, des, zum, zur
    `),
    otherEvents: list(`
      vorige, vorigen, voriges, letzte, letzten, letztes, nächste, nächsten, nächstes, frühere, früheren, früheres,
      weitere, weiteren, weiteres, andere, anderen, anderes, zweite, zweiten, zweites, dritte, dritten, drittes,
      erste, ersten, erstes, spätere, späteren, späteres, jährliche, jährlichen, jedes, jeder, kein, keine, mögliches,
      möglichen
    `),
    changesOfPlan: list(`
      verschoben, verlegt, ursprünglich, zunächst, abgesagt, vorgezogen, verschiebt, stattdessen, verlängert, geändert
    `),
  },
} satisfies Words;
