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
const HOST = /^https?:\/\/([\w.-]+)/i;
const COUNTING_PATHS = /^https?:\/\/(?:www\.)?facebook\.com\/tr\b/i;
/** What a tracker hardly ever is. */
const PICTURE = /\.(?:jpe?g|png|webp|avif|svg)\b/i;
const TINY = /(?:^|;|\s)(?:width|height)\s*:\s*1px\s*(?:;|$)/i;
/** Pictures that fill their frame may have no size of their own. */
const FILLS = '[srcset], [sizes], [data-nimg], [style*="100%"]';

/** Signs for a page's own tools: "icon_facebook.gif", "/icons/print.png". */
const SIGN = /(?:^|[/_.-])(?:icons?|logos?|btn|buttons?|badges?)(?:[/_.-]|$)/i;
const TOOL =
  /(?:^|[/_.-])(facebook|twitter|google|linkedin|pinterest|youtube|instagram|whatsapp|reddit|rss|print|e-?mail|share)(?:[_-](?:icon|logo|btn|button|big|small|large|sq|square|round|circle|black|white|gr[ae]y|blue|[a-z]|\d+))*\.(?:gif|png|jpe?g|svg|webp)(?:[?#]|$)/i;
/** What a site offers of its own, without naming who else. */
const OWN_TOOL = /^(?:rss|print|e-?mail|share)$/i;

/**
 * Whether a picture is the site's and none of the article: one that counts readers, shows an advert or is a button. To keep one would
 * ask a tracker for it whenever the article is saved. `address`: absolute.
 */
export function isSitePicture(picture: Element, address: string): boolean {
  const [, host] = HOST.exec(address) ?? [];
  if (!host) return false;
  const labels = host.toLowerCase().split('.');
  const isNetwork = labels.some((_, i) => i < labels.length - 1 && NETWORKS.has(labels.slice(i).join('.')));
  if (isNetwork || COUNTS.test(labels[0]!) || COUNTING_PATHS.test(address)) return true;
  if (!PICTURE.test(address) && !picture.matches(FILLS) && isTiny(picture)) return true;
  const tool = SIGN.test(address) ? TOOL.exec(address)?.[1] : undefined;
  const link = tool && picture.closest('a[href]');
  return !!link && (OWN_TOOL.test(tool) || new RegExp(`//[^/]*${tool}\\.`, 'i').test(link.getAttribute('href')!));
}

const isTiny = (picture: Element): boolean =>
  ['width', 'height'].some((name) => /^[01](?:px)?$/.test(picture.getAttribute(name) ?? '')) ||
  TINY.test(picture.getAttribute('style') ?? '');
