/** Networks that count readers or sell adverts, by what their hosts end with. */
const NETWORKS = new Set(
  (
    'doubleclick.net googlesyndication.com googleadservices.com google-analytics.com googletagmanager.com adnxs.com adform.net ' +
    'amazon-adsystem.com smartadserver.com criteo.com taboola.com outbrain.com scorecardresearch.com quantserve.com imrworldwide.com ' +
    'statcounter.com histats.com chartbeat.net parsely.com hotjar.com omtrdc.net 2o7.net demdex.net bluekai.com krxd.net ' +
    'ioam.de ivwbox.de vgwort.de pxf.io effectivemeasure.net mc.yandex.ru top-fwz1.mail.ru counter.yadro.ru'
  ).split(' '),
);
/** "ads.example.org", "pixel.example.org" */
const COUNTS = /^(?:ads?|adserv(?:er)?|pixel|beacon|counter)\d*$/;
const COUNTING_PATHS = /^https?:\/\/(?:www\.)?facebook\.com\/tr\b/i;
/** What a tracker hardly ever is, and what a picture without its size in the markup is written as. */
const PICTURE = /\.(?:jpe?g|png|webp|avif|svg)\b/i;
const TINY = /(?:^|;|\s)(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$)/i;

/** Signs for a page's own tools: "icon_facebook.gif", "/icons/print.png". */
const SIGN = /(?:^|[/_.-])(?:icons?|logos?|btn|buttons?|badges?)(?:[/_.-]|$)/i;
const TOOL =
  /(?:^|[/_.-])(?:facebook|fb|twitter|x|google(?:plus)?|linkedin|pinterest|youtube|instagram|whatsapp|reddit|rss|print|e-?mail|share)[^/]*\.(?:gif|png|jpe?g|svg|webp)(?:[?#]|$)/i;

/**
 * Whether a picture is there to count readers, to show an advert or as a button, and not to be looked at. To keep one would ask a
 * tracker for it whenever the article is saved. `address`: absolute.
 */
export function isTracker(picture: Element, address: string): boolean {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  const labels = hostname.split('.');
  const isNetwork = labels.some((_, i) => i < labels.length - 1 && NETWORKS.has(labels.slice(i).join('.')));
  if (isNetwork || COUNTS.test(labels[0]!) || COUNTING_PATHS.test(address)) return true;
  if (!PICTURE.test(address) && !picture.hasAttribute('srcset') && isTiny(picture)) return true;
  return SIGN.test(address) && TOOL.test(address) && picture.closest('a') !== null;
}

const isTiny = (picture: Element): boolean =>
  ['width', 'height'].some((name) => /^[01](?:px)?$/.test(picture.getAttribute(name) ?? '')) ||
  TINY.test(picture.getAttribute('style') ?? '');
