const EXTENSION = /\.[a-z]{2,5}$/i;
const FAQ = /^faqs?$/i;
/** "shipping-faq", "faq-page", "faq-en"; in the title of an article it stands among more words. */
const MOST_WORDS = 2;
/** No address of a page that somebody meant to be typed is longer. */
const LONGEST = 2_000;

/** Whether an address names a page of questions, "https://example.org/faqs.html", or one in a folder of such: ".../debian-faq/kernel.html". */
export function faqInAddress(url: string): 'page' | 'folder' | null {
  if (url.length > LONGEST || !URL.canParse(url)) return null;
  const names = new URL(url).pathname.split('/').filter(Boolean);
  if (isOfQuestions(names.pop() ?? '')) return 'page';
  return names.some(isOfQuestions) ? 'folder' : null;
}

function isOfQuestions(name: string): boolean {
  const words = name.replace(EXTENSION, '').split(/[-_.]/);
  return words.length <= MOST_WORDS && words.some((word) => FAQ.test(word));
}
