/**
 * Query parameters that say where a reader came from and never what is read. By their exact name: campaign tags of mail and
 * social networks, and click ids of advertisers.
 */
const TRACKING_NAMES = new Set(
  (
    '_ga _gl _hsenc _hsmi _openstat dclid epik fb_action_ids fb_action_types fb_ref fb_source fbclid gad_source gbraid ' +
    'gclid gclsrc gs_l hsctatracking icid igsh igshid li_fat_id mc_cid mc_eid mibextid mkt_tok msclkid ncid oly_anon_id ' +
    'oly_enc_id pk_campaign pk_cid pk_content pk_keyword pk_kwd pk_medium pk_source rb_clickid s_cid s_kwcid sc_campaign sc_channel sc_content sc_country sc_geo sc_medium sc_outcome ' +
    'srsltid ttclid twclid vero_conv vero_id wbraid wickedid xtor yclid ysclid'
  ).split(' '),
);
/** By how their names begin: Urchin's and its followers' (utm_source and the like). */
const TRACKING_BEGINNINGS = [
  'utm_',
  'itm_',
  'hsa_',
  'mtm_',
  'matomo_',
  'piwik_',
  'at_custom',
  'at_campaign',
  'at_medium',
];

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING_NAMES.has(lower) || TRACKING_BEGINNINGS.some((beginning) => lower.startsWith(beginning));
}

/**
 * The identity of a page: two addresses with the same one are the same article.
 *
 * Set aside are the scheme (http or https), the case of the host, default ports, user and password, tracking parameters,
 * a slash at the end of the path, a `?` with nothing after it, and the hash. A hash that begins with `!` or `/` stays: it is
 * a route within the page. The parameters keep their order: where it matters, sorting would merge different pages, and
 * where it does not, the worst is a second copy. "www." stays too, since it may be another site.
 * @param url an absolute address; anything else is its own identity
 */
export function identityOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  if (address.protocol === 'http:') address.protocol = 'https:';
  if (address.protocol !== 'https:') return url.split('#')[0]!;
  address.username = '';
  address.password = '';
  if (!/^#[!/]/.test(address.hash)) address.hash = '';
  address.search = withoutTracking(address.search);
  address.pathname = address.pathname.replace(/\/+$/, '') || '/';
  return address.href;
}

/** By hand, because URLSearchParams would write every other parameter anew (%20 as +, and so on). */
function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair.split('=')[0]!));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}
