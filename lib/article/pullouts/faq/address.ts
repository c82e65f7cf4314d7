import { decoded } from '../../addresses';
import type { QuestionTexts } from './question-text';

const EXTENSION = /\.[a-z]{2,5}$/i;
const FAQ = /^faqs?$/i;
/** "shipping-faq", "faq-page", "faq-en"; in the title of an article it stands among more words. */
const MOST_WORDS = 2;
/** "haeufig-gestellte-fragen" */
const MOST_SPELT_OUT = 4;
/** No address of a page that somebody meant to be typed is longer. */
const LONGEST = 2_000;

/** Whether an address names a page of questions, "https://example.org/faqs.html", or one in a folder of such: ".../debian-faq/kernel.html". */
export function faqInAddress(url: string, texts: QuestionTexts): 'page' | 'folder' | null {
  if (url.length > LONGEST || !URL.canParse(url)) return null;
  const names = new URL(url).pathname.split('/').filter(Boolean);
  if (isOfQuestions(names.pop() ?? '', texts)) return 'page';
  return names.some((name) => isOfQuestions(name, texts)) ? 'folder' : null;
}

function isOfQuestions(name: string, texts: QuestionTexts): boolean {
  const words = decoded(name)
    .replace(EXTENSION, '')
    .split(/[-_. ]/);
  if (words.length > MOST_SPELT_OUT) return false;
  if (words.length <= MOST_WORDS && words.some((word) => FAQ.test(word))) return true;
  return texts.namesFaq(words.join(' '));
}
