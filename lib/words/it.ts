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
    prepositions: list('nel, dal, al, del, fino, tra, fra, e, anno, dopo, prima'),
    joiners: list('di, del, dell, il, nel, l, la, gli'),
    until: list('al, a, fino'),
    and: list('e, &'),
    open: list('oggi, presente, attuale'),
    seasons: list('primavera, estate, autunno, inverno'),
    before: list('inizio, inizi, metà, fine, circa, verso, dal, nel, il'),
    era: list('dc'),
    eraBefore: list('ac'),
    century: list('secolo, secoli'),
    decade: [],
    decadeBefore: list('anni'),
    units: list('ora, ore, giorno, giorni, settimana, settimane, mese, mesi, anno, anni, minuto, minuti'),
    relative: list('prima, dopo, fa'),
    undated: list('recente, recentemente, oggi, ieri, domani, prossimamente, attualmente'),
  },
  questions: {
    headings: list(`
      domande frequenti, domande più frequenti, domande comuni, domande e risposte, le vostre domande, domande su,
      domande sul, domande sulla, faq, faqs
    `),
    prefixes: list('d, domanda'),
    answerPrefixes: list('r, risposta'),
    prompts: list(`
      cosa ne pensi, cosa ne pensate, che ne pensi, e tu, lo sapevi, lo sapevate, sapevi che, hai mai, ti è piaciuto,
      ti è stato utile, vuoi, vuole, desideri, hai bisogno, sei pronto, pronto a, cerchi, stai cercando, ti interessa,
      password dimenticata, non hai un account, sei sicuro
    `),
    contact: list(`
      hai domande, avete domande, hai altre domande, altre domande, hai ancora domande, hai dubbi, non hai trovato,
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
    columns: list('data, date, anno, anni, quando, giorno, mese, periodo, ora, scadenza, settimana'),
    labels: list('data, date, quando, data e ora, periodo, scadenza'),
    stamps: list(`
      pubblicato, pubblicato il, aggiornato, ultimo aggiornamento, modificato, di, scritto da, consultato, copyright
    `),
  },
  callouts: list(`
    lo sapevi, lo sapevate, lo sapevi che, consiglio, suggerimento, buono a sapersi, nota, nota bene, importante,
    attenzione, avvertenza, curiosità, ricorda
  `),
  related: list(`
    articoli correlati, leggi anche, potrebbe interessarti, potrebbe interessarti anche, ti potrebbe interessare,
    approfondimenti, ricerche correlate, altre notizie, più letti, ultimi articoli, indice, sommario, riferimenti,
    fonti, commenti, condividi, note, bibliografia, collegamenti esterni, voci correlate
  `),
  conclusions: list('conclusione, conclusioni'),
  newsletters: {
    names: list('newsletter, mailing list'),
    verbs: list('iscriviti, iscriversi, abbonati, registrati'),
  },
} satisfies Words;
