import { calendar, list } from './list';
import type { Words } from './types';

export const tr = {
  lang: 'tr',
  common: list(`
    ve, bir, bu, için, ile, de, da, olarak, çok, olan, gibi, daha, en, kadar, sonra, ne, ya, ancak
  `),
  dates: {
    months: calendar(`
      ocak|oca, şubat|şub, mart, nisan|nis, mayıs|may, haziran|haz, temmuz|tem, ağustos|ağu, eylül|eyl, ekim|eki,
      kasım|kas, aralık|ara
    `),
    weekdays: calendar('pazartesi|pzt, salı, çarşamba|çar, perşembe|per, cuma, cumartesi|cmt, pazar'),
    numericOrder: 'dmy',
    ordinals: [],
    prepositions: list('yılında, yılı'),
    joiners: list('yılı'),
    until: list('ile'),
    and: list('ve'),
    open: list('bugün, günümüz'),
    seasons: list('ilkbahar, yaz, sonbahar, kış'),
    before: list('yaklaşık'),
    era: [],
    eraBefore: [],
    quarter: list('çeyrek, çeyreği'),
    century: list('yüzyıl, yüzyılda, yy'),
    yearWords: list('yılında, yılı'),
    decade: list('lar, larda, ların, larında'),
    decadeBefore: [],
    units: list('saat, gün, hafta, ay, yıl, dakika'),
    relative: list('önce, sonra'),
    undated: list('bugün, dün, yakında, şimdi'),
  },
  questions: {
    headings: list(`
      sıkça sorulan sorular, sık sorulan sorular, sıkça sorulanlar, sorular ve cevaplar, soru cevap, merak edilenler,
      sss
    `),
    prefixes: list('s, soru'),
    answerPrefixes: list('c, cevap, yanıt'),
    prompts: list('siz ne düşünüyorsunuz, ne düşünüyorsunuz, biliyor muydunuz, hazır mısınız'),
    contact: list('sorunuz mu var, sorularınız mı var, başka sorunuz'),
  },
  timeline: {
    headings: list('zaman çizelgesi, kronoloji, önemli tarihler, dönüm noktaları, tarihçe'),
    hints: list('tarihi, geçmişi, etkinlikler, takvim, program, tarihler'),
    live: list('canlı blog, canlı anlatım, canlı yayın'),
    columns: list('tarih, tarihler, yıl, yıllar, ne zaman, zaman, gün, ay, dönem'),
    labels: list('tarih'),
    stamps: list('yayınlanma, yayın tarihi, güncelleme, son güncelleme, yazar'),
  },
  callouts: list('biliyor muydunuz, ipucu, önemli, dikkat, not, uyarı'),
  facts: {
    headings: list(`
      hızlı bilgiler, temel bilgiler, önemli bilgiler, bir bakışta, künye, rakamlarla, teknik özellikler,
      özellikler, ürün özellikleri, temel veriler
    `),
    takeaways: list(`
      önemli noktalar, öne çıkanlar, ana noktalar, temel çıkarımlar, kısaca, kısa özet, özetle,
      bilmeniz gerekenler, tldr, tl dr
    `),
    columns: list('özellik, özellikler, nitelik, değer, detay, detaylar, ölçüt'),
    metadata: list(`
      yazar, yazarlar, yayınlanma, yayın tarihi, güncelleme, güncellenme, kategori, kategoriler, etiket,
      etiketler, konu, paylaş, yorumlar, okuma süresi, kaynak, kaynaklar, fotoğraf, fiyat, adet, miktar, toplam,
      puan, katılım, mesajlar, şifre, ara
    `),
  },
  otherArticles: list(`
    ilgili haberler, ilgili yazılar, benzer yazılar, ayrıca okuyun, bunları da okuyun, ilgili içerikler,
    diğer haberler, son haberler, en çok okunanlar, önerilen haberler, ilginizi çekebilir,
    bunlar da ilginizi çekebilir
  `),
  related: list('ayrıca bakınız, kaynakça, kaynaklar, yorumlar, içindekiler'),
  conclusions: list('sonuç'),
  newsletters: {
    names: list('bülten, e-bülten, bültenimize'),
    verbs: list('abone ol, abone olun, kaydol, kaydolun'),
  },
  endings: {
    unfinished: list('ve, veya, ile, bir, çünkü, ancak, fakat'),
    goesOn: list('devamını oku, devamını okuyun, devamı için, haberin devamı, daha fazla oku'),
  },
} satisfies Words;
