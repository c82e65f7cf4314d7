import { decoded, linkAddress } from '../addresses';
import { HIDDEN } from '../prepare';
import { fold } from '../text';
import { findAny } from '../tree';
import { isKnownEmbed, pageOfEmbed } from './embed-address';

/** Set on the picture that keeps the place of an embed until the body is refined: the address of what it shows. */
export const EMBED = 'data-lectern-embed';
/** A picture of nothing: whoever chooses the content keeps pictures, and throws away frames. */
const NOTHING = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

const FRAMES = ['iframe', 'embed', 'object', 'amp-iframe'];
/** Elements that become a film's frame when they are clicked. */
const FACADES = ['lite-youtube', 'lite-vimeo', 'amp-youtube', 'amp-vimeo', '.rll-youtube-player', '[data-youtube-id]'];
const SOURCES = [
  'src',
  'data-src',
  'data-lazy-src',
  'data-litespeed-src',
  'data-cmplz-src',
  'data-cookieblock-src',
  'data',
];
/** What blogs draw around a sound: its title, a time, controls. */
const PLAYERS = '.kg-audio-card';
const PLAYER_TITLE = '[class*="title"]';
/** Advertising, counting, sign-in, comments and buttons come in frames, too. */
const NO_CONTENT =
  /(^|[./_-])(ads?|adserver|adservice|analytics|captcha|recaptcha|challenge|comments|connect|consent|disqus|doubleclick|googlesyndication|googletagmanager|like|login|oauth2?|pixel|share|sync|track(er|ing)?|widgets?)([./_?=&-]|$)/i;
const NO_TITLE = /advert|\bads?\b|captcha|consent|cookie|comments?\b|share|tracking|sign.?in/i;

/** Puts a picture that names the embed in the place of each frame, film and sound that belongs to the content. */
export function placeEmbeds(page: Document, base: string): void {
  for (const facade of findAny(page, FACADES)) {
    const address = addressOfFacade(facade);
    if (address) place(facade, address, titleOf(facade));
  }
  for (const frame of findAny(page, FRAMES)) {
    const address = addressOf(frame, base);
    if (address && isContent(frame, address)) place(frame, pageOfEmbed(address), titleOf(frame));
  }
  for (const media of findAny(page, ['audio', 'video'])) {
    const address = isDecoration(media) ? null : mediaSource(media, base);
    const player = media.closest(PLAYERS);
    const title = titleOf(media) || fold(player?.querySelector(PLAYER_TITLE)?.textContent ?? '');
    if (address) place(player ?? media, address, title || fileName(address));
  }
}

function place(embed: Element, address: string, title: string): void {
  const picture = embed.ownerDocument.createElement('img');
  picture.setAttribute(EMBED, address);
  picture.setAttribute('src', NOTHING);
  picture.setAttribute('alt', title);
  if (embed.hasAttribute(HIDDEN)) picture.setAttribute(HIDDEN, '');
  embed.replaceWith(picture);
}

function addressOf(frame: Element, base: string): string | null {
  for (const name of SOURCES) {
    const value = frame.getAttribute(name);
    const address = value && linkAddress(value, base);
    if (address?.startsWith('http')) return address;
  }
  return null;
}

function addressOfFacade(facade: Element): string | null {
  const id = ['videoid', 'data-videoid', 'data-youtube-id', 'data-id']
    .map((name) => facade.getAttribute(name))
    .find((value) => value);
  if (!id || !/^[\w-]{5,20}$/.test(id)) return null;
  return facade.localName.endsWith('vimeo') ? `https://vimeo.com/${id}` : `https://www.youtube.com/watch?v=${id}`;
}

/** A frame of nobody known is content where it has a caption or says what it shows. */
function isContent(frame: Element, address: string): boolean {
  if (isKnownEmbed(address)) return true;
  const { hostname, pathname } = new URL(address);
  const title = titleOf(frame);
  const isSmall = ['width', 'height'].some((name) => Number.parseInt(frame.getAttribute(name) ?? '', 10) <= 1);
  if (isSmall || NO_CONTENT.test(hostname + pathname) || NO_TITLE.test(title)) return false;
  return !!title || !!frame.closest('figure');
}

/** A silent film that plays by itself behind or beside the text. */
const isDecoration = (media: Element): boolean =>
  media.hasAttribute('autoplay') &&
  media.hasAttribute('muted') &&
  !media.hasAttribute('controls') &&
  !media.closest('figure');

function titleOf(embed: Element): string {
  const title =
    embed.getAttribute('title') ?? embed.getAttribute('aria-label') ?? embed.getAttribute('playlabel') ?? '';
  return fold(title).slice(0, 150);
}

function mediaSource(media: Element, base: string): string | null {
  for (const source of [media, ...media.querySelectorAll('source')]) {
    const address = addressOf(source, base);
    if (address) return address;
  }
  return null;
}

/** "spindle-at-night.mp3", for want of a title. */
const fileName = (address: string): string => decoded(new URL(address).pathname.split('/').at(-1) ?? '');
