import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/words';
import { read } from './cases';

/** A page of a language: a dated list and questions under the headings that the language has for them. */
interface LanguageCase {
  timeline: string;
  /** Date as printed, ISO date, event. */
  events: [dateText: string, date: string, event: string][];
  faq: string;
  questions: [question: string, answer: string][];
}

const CASES: Record<string, LanguageCase> = {
  en: {
    timeline: 'Timeline',
    events: [
      ['3 May 1791', '1791-05-03', 'The assembly adopts the charter.'],
      ['November 11, 1918', '1918-11-11', 'The council hands over its powers.'],
      ['May 2004', '2004-05', 'The country joins the union.'],
    ],
    faq: 'Frequently asked questions',
    questions: [
      ['How much is a ticket?', 'A ticket costs twenty pounds.'],
      ['When is the museum open?', 'It is open every day until six.'],
    ],
  },
  de: {
    timeline: 'Zeittafel',
    events: [
      ['3. Mai 1791', '1791-05-03', 'Die Versammlung nimmt die Verfassung an.'],
      ['11. November 1918', '1918-11-11', 'Der Rat gibt seine Macht ab.'],
      ['1. März 2004', '2004-03-01', 'Das Land tritt der Union bei.'],
    ],
    faq: 'Häufig gestellte Fragen',
    questions: [
      ['Was kostet eine Karte?', 'Eine Karte kostet zwanzig Euro.'],
      ['Wann ist das Museum offen?', 'Es ist jeden Tag bis sechs offen.'],
    ],
  },
  fr: {
    timeline: 'Chronologie',
    events: [
      ['14 juillet 1789', '1789-07-14', 'La foule entre dans la forteresse.'],
      ['1er août 1914', '1914-08-01', 'Le pays mobilise ses troupes.'],
      ['février 2004', '2004-02', 'La ville ouvre son musée.'],
    ],
    faq: 'Questions fréquentes',
    questions: [
      ['Combien coûte un billet ?', 'Un billet coûte vingt euros.'],
      ['Quand le musée est-il ouvert ?', 'Il est ouvert tous les jours.'],
    ],
  },
  es: {
    timeline: 'Cronología',
    events: [
      ['2 de mayo de 1808', '1808-05-02', 'La ciudad se levanta contra el ejército.'],
      ['19 de marzo de 1812', '1812-03-19', 'Las cortes aprueban la constitución.'],
      ['diciembre de 1978', '1978-12', 'El país vota su nueva ley.'],
    ],
    faq: 'Preguntas frecuentes',
    questions: [
      ['¿Cuánto cuesta una entrada?', 'Una entrada cuesta veinte euros.'],
      ['¿Cuándo abre el museo?', 'Abre todos los días hasta las seis.'],
    ],
  },
  it: {
    timeline: 'Cronologia',
    events: [
      ['17 marzo 1861', '1861-03-17', 'Il parlamento proclama il regno.'],
      ['2 giugno 1946', '1946-06-02', 'Il paese sceglie la repubblica.'],
      ['1° gennaio 2002', '2002-01-01', 'La moneta unica entra in uso.'],
    ],
    faq: 'Domande frequenti',
    questions: [
      ['Quanto costa un biglietto?', 'Un biglietto costa venti euro.'],
      ['Quando apre il museo?', 'Apre tutti i giorni fino alle sei.'],
    ],
  },
  pt: {
    timeline: 'Linha do tempo',
    events: [
      ['7 de setembro de 1822', '1822-09-07', 'O país declara a independência.'],
      ['15 de novembro de 1889', '1889-11-15', 'A república toma o lugar do império.'],
      ['abril de 1960', '1960-04', 'A nova capital é inaugurada.'],
    ],
    faq: 'Perguntas frequentes',
    questions: [
      ['Quanto custa um bilhete?', 'Um bilhete custa vinte reais.'],
      ['Quando abre o museu?', 'Abre todos os dias até as seis.'],
    ],
  },
  nl: {
    timeline: 'Tijdlijn',
    events: [
      ['26 juli 1581', '1581-07-26', 'De staten zeggen de koning af.'],
      ['5 mei 1945', '1945-05-05', 'Het leger geeft zich over.'],
      ['maart 2002', '2002-03', 'De oude munt verdwijnt.'],
    ],
    faq: 'Veelgestelde vragen',
    questions: [
      ['Wat kost een kaartje?', 'Een kaartje kost twintig euro.'],
      ['Wanneer is het museum open?', 'Het is elke dag open tot zes.'],
    ],
  },
  pl: {
    timeline: 'Kalendarium',
    events: [
      ['3 maja 1791', '1791-05-03', 'Sejm uchwala konstytucję.'],
      ['11 listopada 1918', '1918-11-11', 'Rada oddaje władzę wojskową.'],
      ['1 maja 2004', '2004-05-01', 'Kraj wchodzi do Unii.'],
    ],
    faq: 'Najczęściej zadawane pytania',
    questions: [
      ['Ile kosztuje bilet?', 'Bilet kosztuje dwadzieścia złotych.'],
      ['Kiedy otwarte jest muzeum?', 'Muzeum jest otwarte codziennie do szóstej.'],
    ],
  },
  ru: {
    timeline: 'Хронология событий',
    events: [
      ['12 апреля 1961', '1961-04-12', 'Первый полёт человека в космос.'],
      ['18 марта 1965', '1965-03-18', 'Первый выход в открытый космос.'],
      ['20 ноября 1998', '1998-11-20', 'Запуск первого модуля станции.'],
    ],
    faq: 'Часто задаваемые вопросы',
    questions: [
      ['Сколько стоит билет?', 'Билет стоит пятьсот рублей для взрослых.'],
      ['Когда работает музей?', 'Музей работает ежедневно до шести вечера.'],
    ],
  },
  uk: {
    timeline: 'Ключові дати',
    events: [
      ['24 серпня 1991', '1991-08-24', 'Рада ухвалює акт про незалежність.'],
      ['28 червня 1996', '1996-06-28', 'Ухвалено основний закон країни.'],
      ['1 вересня 2017', '2017-09-01', 'Угода набуває чинності повністю.'],
    ],
    faq: 'Поширені запитання',
    questions: [
      ['Скільки коштує квиток?', 'Квиток коштує двісті гривень для дорослих.'],
      ['Коли працює музей?', 'Музей працює щодня до шостої вечора.'],
    ],
  },
  tr: {
    timeline: 'Önemli tarihler',
    events: [
      ['23 Nisan 1920', '1920-04-23', 'Meclis ilk kez toplandı.'],
      ['29 Ekim 1923', '1923-10-29', 'Cumhuriyet ilan edildi.'],
      ['1 Kasım 1928', '1928-11-01', 'Yeni harfler kabul edildi.'],
    ],
    faq: 'Sıkça Sorulan Sorular',
    questions: [
      ['Bilet ne kadar?', 'Bilet yetişkinler için yüz liradır.'],
      ['Müze ne zaman açık?', 'Müze her gün altıya kadar açıktır.'],
    ],
  },
  ar: {
    timeline: 'التسلسل الزمني للأحداث',
    events: [
      ['٢٦ يوليو ١٩٥٦', '1956-07-26', 'إعلان تأميم شركة القناة.'],
      ['٦ أكتوبر ١٩٧٣', '1973-10-06', 'بداية الحرب على الجبهتين.'],
      ['19 آذار 2003', '2003-03-19', 'وصول أول المراقبين إلى المدينة.'],
    ],
    faq: 'الأسئلة الشائعة',
    questions: [
      ['كم سعر التذكرة؟', 'سعر التذكرة خمسون جنيها للكبار.'],
      ['متى يفتح المتحف؟', 'يفتح المتحف كل يوم حتى السادسة.'],
    ],
  },
  hi: {
    timeline: 'घटनाक्रम',
    events: [
      ['१५ अगस्त १९४७', '1947-08-15', 'देश स्वतंत्र हुआ और झंडा फहराया गया।'],
      ['२६ जनवरी १९५०', '1950-01-26', 'संविधान लागू हुआ और गणतंत्र बना।'],
      ['19 अप्रैल 1975', '1975-04-19', 'पहला उपग्रह अंतरिक्ष में भेजा गया।'],
    ],
    faq: 'अक्सर पूछे जाने वाले प्रश्न',
    questions: [
      ['टिकट का दाम क्या है?', 'बड़ों के लिए टिकट पचास रुपये का है।'],
      ['संग्रहालय कब खुलता है?', 'संग्रहालय हर दिन छह बजे तक खुला है।'],
    ],
  },
  zh: {
    timeline: '大事记',
    events: [
      ['1971年10月25日', '1971-10-25', '大会通过了关于席位的决议。'],
      ['1997年7月1日', '1997-07-01', '两地政府举行了政权交接仪式。'],
      ['2001年12月', '2001-12', '国家正式加入了世界贸易组织。'],
    ],
    faq: '常见问题',
    questions: [
      ['门票多少钱一张？', '成人门票每张五十元，儿童免费入场。'],
      ['博物馆几点开门？', '博物馆每天上午九点开门，下午五点关门。'],
    ],
  },
  ja: {
    timeline: '沿革',
    events: [
      ['1958年(昭和33年)', '1958', '会社が駅前に小さな店を開いた。'],
      ['昭和39年10月1日', '1964-10-01', '新しい鉄道が二つの都市の間で開業した。'],
      ['1965年(昭和40年) 6月', '1965-06', '二つ目の店が港の近くに開いた。'],
      ['平成元年4月', '1989-04', '本社を東京から大阪に移転した。'],
      ['令和6年1月15日', '2024-01-15', '新しい研究所が完成した。'],
    ],
    faq: 'よくある質問',
    questions: [
      ['入場料はいくらですか？', '大人は五百円、子供は無料です。'],
      ['何時に開きますか？', '毎日午前九時に開き、午後五時に閉まります。'],
    ],
  },
  ko: {
    timeline: '주요 연혁',
    events: [
      ['1988년 9월 17일', '1988-09-17', '수도에서 올림픽 대회가 개막했다.'],
      ['2002년 5월', '2002-05', '두 나라가 함께 월드컵을 열었다.'],
      ['2018년 2월 9일', '2018-02-09', '겨울 올림픽 대회가 시작되었다.'],
    ],
    faq: '자주 묻는 질문',
    questions: [
      ['입장료는 얼마입니까?', '어른은 오천 원이고 어린이는 무료입니다.'],
      ['박물관은 언제 엽니까?', '박물관은 매일 아홉 시에 열고 여섯 시에 닫습니다.'],
    ],
  },
};

function pageOf({ timeline, events, faq, questions }: LanguageCase): string {
  const items = events.map(([date, , event]) => `<li>${date}: ${event}</li>`).join('');
  const pairs = questions.map(([question, answer]) => `<h3>${question}</h3><p>${answer}</p>`).join('');
  return `<h1>A</h1><h2>${timeline}</h2><ul>${items}</ul><h2>${faq}</h2>${pairs}`;
}

describe.each(Object.entries(CASES))('%s', (lang, page) => {
  it('has its timeline and its questions found', () => {
    const { timeline, faq } = read({ name: lang, lang, html: pageOf(page) });
    expect(timeline.map(({ dateText, date, event }) => [dateText, date, event])).toEqual(page.events);
    expect(faq.map(({ question, answer }) => [question, answer])).toEqual(page.questions);
  });
});

it('has a case for every language', () => {
  expect(LANGUAGES.map(({ lang }) => lang).sort()).toEqual(Object.keys(CASES).sort());
});
