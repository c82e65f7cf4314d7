import { calendar, list } from './list';
import type { Words } from './types';

export const pt = {
  lang: 'pt',
  common: list('o, a, os, que, e, é, uma, para, com, não, do, da, em, por, mais, como, dos, você'),
  dates: {
    months: calendar(`
      janeiro|jan, fevereiro|fev, março|mar, abril|abr, maio|mai, junho|jun, julho|jul, agosto|ago, setembro|set,
      outubro|out, novembro|nov, dezembro|dez
    `),
    weekdays: calendar('segunda|seg, terça|ter, quarta|qua, quinta|qui, sexta|sex, sábado|sáb, domingo|dom'),
    numericOrder: 'dmy',
    ordinals: list('º, o'),
    prepositions: list('em, desde, até, de, entre, e, ano, após, antes'),
    bounds: list('desde, até, antes, após, depois, de'),
    between: list('entre'),
    since: list('desde'),
    joiners: list('de, do, da, o, em, no, os, ano'),
    notAfterDay: list('em, no, ano'),
    until: list('a, até, ao'),
    and: list('e, &'),
    open: list('hoje, presente, atualidade, atual'),
    seasons: list('primavera, verão, outono, inverno'),
    before: list('início, começo, meados, final, fim, cerca, por, desde, em, no'),
    era: list('dc'),
    eraBefore: list('ac'),
    quarter: list('trimestre'),
    century: list('século, séculos'),
    decade: [],
    decadeBefore: list('anos, década'),
    units: list('hora, horas, dia, dias, semana, semanas, mês, meses, ano, anos, minuto, minutos'),
    relative: list('antes, depois, atrás, após'),
    relativeDates: {
      days: calendar('ontem, hoje, amanhã'),
      before: list('o, a, os, as, no, na, nos, nas, em'),
      past: list('passado, passada'),
      coming: list('próximo, próxima'),
      following: list('seguinte, seguintes'),
      same: list('mesmo, mesma'),
      units: calendar('dia, semana, mês, ano'),
      several: calendar('dias, semanas, meses, anos'),
      numbers: calendar('um|uma, dois|duas, três, quatro, cinco, seis, sete, oito, nove, dez'),
      later: list('depois'),
    },
    undated: list('recente, recentemente, hoje, ontem, amanhã, brevemente, atualmente'),
  },
  questions: {
    headings: list(`
      perguntas frequentes, perguntas mais frequentes, perguntas comuns, dúvidas frequentes, dúvidas comuns,
      perguntas e respostas, principais dúvidas, perguntas sobre, dúvidas sobre, faq, faqs
    `),
    openers: list(`
      como, que, qual, quais, quando, onde, porque, quem, quanto, quantos, posso, pode, devo, há, é
    `),
    prefixes: list('p, pergunta'),
    answerPrefixes: list('r, resposta'),
    prompts: list(`
      o que você acha, o que achou, o que pensa, e você, você sabia, sabia que, já experimentou, gostou, gostou do,
      este artigo foi útil, isso foi útil, quer, deseja, precisa de, pronto para, pronta para, prontos para, está pronto, procurando,
      está procurando, interessado em, esqueceu, ainda não tem, tem certeza
    `),
    leadsOn: list('saiba mais, leia mais'),
    contact: list(`
      tem perguntas, tem dúvidas, tem alguma dúvida, tem alguma pergunta, mais perguntas, mais dúvidas,
      ainda tem dúvidas, ainda tem perguntas, ficou com dúvidas, ficou com alguma dúvida, não encontrou,
      como podemos ajudar
    `),
  },
  timeline: {
    headings: list(`
      cronologia, linha do tempo, linha temporal, datas importantes, datas principais, marcos, cronograma, itinerário,
      roteiro, histórico de alterações, histórico de versões, prazos, dia a dia, ano a ano
    `),
    hints: list(`
      história, histórico, calendário, eventos, agenda, programação, datas, biografia, atualizações
    `),
    live: list('ao vivo, em direto, minuto a minuto'),
    columns: list('data, datas, ano, anos, quando, dia, mês, período, hora, prazo, semana'),
    labels: list('data, datas, quando, data e hora, período, prazo'),
    offers: list('válido, válida, oferta, ofertas, reserva, reserve, viagem, promoção, cupom'),
    reader: list('você, vocês'),
    openingHours: list('horário de funcionamento, horários de funcionamento, horário de abertura'),
    stamps: list(`
      publicado, publicado em, atualizado, última atualização, modificado, por, escrito por, acesso em, copyright,
      consultado
    `),
  },
  callouts: list(`
    você sabia, sabia que, dica, dica profissional, dica de especialista, nota, importante, atenção, aviso, cuidado,
    curiosidade, lembre se, observação, vale lembrar
  `),
  nothing: list('não disponível, não aplicável'),
  facts: {
    headings: list(`
      ficha técnica, dados principais, dados-chave, números-chave, fatos rápidos, fatos e números, num relance,
      em destaque, especificações, especificações técnicas, características técnicas, informações principais,
      dados técnicos
    `),
    takeaways: list(`
      pontos principais, pontos-chave, principais pontos, principais conclusões, em resumo, em resumo rápido,
      em poucas palavras, o essencial, o que você precisa saber, tldr, tl dr, resumo rápido, destaques principais
    `),
    columns: list(`
      característica, características, especificação, detalhe, detalhes, atributo, valor, propriedade, critério
    `),
    metadata: list(`
      autor, autora, autores, por, publicado, publicado em, publicado por, atualizado, última atualização,
      escrito por, categoria, categorias, tag, tags, etiquetas, assunto, tema, compartilhar, partilhar,
      comentários, tempo de leitura, fonte, fontes, foto, crédito, preço, quantidade, total, avaliação,
      registrado, mensagens, senha, buscar
    `),
  },
  otherArticles: list(`
    artigos relacionados, notícias relacionadas, posts relacionados, leia também, leia mais,
    você também pode gostar, mais lidas, últimas notícias, veja também, leia mais sobre, saiba mais,
    artigos semelhantes, matérias relacionadas, conteúdo relacionado, mais notícias, outras notícias,
    pode interessar-lhe, talvez te interesse
  `),
  related: list(`
    veja também, talvez você goste, pesquisas relacionadas, perguntas relacionadas, índice, sumário, conteúdo,
    referências, fontes, comentários, compartilhe, bibliografia, ligações externas
  `),
  conclusions: list('conclusão, considerações finais'),
  newsletters: {
    names: list('newsletter, boletim, lista de e-mails'),
    verbs: list('assine, assinar, inscreva-se, cadastre-se, subscreva, subscrever, registe-se'),
  },
  endings: {
    unfinished: list(`
      o, a, os, as, um, uma, de, do, da, dos, das, e, ou, mas, que, com, sem, por, para, em, no, na, nos, nas, ao, à,
      seu, sua, seus, suas, quando, entre, pelo, pela
    `),
    goesOn: list(`
      leia mais, ler mais, continue lendo, continuar lendo, continue a ler, continuar a ler, assine para,
      para continuar lendo, leia a matéria completa, ver mais
    `),
  },
  notices: {
    offices: calendar(`
      secretário-geral|secretária-geral, diretor-geral|diretora-geral, presidente|presidenta,
      primeiro-ministro|primeira-ministra, chanceler, governador|governadora, prefeito|prefeita,
      ministro da defesa|ministra da defesa, papa, ceo
    `),
    former: list(`
      ex, então, antigo, antiga, adjunto, adjunta, interino, interina, cessante, eleito, eleita, designado, designada,
      futuro, futura, candidato, candidata, deposto, deposta, vice, co
    `),
    hedges: list(`
      primeiro, primeira, último, última, novo, nova, próximo, próxima, anterior, honorário, honorária, falecido,
      falecida
    `),
    current: list('atual, actual, atualmente, actualmente'),
    holds: list('é'),
    changes: list(`
      sucede, sucedeu, suceder, sucessor, sucessora, antecessor, antecessora, substitui, substituiu, substituir,
      renunciou, renúncia, demitiu, demissão, nomeado, nomeada, nomeação, eleito, eleita, eleição, eleições,
      empossado, posse, mandato, assumiu, assume, assumir, até, anteriormente
    `),
    of: list('de, do, da, dos, das'),
    articles: list('o, a, os, as, seu, sua'),
    adjectives: list(`
      francês, francesa, americano, americana, russo, russa, ucraniano, ucraniana, alemão, alemã, italiano, italiana,
      espanhol, espanhola, britânico, britânica, chinês, chinesa, turco, turca, argentino, argentina, brasileiro,
      brasileira, português, portuguesa, mexicano, mexicana, colombiano, colombiana, venezuelano, venezuelana,
      chileno, chilena, israelense, iraniano, iraniana, japonês, japonesa
    `),
    events: calendar(`
      reunião|reúne, encontro, cimeira|cúpula, conferência, congresso, cerimónia|cerimônia, casamento, funeral,
      festival, fórum, audiência, final, feira
    `),
    placeBefore: list('em, no, na'),
    eventLinks: list(`
      realizado, realizada, realiza, realizará, realizou, se, será, terá, teve, lugar, previsto, prevista, marcado,
      marcada, agendado, agendada, é, foi, o, a, os, as, de, do, da, com, entre, e, este, esta, que
    `),
    otherEvents: list(`
      anterior, anteriores, último, última, próximo, próxima, outro, outra, segundo, segunda, terceiro, terceira,
      primeiro, primeira, novo, nova, futuro, futura, possível, cada, nenhum, nenhuma, anual, prévio, prévia
    `),
    changesOfPlan: list(`
      adiado, adiada, transferido, transferida, inicialmente, cancelado, cancelada, antecipado, antecipada
    `),
  },
} satisfies Words;
