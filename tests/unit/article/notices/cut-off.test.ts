import { describe, expect, it } from 'vitest';
import { findCutOff } from '../../../../lib/article/notices/cut-off';
import { wordsFor } from '../../../../lib/words';
import { linesIn } from './texts';

const cutOff = (lang: string, html: string): string | null => findCutOff(linesIn(html), wordsFor(lang))?.text ?? null;

const TEXT: Record<string, string> = {
  en: 'The council has met twice this week to talk about the new bridge at the harbour. ',
  de: 'Der Rat hat sich in dieser Woche zweimal getroffen, um über die neue Brücke am Hafen zu beraten. ',
  ja: '市議会は今週二回集まり、港に架かる新しい橋について話し合った。',
  zh: '市议会本周两次开会，讨论港口新桥的建设问题，并听取了居民的意见。',
  hi: 'परिषद ने इस सप्ताह दो बार बैठक की ताकि बंदरगाह पर बनने वाले नए पुल के बारे में बात की जा सके। ',
  ru: 'Совет дважды собирался на этой неделе, чтобы обсудить строительство нового моста в порту города. ',
};
/** Six paragraphs that close, and a last one of two sentences and what is added. */
const textIn = (lang: string, ending: string): string =>
  `${`<p>${TEXT[lang]}${TEXT[lang]}</p>`.repeat(6)}<p>${TEXT[lang]}${TEXT[lang]}${ending}</p>`;

describe('a text that ends in mid-sentence', () => {
  it.each<[string, string, string]>([
    ['en', 'The discussions focused on providing', 'The discussions focused on providing'],
    ['en', 'Among those who spoke were the', 'Among those who spoke were the'],
    ['en', 'The mayor, who had been ill,', 'The mayor, who had been ill,'],
    ['de', 'Die Gespräche drehten sich vor allem um', 'Die Gespräche drehten sich vor allem um'],
    ['ja', '市長はその後記者会見を開いて計画の詳細について説', '市長はその後記者会見を開いて計画の詳細について説'],
    ['zh', '市长随后召开新闻发布会介绍了该计划的详细', '市长随后召开新闻发布会介绍了该计划的详细'],
    ['hi', 'महापौर ने कहा कि पुल का निर्माण अगले', 'महापौर ने कहा कि पुल का निर्माण अगले'],
    ['ru', 'Мэр заявил, что строительство моста начнётся в', 'Мэр заявил, что строительство моста начнётся в'],
  ])('%s: %s', (lang, ending, text) => {
    expect(cutOff(lang, textIn(lang, ending))).toBe(text);
  });

  it.each([
    [
      'read more',
      '<p>It was said that the mayor…</p><p><a href="/a">Continue reading</a></p>',
      'It was said that the mayor…',
    ],
    ['brackets', '<p>It was said that the mayor […]</p>', 'It was said that the mayor […]'],
    [
      'weiterlesen',
      '<p>Es hieß, dass der Bürgermeister ...</p><p>Weiterlesen mit Abo</p>',
      'Es hieß, dass der Bürgermeister ...',
    ],
  ])('before “%s”', (_, html, text) => {
    expect(cutOff('de', html)).toBe(text);
  });

  it('tells whole words of a long sentence', () => {
    const told = cutOff('en', textIn('en', `The mayor said ${'that it was good '.repeat(20)}and that the`))!;
    expect(told.length).toBeLessThanOrEqual(160);
    expect(told).toMatch(/^\w+ .* and that the$/);
  });
});

describe('no cut-off', () => {
  const en = textIn('en', '');
  it.each([
    ['a text that closes', en],
    ['a quotation', textIn('en', 'The mayor said: “It will be built as planned”')],
    ['a note’s number', textIn('en', 'The mayor said that it will be built as planned.12')],
    ['a heading', `${en}<h2>What the mayor said about the</h2>`],
    ['a list', `${en}<ul><li>bridges of the harbour and the</li></ul>`],
    ['a caption', `${en}<figure><figcaption>The new bridge at the harbour and the</figcaption></figure>`],
    ['a credit', `${en}<p>Photo: Jane Roe</p>`],
    ['an agency', `${en}<p>Reuters</p>`],
    ['a signature', textIn('en', 'This was written for the paper by our editor Jane Roe')],
    ['an address', textIn('en', 'Letters reach the council under council@town.example')],
    ['a link', textIn('en', '<a href="/a">Learn more about the plans of the council</a>')],
    ['an ellipsis for effect', textIn('en', 'And so they went on and on…')],
    ['teasers', '<p>It was said that the mayor…</p><p>It was also said that…</p><p><a href="/a">Read more</a></p>'],
    ['an informal text', '<p>hello all, thanks for the help. it works now</p><p>glad to hear that. see you there</p>'],
    ['a verse', `${en}<p>The bridge is new,<br>the bridge is long. It leads us to<br>the harbour and the</p>`],
    [
      'a sentence that goes on in a link',
      `${en}<p>We treat your data as it is set out in the</p><p><a href="/p">Privacy Policy</a></p>`,
    ],
  ])('%s', (_, html) => {
    expect(cutOff('en', html)).toBeNull();
  });

  it('in Thai, which closes no sentence', () => {
    const th = 'สภาเมืองประชุมกันสองครั้งในสัปดาห์นี้เพื่อหารือเกี่ยวกับสะพานใหม่ที่ท่าเรือ '.repeat(3);
    expect(cutOff('th', `<p>${th}</p>`.repeat(8))).toBeNull();
  });
});
