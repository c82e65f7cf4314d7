import { calendar, list } from './list';
import type { Words } from './types';

export const en = {
  lang: 'en',
  common: list(
    'the, of, and, to, in, is, that, for, with, was, on, are, this, have, from, not, you, they, he, she, it, but, when, because, had',
  ),
  dates: {
    months: calendar(`
      january|jan, february|feb, march|mar, april|apr, may, june|jun, july|jul, august|aug, september|sept|sep,
      october|oct, november|nov, december|dec
    `),
    weekdays: calendar(`
      monday|mon, tuesday|tues|tue, wednesday|wed, thursday|thurs|thur|thu, friday|fri, saturday|sat, sunday|sun
    `),
    numericOrder: 'mdy',
    ordinals: list('st, nd, rd, th'),
    prepositions: list('in, on, by, since, from, until, after, before, during, between, to, and, through, of, around'),
    bounds: list('since, before, until, till, after, to, of'),
    between: list('between'),
    articles: list('the, a, an, this, its, our, their, his, her, my'),
    since: list('since'),
    joiners: list('of, the, in'),
    notAfterDay: list('in'),
    ordinaryMonths: list('may, march'),
    until: list('to, through, thru, until, till'),
    and: list('and, &'),
    open: list('present, today, now, ongoing, current, date'),
    seasons: list('spring, summer, fall, autumn, winter, christmas, easter, thanksgiving, fy'),
    before: list('early, mid, late, about, around, circa, ca, c, beginning, end, middle, start'),
    era: list('ad, ce'),
    eraBefore: list('bc, bce'),
    quarter: list('quarter'),
    half: list('half'),
    weekOf: list('of, commencing, beginning, starting'),
    century: list('century, centuries'),
    decade: list('s'),
    decadeBefore: [],
    units: list('hour, hours, day, days, week, weeks, month, months, year, years, minute, minutes'),
    relative: list('before, after, out, ago, later, prior, of, old'),
    relativeDates: {
      days: calendar('yesterday, today, tomorrow'),
      before: list('the, in, on, over'),
      past: list('last'),
      coming: list('next'),
      following: list('following, subsequent'),
      same: list('same'),
      units: calendar('day, week, month, year'),
      several: calendar('days, weeks, months, years'),
      numbers: calendar('a|one, two, three, four, five, six, seven, eight, nine, ten'),
      later: list('later'),
    },
    undated: list(`
      recent, recently, today, yesterday, tomorrow, now, present, tba, tbd, tbc, ongoing, upcoming, soon, later
    `),
  },
  questions: {
    headings: list(`
      frequently asked questions, frequently asked, faq, faqs, common questions, commonly asked questions,
      most asked questions, popular questions, top questions, questions and answers, questions & answers, q&a,
      your questions answered, got questions, have questions, weve got answers, we have answers, qas, f.a.q,
      student questions, customer questions, reader questions, buyer questions, common queries, answers to your questions,
      you asked we answered, you ask we answer, questions we get asked, questions we are asked, help centre, help center,
      questions about, questions people ask, key questions, quick answers
    `),
    openers: list(`
      how, what, where, when, why, who, whose, which, can, could, must, may, should, do, does, did, is, are, was, were,
      will, would, has, have
    `),
    several: list('questions'),
    interviews: list('interview, interviewed by, in conversation with, questions for, questions with'),
    prefixes: list('q, question'),
    answerPrefixes: list('a, answer, ans'),
    prompts: list(`
      what do you think, what are your thoughts, what is your favorite, what is your favourite, whats your favorite,
      whats your favourite, do you agree, do you think, do you believe, have you ever, have you tried, did you know,
      did you like, did you find, did you enjoy, was this, were you able to, found this, enjoyed this, like this,
      liked this, how would you rate, how useful was, how helpful was, are you ready, are you looking,
      how can we improve, would you like to, what else would you, what would you, want to, ready to, looking for, interested in, need help, need a,
      need more, sound familiar, who is with me, leave a, share your, tell us, curious about, forgot your,
      already have an account, not a member, new here, are you sure
    `),
    leadsOn: list('learn more, find out more, read more'),
    contact: list(`
      still have questions, have questions, have a question, have any questions, have more questions, more questions,
      any questions, got questions, got a question, questions, other questions, didnt find, cant find, dont see your question, didnt see your question,
      do you have questions, do you have any questions, do you have more questions, can we help, how can we help
    `),
  },
  timeline: {
    headings: list(`
      timeline, time line, key dates, important dates, key developments, key moments, key events, chronology,
      milestones, itinerary, changelog, change log, update history, revision history, version history,
      release history, release notes, deadlines, our story, our journey, through the years, through the ages,
      how it unfolded, what happened when, order of the day, running order, the story so far, historical overview,
      countdown, wedding checklist, moving checklist, year by year, day by day, week by week, a brief history, a short history
    `),
    hints: list(`
      history, schedule, calendar, agenda, roadmap, updates, whats new, upcoming, events, conferences, plan, syllabus,
      dates, experience, releases
    `),
    live: list(
      'live updates, live blog, liveblog, live coverage, live news, live ticker, as it happened, minute by minute',
    ),
    columns: list(`
      date, dates, year, years, when, time, day, month, week, period, due, due date, deadline, released, release date
    `),
    labels: list('date, dates, when, date and time, date & time, time, deadline, due'),
    offers: list(`
      book, book by, booking, travel, travel by, travel between, travel dates, valid, offer, offers, offer valid,
      offer ends, sale ends, sale, ends, expires, redeem, redeem by, order by, buy by, stay, promo code, coupon, deal
    `),
    reader: list('you, your'),
    openingHours: list('opening hours, opening times, hours of operation, business hours'),
    stamps: list(`
      published, updated, last updated, last modified, modified, posted, posted on, created, reviewed, written by, by,
      medically reviewed, accessed, retrieved, copyright
    `),
  },
  callouts: list(`
    did you know, pro tip, pro tips, quick tip, expert tip, helpful tip, top tip, hot tip, insider tip, tip, fun fact,
    quick fact, good to know, keep in mind, important, important note, note, please note, warning, caution, heads up,
    remember, worth noting, key takeaway, bottom line, readers question, editors note, fyi, side note, trivia
  `),
  nothing: list('n/a, not available, not applicable, not specified, tba, tbd, tbc'),
  facts: {
    headings: list(`
      key facts, quick facts, fast facts, facts at a glance, at a glance, facts and figures, facts & figures,
      fact sheet, factsheet, fact file, factbox, fact box, key figures, key details, key data, key information,
      key stats, quick stats, the essentials, the basics at a glance, specifications, technical specifications,
      specification, tech specs, technical data, specs, quick info, vital statistics, product details,
      product specifications, event details, technical information, technical details, item specifics, key specs, key specifications, dimensions & materials, product information, product facts, nutrition facts, quick specs, important facts
    `),
    takeaways: list(`
      key takeaways, takeaways, main takeaways, the takeaways, key points, main points, key findings,
      key insights, key highlights, highlights at a glance, tldr, tl dr, in short, in brief, in a nutshell,
      the short version, quick summary, article summary, summary box, at a glance summary, what you need to know,
      what to know, the gist, story highlights, article highlights, key messages
    `),
    columns: list(`
      feature, features, specification, specifications, spec, specs, attribute, attributes, property, properties,
      detail, details, characteristic, characteristics, item, category, fact, value, parameter, information,
      aspect
    `),
    metadata: list(`
      author, authors, by, written by, published, published on, published by, updated, last updated,
      last modified, posted, posted on, posted by, posted in, filed under, category, categories, tag, tags, topic,
      topics, share, share this, comments, views, reading time, read time, reviewed by, source, sources, credit,
      photo, image, copyright, related, editor, login, password, username, email, search, sort by, filter, price,
      quantity, qty, total, subtotal, rating, joined, messages, reaction score, replies, reply, quote, thanks,
      likes, threads, last post, posts,
      members, followers, following
    `),
  },
  otherArticles: [],
  related: list(`
    related, related articles, related posts, related stories, related content, related reading,
    related questions, related topics, related searches, people also ask, people also search for,
    you may also like, you might also like, more like this, more from, more stories, also read, read also,
    more articles, read more, read next, recommended, recommended for you, recent posts, latest posts,
    latest news, latest articles, latest stories, popular posts, most popular, trending, further reading,
    table of contents, contents, in this article, on this page, jump to, references, sources, comments, share this
  `),
  conclusions: list('conclusion, conclusions, final thoughts, the bottom line, in conclusion, in summary, summary'),
  newsletters: {
    names: list(`
      newsletter, newsletters, mailing list, email list, inbox, email updates, updates by email, email alerts,
      daily briefing
    `),
    verbs: list('subscribe, sign up, signup, sign me up, register, join, notify me'),
  },
  endings: {
    unfinished: list(`
      the, a, an, and, or, but, nor, of, than, because, although, whereas, whether, as, my, your, our, its, their,
      whose, which, including, during, among, toward, towards, would, should, could, might
    `),
    goesOn: list(`
      read more, read the full, read full, read the rest, continue reading, keep reading, continued, view more,
      see more, show more, subscribe to, subscribe now, sign in to, log in to, register to, to continue reading,
      to read the full, already a subscriber, full story, full article, click here to read
    `),
  },
  notices: {
    offices: calendar(`
      secretary-general|secretary general, director-general|director general, president, prime minister, chancellor,
      chief executive officer|ceo|chief executive, chief financial officer|cfo, chief operating officer|coo,
      chairman|chairwoman|chairperson, governor, mayor, foreign minister, defence minister|defense minister,
      finance minister, interior minister, secretary of state, secretary of defense, treasury secretary,
      home secretary, attorney general, pope, head coach, editor-in-chief|editor in chief
    `),
    former: list(`
      former, ex, then, once, onetime, acting, interim, deputy, incoming, outgoing, designate, elect, nominee,
      candidate, emeritus, ousted, deposed, departing, retired, longtime, vice, assistant, associate, senior,
      regional, co, joint, honorary, shadow
    `),
    hedges: list(`
      previous, past, late, first, last, future, next, new, exiled, would, fictional, division, rival, later
    `),
    current: list('current, currently, incumbent, sitting'),
    holds: list('is'),
    changes: list(`
      succeed, succeeds, succeeded, succeeding, successor, predecessor, replace, replaces, replaced, replacing,
      replacement, resign, resigned, resigns, resignation, retire, retired, retires, ousted, appointed, appoints,
      appoint, elected, election, inaugurated, inauguration, nominated, stepped down, steps down, stepping down,
      took office, takes office, take office, left office, leaves office, leave office, leaving office, took over,
      takes over, take over, taking over, handed over, became, becomes, become, sworn, term as, term ends, term ended,
      end of his term, end of her term, tenure, until, formerly, previously
    `),
    of: list('of, at, for, on'),
    articles: list("the, its, his, her, their, our, this, that, s, 's"),
    events: calendar(`
      meeting|meets|meet|met, summit, conference, congress, ceremony, wedding, funeral, festival, forum, hearing,
      final, gala, convention, signing
    `),
    placeBefore: list('in, at'),
    eventLinks: list(`
      a, an, for, held, hosted, scheduled, set, planned, taking, take, takes, took, taken, place, will, is, was, be,
      being, to, been, on, with, between, and, of, the, this, due
    `),
    otherEvents: list(`
      previous, prior, last, next, earlier, another, other, second, third, first, later, subsequent, past, future,
      follow-up, separate, annual, regular, similar, each, every, any, no, possible, potential, recent, preparatory
    `),
    changesOfPlan: list(`
      postponed, postpone, rescheduled, reschedule, moved, originally, initially, delayed, cancelled, canceled,
      relocated, instead, changed, extended
    `),
  },
} satisfies Words;
