import { calendar, list } from './list';
import type { Words } from './types';

export const it = {
  lang: 'it',
  common: list('il, la, di, che, e, è, per, una, con, del, della, non, sono, gli, nel, anche, più, questo'),
  dates: {
    months: calendar(`
      gennaio|gen, febbraio|feb, marzo|mar, aprile|apr, maggio|mag, giugno|giu, luglio|lug, agosto|ago,
      settembre|sett|set, ottobre|ott, novembre|nov, dicembre|dic
    `),
    weekdays: calendar('lunedì|lun, martedì, mercoledì|mer, giovedì|gio, venerdì|ven, sabato|sab, domenica|dom'),
    numericOrder: 'dmy',
    ordinals: list('º, °'),
    prepositions: list('nel, nell, nello, nella, dal, al, del, fino, tra, fra, e, anno, dopo, prima'),
    bounds: list('dal, del, fino, dopo, prima, al'),
    between: list('tra, fra'),
    since: list('dal, dallo'),
    joiners: list('di, del, dell, il, nel, l, la, gli, anno'),
    notAfterDay: list('nel, anno'),
    until: list('al, a, fino'),
    and: list('e, &'),
    open: list('oggi, presente, attuale'),
    seasons: list('primavera, estate, autunno, inverno'),
    before: list('inizio, inizi, metà, fine, circa, verso, dal, nel, il'),
    era: list('dc'),
    eraBefore: list('ac'),
    quarter: list('trimestre'),
    century: list('secolo, secoli'),
    decade: [],
    decadeBefore: list('anni'),
    units: list('ora, ore, giorno, giorni, settimana, settimane, mese, mesi, anno, anni, minuto, minuti'),
    relative: list('prima, dopo, fa'),
    relativeDates: {
      days: calendar('ieri, oggi, domani'),
      before: list("il, la, l, ’, ', i, gli, le, in, nel, nello, nell, negli"),
      past: list('scorso, scorsa'),
      coming: list('prossimo, prossima'),
      following: list('seguente, seguenti, successivo, successivi'),
      same: list('stesso, stessa'),
      units: calendar('giorno, settimana, mese, anno'),
      several: calendar('giorni, settimane, mesi, anni'),
      numbers: calendar('un|una, due, tre, quattro, cinque, sei, sette, otto, nove, dieci'),
      later: list('dopo'),
    },
    undated: list('recente, recentemente, oggi, ieri, domani, prossimamente, attualmente'),
  },
  questions: {
    headings: list(`
      domande frequenti, domande più frequenti, domande comuni, domande e risposte, le vostre domande, domande più comuni, domande ricorrenti, dubbi frequenti, hai domande, domande su,
      domande sul, domande sulla, faq, faqs
    `),
    openers: list(`
      come, cosa, quale, quali, quando, dove, perché, chi, quanto, quanti, posso, può, devo, è
    `),
    prefixes: list('d, domanda'),
    answerPrefixes: list('r, risposta'),
    prompts: list(`
      cosa ne pensi, cosa ne pensate, che ne pensi, e tu, lo sapevi, lo sapevate, sapevi che, hai mai, ti è piaciuto,
      ti è stato utile, vuoi, vuole, desideri, hai bisogno, sei pronto, pronto a, pronta a, pronti a, pronto per, pronta per, pronti per, cerchi, stai cercando, ti interessa,
      password dimenticata, non hai un account, sei sicuro
    `),
    leadsOn: list('scopri di più, per saperne di più, leggi di più'),
    contact: list(`
      hai domande, avete domande, hai altre domande, altre domande, hai ancora domande, hai dubbi, non hai trovato, non trovi, la tua domanda non,
      come possiamo aiutarti
    `),
  },
  timeline: {
    headings: list(`
      cronologia, linea del tempo, date chiave, date importanti, tappe, cronoprogramma, itinerario, cronistoria,
      scadenze, registro delle modifiche, giorno per giorno, anno per anno
    `),
    hints: list(`
      storia, calendario, eventi, programma, agenda, date, biografia, aggiornamenti, appuntamenti
    `),
    live: list('in diretta, la diretta, minuto per minuto'),
    columns: list('data, date, anno, anni, quando, giorno, mese, periodo, ora, scadenza, settimana'),
    labels: list('data, date, quando, data e ora, periodo, scadenza'),
    offers: list('valido, valida, offerta, offerte, prenota, prenotazione, soggiorno, promozione'),
    reader: list('tu, tuo, tua'),
    openingHours: list('orari di apertura, orario di apertura'),
    stamps: list(`
      pubblicato, pubblicato il, aggiornato, ultimo aggiornamento, modificato, di, scritto da, consultato, copyright
    `),
  },
  callouts: list(`
    lo sapevi, lo sapevate, lo sapevi che, consiglio, suggerimento, buono a sapersi, nota, nota bene, importante,
    attenzione, avvertenza, curiosità, ricorda
  `),
  nothing: list('non disponibile, non applicabile'),
  facts: {
    headings: list(`
      in sintesi i dati, dati chiave, i dati principali, scheda tecnica, scheda, a colpo d'occhio,
      carta d'identità, numeri chiave, fatti e cifre, caratteristiche tecniche, specifiche, specifiche tecniche,
      informazioni chiave, dati tecnici
    `),
    takeaways: list(`
      punti chiave, i punti chiave, in sintesi, in breve, in pillole, in poche parole, i punti principali,
      da ricordare, cosa sapere, tldr, tl dr, l'essenziale
    `),
    columns: list(`
      caratteristica, caratteristiche, specifica, dettaglio, dettagli, attributo, valore, proprietà, criterio
    `),
    metadata: list(`
      autore, autori, di, pubblicato, pubblicato il, pubblicato da, aggiornato, ultimo aggiornamento, scritto da,
      categoria, categorie, tag, etichette, argomento, argomenti, condividi, commenti, tempo di lettura, fonte,
      fonti, foto, credito, prezzo, quantità, totale, voto, registrato, messaggi, password, cerca
    `),
  },
  otherArticles: list(`
    articoli correlati, leggi anche, potrebbe interessarti, potrebbe interessarti anche, ti potrebbe interessare,
    altre notizie, i più letti, più letti, ultimi articoli, leggi di più, per approfondire, vedi anche,
    articoli simili, ultime notizie, notizie correlate, potrebbero interessarti, ti potrebbero interessare
  `),
  related: list(`
    approfondimenti, ricerche correlate, indice, sommario, riferimenti, fonti, commenti, condividi, note,
    bibliografia, collegamenti esterni, voci correlate
  `),
  conclusions: list('conclusione, conclusioni'),
  newsletters: {
    names: list('newsletter, mailing list'),
    verbs: list('iscriviti, iscriversi, abbonati, registrati'),
  },
  endings: {
    unfinished: list(`
      il, lo, la, i, gli, le, un, uno, una, di, del, della, dei, delle, dello, degli, e, o, ma, che, con, per, tra,
      fra, nel, nella, nei, nelle, sul, sulla, al, alla, dal, dalla, suo, sua, loro
    `),
    goesOn: list(`
      leggi tutto, leggi di più, continua a leggere, continua la lettura, abbonati per, per continuare a leggere,
      leggi l'articolo completo, leggi il resto
    `),
  },
  notices: {
    offices: calendar(`
      segretario generale|segretaria generale, direttore generale|direttrice generale, presidente,
      primo ministro|prima ministra, premier, cancelliere|cancelliera,
      amministratore delegato|amministratrice delegata|ceo, governatore|governatrice, sindaco|sindaca,
      ministro della difesa, ministro degli esteri, papa
    `),
    former: list(`
      ex, allora, vice, vicepresidente, uscente, eletto, eletta, designato, designata, futuro, futura, interino,
      candidato, candidata, aggiunto, aggiunta, facente, co
    `),
    hedges: list(`
      primo, prima, ultimo, ultima, nuovo, nuova, prossimo, prossima, precedente, onorario, onoraria, emerito,
      defunto, compianto
    `),
    current: list('attuale, attualmente'),
    holds: list('è'),
    changes: list(`
      succede, succeduto, succedere, successore, predecessore, sostituisce, sostituito, sostituita, sostituire,
      dimesso, dimessa, dimissioni, nominato, nominata, nomina, eletto, eletta, elezione, elezioni, insediato,
      insediamento, mandato, diventa, diventato, diventata, fino, precedentemente, subentra, subentrato
    `),
    of: list('di, del, della, dell, dello, dei, degli, delle'),
    articles: list('il, lo, la, l, i, gli, le, suo, sua'),
    adjectives: list(`
      francese, statunitense, americano, americana, russo, russa, ucraino, ucraina, tedesco, tedesca, italiano,
      italiana, spagnolo, spagnola, britannico, britannica, cinese, turco, turca, argentino, argentina, brasiliano,
      brasiliana, polacco, polacca, ungherese, israeliano, israeliana, iraniano, iraniana, svizzero, svizzera, greco,
      greca, giapponese, egiziano, egiziana
    `),
    events: calendar(`
      incontro|incontra, riunione, vertice, conferenza, congresso, cerimonia, matrimonio, funerale|funerali, festival,
      forum, udienza, finale, fiera
    `),
    placeBefore: list('a, ad, in, al, alla'),
    eventLinks: list(`
      tenuto, tenuta, tiene, terrà, si, avrà, ha, avuto, luogo, previsto, prevista, svolto, svolta, svolgerà, svolge,
      sarà, è, il, la, lo, le, l, di, del, della, dell, con, tra, fra, e, questo, questa, che
    `),
    otherEvents: list(`
      precedente, precedenti, ultimo, ultima, prossimo, prossima, altro, altra, secondo, seconda, terzo, terza, primo,
      prima, nuovo, nuova, futuro, futura, possibile, ogni, nessun, nessuna, annuale
    `),
    changesOfPlan: list(`
      rinviato, rinviata, spostato, spostata, inizialmente, annullato, annullata, anticipato, anticipata
    `),
  },
} satisfies Words;
