import { list } from './list';

/** Headings over other articles in languages that have no file of their own yet. */
export const MORE_OTHER_ARTICLES: string[] = list(`
  kapcsolódó írások, kapcsolódó cikkek, kapcsolódó hírek, olvassa el ezt is, ajánlott cikkek, legfrissebb hírek, legolvasottabb,
  související články, mohlo by vás zajímat, čtěte také, přečtěte si také, nejčtenější, súvisiace články, mohlo by vás zaujímať, čítajte aj,
  läs också, läs även, läs mer, mer om ämnet, relaterade artiklar, mest lästa, læs også, læs mere, relaterede artikler, mest læste,
  les også, les mer, relaterte artikler, mest lest, lue myös, lue lisää, aiheeseen liittyvää, luetuimmat,
  citește și, citeşte şi, citește mai mult, articole similare, articole recomandate, cele mai citite,
  διαβάστε επίσης, διαβάστε ακόμα, σχετικά άρθρα, още по темата, още новини, прочетете още, вижте още, свързани статии,
  povezani članci, pročitajte još, pročitajte i, najčitanije, сродни чланци, прочитајте још, preberite tudi,
  baca juga, artikel terkait, berita terkait, berita terpopuler, xem thêm, đọc thêm, tin liên quan, bài viết liên quan, có thể bạn quan tâm,
  קראו גם, כתבות נוספות, בנושא זה, אולי יעניין אותך, بیشتر بخوانید, مطالب مرتبط, اخبار مرتبط, آخرین اخبار,
  อ่านเพิ่มเติม, ข่าวที่เกี่ยวข้อง, บทความที่เกี่ยวข้อง
`);
