import { calendar, list } from './list';
import type { Words } from './types';

export const nl = {
  lang: 'nl',
  common: list('de, het, een, en, van, is, dat, niet, op, zijn, voor, met, te, aan, ook, door, worden, naar'),
  dates: {
    months: calendar(`
      januari|jan, februari|feb, maart|mrt, april|apr, mei, juni|jun, juli|jul, augustus|aug, september|sept|sep,
      oktober|okt, november|nov, december|dec
    `),
    weekdays: calendar('maandag|ma, dinsdag|di, woensdag|wo, donderdag|do, vrijdag|vr, zaterdag|za, zondag|zo'),
    numericOrder: 'dmy',
    ordinals: list('e, ste, de'),
    prepositions: list('in, sinds, tot, vanaf, van, rond, na, voor, tussen, en, jaar'),
    bounds: list('sinds, tot, voor, na, van'),
    between: list('tussen'),
    since: list('sinds, vanaf'),
    joiners: list('van, in, de, het, jaar'),
    notAfterDay: list('in'),
    until: list('tot, tm'),
    and: list('en, &'),
    open: list('heden, nu, vandaag'),
    seasons: list('lente, voorjaar, zomer, herfst, najaar, winter'),
    before: list('begin, midden, eind, einde, rond, omstreeks, circa, ca, vanaf, sinds, op, in'),
    era: list('nchr'),
    eraBefore: list('vchr'),
    quarter: list('kwartaal'),
    century: list('eeuw, eeuwen'),
    decade: list('er'),
    decadeBefore: list('jaren'),
    units: list('uur, uren, dag, dagen, week, weken, maand, maanden, jaar, jaren, minuut, minuten'),
    relative: list('voor, vooraf, na, later, geleden, oud'),
    relativeDates: {
      days: calendar('gisteren, vandaag, morgen'),
      before: list('de, het, in, op'),
      past: list('vorig, vorige, afgelopen'),
      coming: list('volgend, volgende, komend, komende'),
      following: list('daaropvolgende, daaropvolgend'),
      same: list('hetzelfde, dezelfde'),
      units: calendar('dag, week, maand, jaar'),
      several: calendar('dagen, weken, maanden, jaren'),
      numbers: calendar('een|één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien'),
      later: list('later'),
    },
    undated: list('recent, vandaag, gisteren, morgen, binnenkort, nu, onbekend'),
  },
  questions: {
    headings: list(`
      veelgestelde vragen, veel gestelde vragen, meest gestelde vragen, meestgestelde vragen, vragen en antwoorden,
      vraag en antwoord, vragen over, jouw vragen, uw vragen, vaak gestelde vragen, heb je een vraag, faq, faqs
    `),
    openers: list(`
      hoe, wat, wie, waar, wanneer, waarom, welke, kan, mag, moet, is, zijn, heb, krijg
    `),
    prefixes: list('v, vraag'),
    answerPrefixes: list('a, antwoord'),
    prompts: list(`
      wat denk jij, wat vind jij, wat vindt u, wat denkt u, en jij, wist je dat, wist u dat, wist je, heb je ooit,
      was dit artikel, was deze, heeft dit, wil je, wilt u, benieuwd, hulp nodig, klaar om, ben je klaar, op zoek,
      zoek je, ben je op zoek, geïnteresseerd, wachtwoord vergeten, nog geen account, weet je zeker
    `),
    leadsOn: list('lees meer, meer informatie'),
    contact: list(`
      nog vragen, heb je vragen, heeft u vragen, heb je nog vragen, heeft u nog vragen, meer vragen, vragen,
      staat je vraag er niet, staat uw vraag er niet, staat jouw vraag er niet, niet gevonden, hoe kunnen we helpen
    `),
  },
  timeline: {
    headings: list(`
      tijdlijn, chronologie, belangrijke data, belangrijke datums, mijlpalen, tijdschema, reisschema,
      wijzigingsgeschiedenis, versiegeschiedenis, deadlines, van dag tot dag, jaar voor jaar
    `),
    hints: list(`
      geschiedenis, historie, agenda, kalender, evenementen, programma, planning, data, biografie, verloop
    `),
    live: list('liveblog, live blog'),
    columns: list('datum, data, jaar, jaren, wanneer, dag, maand, periode, tijd, deadline, week'),
    labels: list('datum, data, wanneer, periode, tijd'),
    offers: list('geldig, aanbieding, aanbiedingen, boek, boeken, reisperiode, kortingscode, actieperiode'),
    reader: list('je, jouw, uw'),
    openingHours: list('openingstijden, openingsuren'),
    stamps: list(`
      gepubliceerd, bijgewerkt, laatst bijgewerkt, gewijzigd, geplaatst, door, geraadpleegd, copyright
    `),
  },
  callouts: list(`
    wist je dat, wist u dat, tip, goed om te weten, let op, belangrijk, opmerking, waarschuwing, onthoud, weetje
  `),
  nothing: list('niet beschikbaar, n.v.t.'),
  facts: {
    headings: list(`
      in het kort, in een oogopslag, in één oogopslag, feiten en cijfers, feiten & cijfers, kerngegevens,
      kerncijfers, snelle feiten, belangrijkste feiten, specificaties, technische specificaties,
      technische gegevens, productgegevens, factsheet
    `),
    takeaways: list(`
      belangrijkste punten, de belangrijkste punten, het belangrijkste in het kort, kernpunten,
      belangrijkste inzichten, belangrijkste conclusies, kort samengevat, samengevat, kort gezegd,
      dit moet je weten, tldr, tl dr
    `),
    columns: list('kenmerk, kenmerken, specificatie, eigenschap, eigenschappen, detail, details, waarde, criterium'),
    metadata: list(`
      auteur, auteurs, door, gepubliceerd, gepubliceerd op, bijgewerkt, laatst bijgewerkt, geschreven door,
      categorie, categorieën, tag, tags, onderwerp, onderwerpen, delen, reacties, leestijd, bron, bronnen, foto,
      prijs, aantal, totaal, beoordeling, lid sinds, berichten, wachtwoord, zoeken
    `),
  },
  otherArticles: list(`
    gerelateerde artikelen, lees ook, lees verder, meest gelezen, laatste nieuws, lees meer, meer nieuws,
    ook interessant, misschien ook interessant, bekijk ook, meer over dit onderwerp, meer artikelen,
    aanbevolen artikelen
  `),
  related: list(`
    lees meer, misschien ook interessant, dit vind je misschien ook leuk, meer over, gerelateerde zoekopdrachten,
    inhoudsopgave, inhoud, referenties, bronnen, reacties, delen, externe links, zie ook
  `),
  conclusions: list('conclusie, samenvatting'),
  newsletters: {
    names: list('nieuwsbrief, newsletter, mailinglijst'),
    verbs: list('abonneer, abonneren, inschrijven, schrijf je in, meld je aan, aanmelden'),
  },
  endings: {
    unfinished: list(`
      de, het, een, en, of, maar, van, met, om, dat, als, omdat, terwijl, hun, mijn, onze, zonder, tussen
    `),
    goesOn: list(`
      lees meer, lees verder, verder lezen, lees het volledige artikel, word abonnee, log in om, meer lezen
    `),
  },
  notices: {
    offices: calendar(`
      secretaris-generaal, directeur-generaal, president|presidente, premier|minister-president, bondskanselier,
      kanselier, topman|topvrouw|ceo, bestuursvoorzitter, burgemeester, gouverneur, minister van defensie,
      minister van financiën, paus, hoofdtrainer
    `),
    former: list(`
      ex, oud, voormalig, voormalige, toenmalig, toenmalige, vroegere, vertrekkend, vertrekkende, aanstaand,
      aanstaande, waarnemend, waarnemende, demissionair, demissionaire, plaatsvervangend, plaatsvervangende,
      aangewezen, kandidaat, vice, co, adjunct
    `),
    hedges: list('eerste, laatste, nieuwe, volgende, vorige, wijlen, gekozen'),
    current: list('huidig, huidige, momenteel'),
    holds: list('is'),
    changes: list(`
      opvolger, opvolgster, opgevolgd, volgt, volgde, voorganger, voorgangster, vervangt, vervangen, aftreden,
      afgetreden, ontslag, benoemd, benoeming, verkozen, gekozen, verkiezing, verkiezingen, beëdigd, ambtstermijn,
      aangetreden, werd, wordt, tot, eerder, voorheen
    `),
    of: list('van, bij'),
    articles: list('de, het, zijn, haar, hun'),
    events: calendar(`
      ontmoeting|ontmoet, bijeenkomst, top|topontmoeting, conferentie, congres, ceremonie, bruiloft,
      uitvaart|begrafenis, festival, forum, hoorzitting, finale, beurs
    `),
    placeBefore: list('in, te, op'),
    eventLinks: list(`
      gehouden, vindt, vond, vinden, plaats, gepland, staat, is, was, zal, wordt, werd, op, met, tussen, en, de, het,
      dit, deze, die, van
    `),
    otherEvents: list(`
      vorige, vorig, laatste, volgende, eerdere, andere, ander, tweede, derde, eerste, nieuwe, nieuw, toekomstige,
      mogelijke, elke, geen, jaarlijkse
    `),
    changesOfPlan: list('uitgesteld, verplaatst, oorspronkelijk, aanvankelijk, afgelast, vervroegd, verzet'),
  },
} satisfies Words;
