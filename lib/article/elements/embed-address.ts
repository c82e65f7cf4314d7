/** A provider's frame: `frame` matches host and path (and query, where that holds what is wanted), `page` is where a person would see it. */
interface Provider {
  frame: RegExp;
  page: (match: string[], query: URLSearchParams) => string | null;
}

const PROVIDERS: Provider[] = [
  {
    frame: /^(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries/,
    page: (_, query) => withParameter('https://www.youtube.com/playlist?list=', query.get('list')),
  },
  {
    frame: /^(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v|shorts)\/([\w-]{6,})/,
    page: ([, id]) => `https://www.youtube.com/watch?v=${id}`,
  },
  { frame: /^player\.vimeo\.com\/video\/(\d+)/, page: ([, id]) => `https://vimeo.com/${id}` },
  {
    frame: /^(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/,
    page: ([, id]) => `https://www.dailymotion.com/video/${id}`,
  },
  {
    frame: /^open\.spotify\.com\/embed(?:-podcast)?\/(\w+\/\w+)/,
    page: ([, path]) => `https://open.spotify.com/${path}`,
  },
  { frame: /^w\.soundcloud\.com\/player/, page: (_, query) => query.get('url') },
  {
    frame: /^embed\.(podcasts|music)\.apple\.com\/(.+)/,
    page: ([, kind, path]) => `https://${kind}.apple.com/${path}`,
  },
  {
    frame: /^platform\.(?:twitter|x)\.com\/embed\//,
    page: (_, query) => withParameter('https://x.com/i/status/', query.get('id')),
  },
  {
    frame: /^(?:www\.)?instagram\.com\/(p|reel|tv)\/([\w-]+)\/embed/,
    page: ([, kind, id]) => `https://www.instagram.com/${kind}/${id}/`,
  },
  {
    frame: /^(?:www\.)?tiktok\.com\/(?:embed|player)(?:\/v\d)?\/(\d+)/,
    page: ([, id]) => `https://www.tiktok.com/@/video/${id}`,
  },
  { frame: /^(?:www\.)?facebook\.com\/plugins\/(?:post|video)/, page: (_, query) => query.get('href') },
  {
    frame: /^codepen\.io\/([\w-]+)\/embed\/(?:preview\/)?(\w+)/,
    page: ([, name, pen]) => `https://codepen.io/${name}/pen/${pen}`,
  },
  {
    frame: /^(?:www\.)?google\.\w[\w.]*\/maps\/embed\/v1\/\w+/,
    page: (_, query) => mapOf(query.get('q') ?? query.get('center')),
  },
  { frame: /^(?:www\.)?google\.\w[\w.]*\/maps\/embed\?/, page: (_, query) => mapOf(placeIn(query.get('pb') ?? '')) },
  { frame: /^(?:maps|www)\.google\.\w[\w.]*\/(?:maps)?\?/, page: (_, query) => mapOf(query.get('q')) },
  {
    frame: /^(?:www\.)?openstreetmap\.org\/export\/embed\.html/,
    page: (_, query) => streetMapOf(query.get('marker')),
  },
];

const withParameter = (start: string, value: string | null): string | null =>
  value && start + encodeURIComponent(value);

/** https://developers.google.com/maps/documentation/urls/get-started#search-action */
const mapOf = (place: string | null): string | null =>
  withParameter('https://www.google.com/maps/search/?api=1&query=', place);

/** Google's `pb` lists typed fields: "!2s" is a place's name, "!2d" and "!3d" the middle of the map. */
function placeIn(fields: string): string | null {
  const name = fields.match(/!1m2!1s[^!]*!2s([^!]+)/)?.[1];
  const [, longitude] = fields.match(/!2d(-?[\d.]+)/) ?? [];
  const [, latitude] = fields.match(/!3d(-?[\d.]+)/) ?? [];
  return name ?? (latitude && longitude ? `${latitude},${longitude}` : null);
}

function streetMapOf(marker: string | null): string | null {
  const [latitude, longitude] = marker?.split(',') ?? [];
  return latitude && longitude ? `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}` : null;
}

/** Whether a frame is of a provider whose frames are content wherever they stand. */
export const isKnownEmbed = (address: string): boolean =>
  PROVIDERS.some(({ frame }) => frame.test(bareAddress(address)));

/** The page of what a frame shows: some providers refuse their frame's address outside of one. Unknown ones stay as they are. */
export function pageOfEmbed(address: string): string {
  const bare = bareAddress(address);
  const { searchParams } = new URL(address);
  for (const { frame, page } of PROVIDERS) {
    const match = bare.match(frame);
    if (match) return page(match, searchParams) ?? address;
  }
  return address;
}

function bareAddress(address: string): string {
  const { host, pathname, search } = new URL(address);
  return `${host}${pathname}${search}`;
}
