// A news page in each of three languages, with a timeline, questions and the usual clutter. The true popup shows what is the
// article's: the dates as printed and as they are meant, the questions, the way to their places, the direction of the script.
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { surfaceOf } from '../tools/chromium';
import { type SiteServer, serve } from '../tools/serve';
import { press, type Surface, see, textsOf, until } from '../tools/surface';
import { launchChromium } from './drivers';

const PAGES = fileURLToPath(new URL('languages', import.meta.url));

interface Case {
  file: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  /** As printed, and what happened. */
  events: [string, string][];
  /** The days that a calendar can take. */
  days: string[];
  questions: string[];
  answer: string;
  /** Of what stands around the article. */
  clutter: string[];
}

const CASES: Case[] = [
  {
    file: 'german.html',
    lang: 'de',
    dir: 'ltr',
    title: 'Stadtbad am Wehr öffnet nach vier Jahren wieder',
    events: [
      ['3. Februar 2022', 'Ein Gutachter findet Risse in der Decke der Schwimmhalle'],
      ['14. Juli 2022', 'Der Gemeinderat beschließt die Sanierung für 18 Millionen Euro.'],
      ['März 2023', 'Die Bauarbeiten beginnen mit dem Ausbau der alten Kessel.'],
      ['Herbst 2024', 'Unter dem Becken wird eine vergessene Zisterne entdeckt'],
      ['2. Mai 2026', 'Zum ersten Mal seit vier Jahren läuft wieder Wasser'],
    ],
    days: ['2022-02-03', '2022-07-14', '2026-05-02'],
    questions: ['Was kostet der Eintritt?', 'Wann ist das Bad geöffnet?', 'Gibt es Schwimmkurse für Erwachsene?'],
    answer: 'Eine Tageskarte kostet sieben Euro, Kinder bis sechs Jahre zahlen nichts.',
    clutter: ['Meistgelesen', 'Cookies', 'Newsletter', 'Straßenbahn fällt'],
  },
  {
    file: 'arabic.html',
    lang: 'ar',
    dir: 'rtl',
    title: 'افتتاح مكتبة الميناء القديم بعد ترميم طويل',
    events: [
      ['12 يناير 2021', 'إغلاق المكتبة بعد تسرب مياه المطر'],
      ['5 مارس 2022', 'توقيع عقد الترميم مع شركة محلية'],
      ['20 سبتمبر 2023', 'العثور على لوحة حجرية'],
      ['1 أبريل 2026', 'إعادة المخطوطات إلى خزائنها الجديدة'],
    ],
    days: ['2021-01-12', '2022-03-05', '2023-09-20', '2026-04-01'],
    questions: ['هل الدخول إلى المكتبة مجاني؟', 'ما هي ساعات العمل؟', 'كيف يمكن الوصول إلى المخطوطات القديمة؟'],
    answer: 'نعم، الدخول مجاني للجميع، أما استعارة الكتب فتحتاج إلى بطاقة سنوية',
    clutter: ['مقالات ذات صلة', 'ملفات تعريف الارتباط', 'متى يبدأ موسم الصيد؟'],
  },
  {
    file: 'japanese.html',
    lang: 'ja',
    dir: 'ltr',
    title: '港町の路面電車、三年ぶりに運転再開へ',
    events: [
      ['2023年7月9日', '大雨で川が増水し、鉄橋の橋脚が二本流される。'],
      ['2023年10月', '市議会が橋の架け替えを全会一致で決める。'],
      ['2024年4月18日', '新しい橋の工事が始まる。'],
      ['令和7年12月1日', '橋が完成し、試運転の電車が初めて川を渡る。'],
      ['2026年3月15日', '全線で運転を再開する予定。'],
    ],
    days: ['2023-07-09', '2024-04-18', '2025-12-01', '2026-03-15'],
    questions: ['運賃は変わりますか？', '代わりのバスはいつまで走りますか？', '車いすでも乗れますか？'],
    answer: '変わりません。大人は一回百八十円、子どもは九十円です。',
    clutter: ['関連記事', 'クッキー', 'なぜ魚の値段は上がるのか？'],
  },
];

let site: SiteServer;
let driver: Awaited<ReturnType<typeof launchChromium>>;

beforeAll(async () => {
  site = await serve(PAGES);
  driver = await launchChromium();
});
afterAll(async () => {
  await driver?.close();
  await site?.close();
});

describe.each(CASES)('$lang', ({ file, lang, dir, title, events, days, questions, answer, clutter }) => {
  let popup: Surface;

  beforeAll(async () => {
    popup = await driver.clickToolbarButton(await driver.open(`${site.origin}/${file}`));
    await see(popup, 'h1', title);
  });
  afterAll(() => driver.closePopup());

  it('shows the timeline as the page prints it, in its language and direction', async () => {
    const shown = await popup.run(
      (d) =>
        [...d.querySelectorAll('.events li')].map((entry) =>
          ['.when', '.what'].map((css) => entry.querySelector(css)?.firstChild?.textContent?.trim() ?? ''),
        ),
      null,
    );
    expect(shown.map(([when]) => when)).toEqual(events.map(([when]) => when));
    for (const [index, [, what]] of events.entries()) expect(shown[index]![1]).toContain(what);
    const own = await popup.run((d) => {
      const list = d.querySelector<HTMLElement>('.events')!;
      const prose = d.querySelector<HTMLElement>('.reading > .prose')!;
      const { direction } = d.defaultView!.getComputedStyle(list);
      return { lang: list.lang, direction, prose: d.defaultView!.getComputedStyle(prose).direction };
    }, null);
    expect(own).toEqual({ lang, direction: dir, prose: dir });
  });

  it('shows the questions, each with its answer, and nothing of what stands around', async () => {
    expect((await textsOf(popup, '.questions .fold-head')).map((text) => text.trim())).toEqual(questions);
    await press(popup, '.questions button', questions[0]);
    await see(popup, '.questions', answer);
    const all = (await textsOf(popup, 'main'))[0];
    for (const words of clutter) expect(all, words).not.toContain(words);
  });

  it('leads from an entry to its place in the text, and back', async () => {
    const [when, what] = events[2]!;
    await press(popup, '.events button', when);
    const place = await until(
      popup,
      'the place',
      (d) => d.activeElement?.closest('.prose :is(li, tr)')?.textContent,
      null,
    );
    expect(place).toContain(what);
    await press(popup, '.return button');
    expect(await popup.run((d) => d.activeElement?.className, null)).toBe('event');
  });

  it('gives a calendar file of the dates that are days', async () => {
    await press(popup, '.timeline-tools button', 'calendar');
    const { bytes } = await driver.downloaded('.ics');
    const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')));
    const found = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(found.map(({ startDate }) => startDate.toString())).toEqual(days);
    for (const event of found) expect(event.description).toContain(title);
  });
});

it('a timeline is copied as a table, both formatted and plain', async () => {
  const { chromium } = driver;
  const popup = await chromium.clickToolbarButton(await driver.open(`${site.origin}/german.html`));
  await see(surfaceOf(popup), '.timeline-tools');
  // By the mouse: browsers let nothing but a person's own doing write to the clipboard.
  await popup.click('.timeline-tools button:has(+ button)');
  await see(surfaceOf(popup), '.timeline-tools', 'The table is copied.');
  // Whatever is not granted here would be refused from here on: after Lectern has written with what it has of itself.
  const own = chromium.url('').replace(/\/$/, '');
  await chromium.browser.defaultBrowserContext().overridePermissions(own, ['clipboard-read']);
  const copied = await popup.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  const rows = copied.text.split(/\r?\n/).map((line) => line.split('\t'));
  expect(rows.map(([date, iso]) => [date, iso]).slice(0, 4)).toEqual([
    ['Date', 'ISO date'],
    ['3. Februar 2022', '2022-02-03'],
    ['14. Juli 2022', '2022-07-14'],
    ['März 2023', '2023-03'],
  ]);
  expect(copied.html).toContain('<td>14. Juli 2022</td>');
});
