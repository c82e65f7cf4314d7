import { calendar, list } from './list';
import type { Words } from './types';

export const fr = {
  lang: 'fr',
  common: list('le, la, les, des, et, est, une, dans, pour, que, qui, sur, avec, pas, vous, du, ce, sont'),
  dates: {
    months: calendar(`
      janvier|janv|jan, février|févr|fév, mars, avril|avr, mai, juin, juillet|juil, août|aout, septembre|sept,
      octobre|oct, novembre|nov, décembre|déc
    `),
    weekdays: calendar('lundi|lun, mardi|mar, mercredi|mer, jeudi|jeu, vendredi|ven, samedi|sam, dimanche|dim'),
    numericOrder: 'dmy',
    ordinals: list('er, e, ème, eme'),
    prepositions: list('en, depuis, dès, de, à, avant, après, entre, et, vers, jusqu, début, fin'),
    bounds: list('depuis, avant, après, jusqu, à, de'),
    between: list('entre'),
    since: list('depuis, dès'),
    joiners: list('de, du, en, le, la, les, des, l'),
    notAfterDay: list('en'),
    until: list('au, à, jusqu'),
    and: list('et, &'),
    open: list('aujourd, présent, actuellement'),
    seasons: list('printemps, été, automne, hiver'),
    before: list('depuis, début, fin, mi, vers, environ, courant, milieu, le, en, dès, du'),
    era: list('apjc'),
    eraBefore: list('avjc'),
    quarter: list('trimestre'),
    century: list('siècle, siècles'),
    decade: [],
    decadeBefore: list('années'),
    units: list(`
      heure, heures, jour, jours, semaine, semaines, mois, an, ans, année, années, minute, minutes
    `),
    relative: list('avant, après, plus'),
    relativeDates: {
      days: calendar('hier, aujourdhui, demain'),
      before: list("le, la, les, l, ’, ', en, dans, au"),
      past: list('dernier, dernière'),
      coming: list('prochain, prochaine'),
      following: list('suivant, suivante, suivants, suivantes'),
      same: list('même'),
      units: calendar('jour, semaine, mois, an|année'),
      several: calendar('jours, semaines, mois, ans|années'),
      numbers: calendar('un|une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix'),
      later: list('après'),
    },
    undated: list('récemment, aujourd, hier, demain, récent, bientôt, actuellement'),
  },
  questions: {
    headings: list(`
      foire aux questions, questions fréquentes, questions fréquemment posées, les questions fréquentes,
      questions les plus fréquentes, questions courantes, questions réponses, questions et réponses, vos questions,
      des questions sur, questions sur, centre d aide, une question, vous avez des questions, faq, faqs
    `),
    openers: list(`
      comment, que, quoi, quel, quelle, quels, quelles, quand, où, pourquoi, combien, qui, puis, peut, dois, est, faut
    `),
    prefixes: list('q, question'),
    answerPrefixes: list('r, réponse'),
    prompts: list(`
      qu en pensez vous, quen pensez vous, que pensez vous, et vous, le saviez vous, saviez vous, avez vous déjà,
      avez vous aimé, avez vous trouvé, cet article vous a, cette page vous a, vous souhaitez, vous voulez,
      souhaitez vous, voulez vous, envie de, besoin de, besoin d, prêt à, prêts à, prête à, prêtes à, vous cherchez, vous recherchez,
      intéressé par, mot de passe oublié, pas encore inscrit, êtes vous sûr, êtes vous prêt, un doute, confirmer
    `),
    leadsOn: list('en savoir plus, lire la suite'),
    contact: list(`
      une question, des questions, vous avez une question, vous avez des questions, avez vous des questions,
      avez vous d autres questions, d autres questions, dautres questions, encore des questions,
      toujours des questions, vous ne trouvez pas, vous n avez pas trouvé, votre question n, comment pouvons nous vous aider
    `),
  },
  timeline: {
    headings: list(`
      chronologie, frise chronologique, dates clés, dates importantes, dates à retenir, les grandes dates,
      repères chronologiques, étapes clés, calendrier, itinéraire, historique des mises à jour,
      historique des versions, journal des modifications, échéances, jour par jour, année par année
    `),
    hints: list(`
      histoire, historique, événements, évènements, agenda, programme, parcours, dates, biographie, mises à jour,
      planning, déroulement
    `),
    live: list('en direct, le direct, direct, minute par minute'),
    columns: list(`
      date, dates, année, années, quand, jour, mois, période, heure, échéance, semaine, date limite
    `),
    labels: list('date, dates, quand, date et heure, période'),
    offers: list('valable, offre, offres, réservez, réservation, séjour, voyagez, code promo'),
    reader: list('vous, votre, vos, tu'),
    openingHours: list('horaires d ouverture, heures d ouverture'),
    stamps: list(`
      publié, publié le, mis à jour, mise à jour, modifié, posté, par, dernière mise à jour, consulté, rédigé,
      copyright, écrit par
    `),
  },
  callouts: list(`
    le saviez vous, bon à savoir, astuce, conseil, conseil d expert, notre conseil, à noter, à savoir, à retenir,
    attention, important, remarque, note, avertissement, info
  `),
  nothing: list('non disponible, non applicable, non précisé'),
  facts: {
    headings: list(`
      en un coup d'œil, en un coup d'oeil, chiffres clés, les chiffres clés, données clés, faits clés,
      faits et chiffres, fiche technique, fiche d'identité, carte d'identité, caractéristiques techniques,
      caractéristiques, spécifications, infos pratiques, informations clés, en chiffres, repères
    `),
    takeaways: list(`
      à retenir, ce qu'il faut retenir, l'essentiel, l'essentiel à retenir, points clés, les points clés,
      points essentiels, en bref, en résumé, en quelques mots, tldr, tl dr, le résumé, les points à retenir
    `),
    columns: list(`
      caractéristique, caractéristiques, spécification, détail, détails, attribut, valeur, critère, propriété
    `),
    metadata: list(`
      auteur, auteurs, par, publié, publié le, publié par, mis à jour, mis à jour le, écrit par, catégorie,
      catégories, tag, tags, mots-clés, sujet, thème, partager, commentaires, temps de lecture, source, sources,
      photo, crédit, prix, quantité, total, note, inscription, messages, mot de passe, recherche
    `),
  },
  otherArticles: list(`
    à lire aussi, à lire également, a lire aussi, a lire également, lire aussi, lire également, voir aussi,
    voir également, articles similaires, articles liés, articles connexes, sur le même sujet, sur le même thème,
    vous aimerez aussi, vous pourriez aussi aimer, les plus lus, derniers articles, à lire, lire la suite,
    voir aussi nos articles, articles recommandés, nos autres articles, dans la même rubrique, à découvrir aussi,
    les plus récents, à ne pas manquer
  `),
  related: list(`
    à découvrir, pour aller plus loin, recherches associées, autres questions posées, sommaire,
    table des matières, références, sources, commentaires, partager, notes et références, bibliographie,
    liens externes
  `),
  conclusions: list('conclusion, en résumé'),
  newsletters: {
    names: list("newsletter, infolettre, lettre d'information, boîte mail"),
    verbs: list("abonnez-vous, s'abonner, je m'abonne, inscrivez-vous, s'inscrire, je m'inscris"),
  },
  endings: {
    unfinished: list(`
      le, la, les, un, une, des, du, de, et, ou, mais, donc, car, que, qui, dont, avec, dans, par, chez, mon, ma, mes,
      son, sa, ses, leur, leurs, notre, votre, au, aux, si, lorsque, puisque
    `),
    goesOn: list(`
      lire la suite, lire plus, lire l'article, continuer la lecture, continuez la lecture, abonnez-vous pour,
      pour lire la suite, il vous reste, cet article est réservé, connectez-vous pour, voir plus
    `),
  },
  notices: {
    offices: calendar(`
      secrétaire général|secrétaire générale, directeur général|directrice générale|pdg|dg,
      président-directeur général, président|présidente, premier ministre|première ministre, chancelier|chancelière,
      gouverneur|gouverneure, maire, ministre des affaires étrangères, ministre de la défense,
      ministre de l'intérieur, ministre des finances, pape
    `),
    former: list(`
      ex, ancien, ancienne, alors, adjoint, adjointe, délégué, déléguée, intérimaire, sortant, sortante, élu, élue,
      désigné, désignée, futur, future, déchu, déchue, démissionnaire, candidat, candidate, vice, sous, co,
      coprésident, honoraire
    `),
    hedges: list(`
      premier, première, dernier, dernière, nouveau, nouvelle, prochain, prochaine, précédent, précédente, feu, par,
      intérim, défunt, défunte
    `),
    current: list('actuel, actuelle, actuellement'),
    holds: list('est'),
    changes: list(`
      succède, succédé, succéder, successeur, successeure, prédécesseur, remplace, remplacé, remplacée, remplacer,
      démissionné, démission, nommé, nommée, nomination, élu, élue, élection, investi, investie, investiture, mandat,
      pris ses fonctions, quitté ses fonctions, devient, devenu, devenue, jusqu'en, jusqu'à, ancien, ancienne,
      auparavant
    `),
    of: list('de, du, d, des'),
    articles: list('le, la, les, l, son, sa, leur'),
    adjectives: list(`
      français, française, américain, américaine, allemand, allemande, russe, ukrainien, ukrainienne, italien,
      italienne, espagnol, espagnole, britannique, chinois, chinoise, turc, turque, polonais, polonaise, iranien,
      iranienne, israélien, israélienne, brésilien, brésilienne, argentin, argentine, mexicain, mexicaine, canadien,
      canadienne, japonais, japonaise, égyptien, égyptienne, algérien, algérienne, tunisien, tunisienne, marocain,
      marocaine, sénégalais, sénégalaise, roumain, roumaine, hongrois, hongroise, belge, suisse, grec, grecque
    `),
    events: calendar(`
      réunion, rencontre|rencontre, sommet, conférence, congrès, cérémonie, mariage, funérailles|obsèques, festival,
      forum, audience, finale, salon
    `),
    placeBefore: list('à, au, en, dans'),
    eventLinks: list(`
      tenu, tenue, tient, tiendra, tenir, se, aura, a, eu, lieu, prévu, prévue, organisé, organisée, sera, est, était,
      le, la, les, l, de, du, d, des, avec, entre, et, ce, cette, qui
    `),
    otherEvents: list(`
      précédent, précédente, dernier, dernière, prochain, prochaine, autre, autres, deuxième, second, seconde,
      troisième, premier, première, nouveau, nouvelle, future, futur, éventuel, éventuelle, chaque, aucun, aucune,
      annuel, annuelle
    `),
    changesOfPlan: list(`
      reporté, reportée, déplacé, déplacée, initialement, annulé, annulée, avancé, avancée, prolongé, prolongée
    `),
  },
} satisfies Words;
