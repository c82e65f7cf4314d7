import { calendar, list } from './list';
import type { Words } from './types';

export const es = {
  lang: 'es',
  common: list('el, la, los, las, que, y, es, una, por, con, para, del, se, no, como, más, su, está'),
  dates: {
    months: calendar(`
      enero|ene, febrero|feb, marzo|mar, abril|abr, mayo|may, junio|jun, julio|jul, agosto|ago,
      septiembre|setiembre|sept|sep, octubre|oct, noviembre|nov, diciembre|dic
    `),
    weekdays: calendar('lunes|lun, martes, miércoles|mié, jueves|jue, viernes|vie, sábado|sáb, domingo|dom'),
    numericOrder: 'dmy',
    ordinals: list('º, ro'),
    prepositions: list('en, desde, hasta, de, hacia, entre, y, antes, después, año'),
    bounds: list('desde, hasta, antes, después, de'),
    between: list('entre'),
    since: list('desde'),
    joiners: list('de, del, el, en, la, los, año'),
    notAfterDay: list('en, año'),
    until: list('a, al, hasta'),
    and: list('y, e'),
    open: list('actualidad, presente, hoy'),
    seasons: list('primavera, verano, otoño, invierno'),
    before: list('principios, comienzos, mediados, finales, fines, hacia, alrededor, cerca, el, en, desde'),
    era: list('dc'),
    eraBefore: list('ac'),
    quarter: list('trimestre'),
    century: list('siglo, siglos'),
    decade: [],
    decadeBefore: list('años, década'),
    units: list('hora, horas, día, días, semana, semanas, mes, meses, año, años, minuto, minutos'),
    relative: list('antes, después, atrás, previos'),
    relativeDates: {
      days: calendar('ayer, hoy, mañana'),
      before: list('el, la, los, las, en, al'),
      past: list('pasado, pasada'),
      coming: list('próximo, próxima'),
      following: list('siguiente, siguientes'),
      same: list('mismo, misma'),
      units: calendar('día, semana, mes, año'),
      several: calendar('días, semanas, meses, años'),
      numbers: calendar('un|una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez'),
      later: list('después'),
    },
    undated: list('reciente, recientemente, hoy, ayer, mañana, próximamente, actualmente, pendiente'),
  },
  questions: {
    headings: list(`
      preguntas frecuentes, preguntas más frecuentes, preguntas comunes, preguntas habituales, preguntas y respuestas,
      dudas frecuentes, dudas comunes, dudas habituales, consultas frecuentes, tus preguntas, tienes dudas, centro de ayuda, preguntas sobre, resolvemos tus dudas, faq, faqs
    `),
    openers: list(`
      cómo, qué, cuál, cuáles, cuándo, dónde, quién, cuánto, cuánta, cuántos, puedo, puede, debo, hay, es, tengo
    `),
    prefixes: list('p, pregunta'),
    answerPrefixes: list('r, respuesta'),
    prompts: list(`
      qué opinas, qué opina, qué piensas, qué te parece, y tú, sabías que, sabía que, has probado, te ha gustado,
      te gustó, te resultó útil, te ha resultado útil, te ha sido útil, quieres, quiere, deseas, necesitas, necesita,
      estás listo, listo para, listos para, lista para, listas para, buscas, estás buscando, te interesa, olvidaste tu, olvidó su, aún no tienes,
      estás seguro, está seguro
    `),
    leadsOn: list('más información, leer más, saber más'),
    contact: list(`
      más preguntas, tienes preguntas, tiene preguntas, tienes alguna pregunta, tienes alguna duda,
      tiene alguna pregunta, tienes dudas, tienes más preguntas, alguna pregunta, alguna duda, no encuentras, no encuentra, no has encontrado, tu pregunta no,
      aún tienes preguntas, en qué podemos ayudarte, cómo podemos ayudarte
    `),
  },
  timeline: {
    headings: list(`
      cronología, línea de tiempo, línea del tiempo, fechas clave, fechas importantes, hitos, cronograma, itinerario,
      historial de cambios, historial de versiones, plazos, día a día, año por año
    `),
    hints: list(`
      historia, calendario, eventos, agenda, programa, fechas, trayectoria, biografía, actualizaciones, antecedentes
    `),
    live: list('en directo, en vivo, minuto a minuto'),
    columns: list(`
      fecha, fechas, año, años, cuándo, día, mes, período, periodo, hora, plazo, semana, fecha límite
    `),
    labels: list('fecha, fechas, cuándo, fecha y hora, plazo'),
    offers: list('válido, válida, oferta, ofertas, reserva, reserve, viaja, viaje, promoción, cupón'),
    reader: list('usted, ustedes, tú, tu, tus'),
    openingHours: list('horario de apertura, horarios de apertura, horario de atención, horarios de atención'),
    stamps: list(`
      publicado, actualizado, última actualización, modificado, por, escrito por, consultado, copyright, revisado
    `),
  },
  callouts: list(`
    sabías que, sabía que, consejo, consejo profesional, consejo de experto, truco, nota, importante, atención,
    advertencia, dato curioso, ten en cuenta, recuerda, ojo, a tener en cuenta
  `),
  nothing: list('no disponible, no aplica'),
  facts: {
    headings: list(`
      datos clave, datos principales, ficha técnica, ficha, de un vistazo, en un vistazo, cifras clave,
      datos básicos, datos rápidos, características técnicas, especificaciones, especificaciones técnicas,
      características, información clave, datos y cifras
    `),
    takeaways: list(`
      puntos clave, claves, las claves, lo esencial, lo más importante, en resumen, en breve, en pocas palabras,
      conclusiones clave, ideas clave, tldr, tl dr, lo que debes saber, resumen rápido
    `),
    columns: list(`
      característica, características, especificación, detalle, detalles, atributo, valor, propiedad, criterio
    `),
    metadata: list(`
      autor, autora, autores, por, publicado, publicado el, publicado por, actualizado, última actualización,
      escrito por, categoría, categorías, etiqueta, etiquetas, tema, temas, compartir, comentarios,
      tiempo de lectura, fuente, fuentes, foto, crédito, precio, cantidad, total, valoración, registrado,
      mensajes, contraseña, buscar
    `),
  },
  otherArticles: list(`
    artículos relacionados, noticias relacionadas, entradas relacionadas, contenido relacionado,
    te puede interesar, también te puede interesar, te podría interesar, también te podría interesar,
    lee también, lo más leído, más leídas, más noticias, artículos similares, lea también, lee más, leer más,
    más sobre el tema, últimas noticias, no te pierdas, otros artículos, le puede interesar,
    también le puede interesar, quizás te interese
  `),
  related: list(`
    te recomendamos, preguntas relacionadas, búsquedas relacionadas, otras personas también preguntan, leer más,
    últimas noticias, índice, contenido, referencias, fuentes, comentarios, compartir, bibliografía,
    enlaces externos, véase también
  `),
  conclusions: list('conclusión, conclusiones'),
  newsletters: {
    names: list('newsletter, boletín, boletines, lista de correo'),
    verbs: list('suscríbete, suscribirse, suscribirme, suscribir, apúntate, regístrate, inscríbete'),
  },
  endings: {
    unfinished: list(`
      el, la, los, las, un, una, unos, unas, de, del, y, o, pero, con, sin, por, para, en, al, su, sus, mi, mis,
      cuando, porque, aunque, entre, hacia, desde, según
    `),
    goesOn: list(`
      leer más, seguir leyendo, sigue leyendo, continuar leyendo, leer el artículo completo, leer completo,
      suscríbete para, para seguir leyendo, ver más
    `),
  },
  notices: {
    offices: calendar(`
      secretario general|secretaria general, director general|directora general, presidente|presidenta,
      primer ministro|primera ministra, canciller, consejero delegado|consejera delegada|ceo, gobernador|gobernadora,
      alcalde|alcaldesa, ministro de defensa|ministra de defensa, ministro de exteriores|ministra de exteriores, papa
    `),
    former: list(`
      ex, exsecretario, expresidente, expresidenta, entonces, antiguo, antigua, adjunto, adjunta, interino, interina,
      saliente, electo, electa, designado, designada, futuro, futura, candidato, candidata, destituido, destituida,
      vice, co
    `),
    hedges: list(`
      primer, primera, último, última, nuevo, nueva, próximo, próxima, anterior, honorario, honoraria, fallecido,
      fallecida, difunto, encargado, encargada, en, funciones
    `),
    current: list('actual, actualmente'),
    holds: list('es'),
    changes: list(`
      sucede, sucedió, suceder, sucesor, sucesora, predecesor, predecesora, reemplaza, reemplazó, reemplazar,
      sustituye, sustituyó, sustituir, dimitió, dimisión, renunció, renuncia, nombrado, nombrada, nombramiento,
      elegido, elegida, elección, elecciones, investido, investidura, mandato, asumió, asume, asumir, hasta,
      anteriormente, tomó posesión, expresidente, expresidenta
    `),
    of: list('de, del'),
    articles: list('el, la, los, las, su'),
    adjectives: list(`
      francés, francesa, estadounidense, ruso, rusa, ucraniano, ucraniana, alemán, alemana, italiano, italiana,
      español, española, británico, británica, chino, china, turco, turca, mexicano, mexicana, argentino, argentina,
      chileno, chilena, colombiano, colombiana, venezolano, venezolana, peruano, peruana, brasileño, brasileña,
      boliviano, boliviana, ecuatoriano, ecuatoriana, cubano, cubana, israelí, iraní, polaco, polaca, húngaro,
      húngara, portugués, portuguesa, japonés, japonesa, egipcio, egipcia
    `),
    events: calendar(`
      reunión|reúne, encuentro, cumbre, conferencia, congreso, ceremonia, boda, funeral, festival, foro, audiencia,
      final, feria
    `),
    placeBefore: list('en'),
    eventLinks: list(`
      celebrado, celebrada, celebra, celebrará, celebró, se, tendrá, tuvo, lugar, previsto, prevista, programado,
      programada, será, es, fue, el, la, los, las, de, del, con, entre, y, este, esta, que, prevé
    `),
    otherEvents: list(`
      anterior, anteriores, último, última, próximo, próxima, otro, otra, segundo, segunda, tercer, tercera, primer,
      primera, nuevo, nueva, futuro, futura, posible, cada, ningún, ninguna, anual, previo, previa
    `),
    changesOfPlan: list(`
      aplazado, aplazada, pospuesto, pospuesta, trasladado, trasladada, inicialmente, originalmente, cancelado,
      cancelada, adelantado, adelantada
    `),
  },
} satisfies Words;
