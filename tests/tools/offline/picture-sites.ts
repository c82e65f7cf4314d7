import { createHash } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PictureReason, PictureState } from '../../../lib/library/types';
import { type Format, picture } from './encode';

/** What a picture's address answers: the picture, or something that is none. */
export type Fate = Format | 'missing' | 'broken' | 'page' | 'silent';

/** What Lectern has to make of it, when it may fetch. */
export const OUTCOMES: Record<Exclude<Fate, Format>, { state: PictureState; reason: PictureReason }> = {
  missing: { state: 'failed', reason: 'server' },
  broken: { state: 'failed', reason: 'server' },
  page: { state: 'failed', reason: 'type' },
  silent: { state: 'failed', reason: 'network' },
};

/** Shares of a hundred addresses; the rest are pictures. */
const SHARES: [Fate, number][] = [
  ['missing', 4],
  ['page', 3],
  ['broken', 2],
  ['silent', 0.5],
  ['svg', 8],
  ['gif', 14],
  ['webp', 20],
  ['png', 24],
  ['jpeg', 100],
];

/** Decided by the path alone, so that every run is the same. */
export function fateOf(path: string): Fate {
  let at = (createHash('sha1').update(path).digest().readUInt32BE() / 2 ** 32) * 100;
  const fate = SHARES.find(([, share]) => {
    at -= share;
    return at < 0;
  })![0];
  // A name that ends like a drawing's is one, lest the page's own signs mislead.
  return fate in OUTCOMES || !/\.svg$/i.test(path) ? fate : 'svg';
}

export interface PictureSites {
  /** Two sites that allow no other site's script to read their pictures. */
  origins: [string, string];
  /** Addresses that were asked for, in order; after `goOff`, connections, too. */
  requests: string[];
  /** The picture that an address serves; null where it serves none. */
  served(url: string): Buffer | null;
  /** From now on nothing is answered; it is only noted that somebody tried. */
  goOff(): void;
  close(): Promise<void>;
}

export async function servePictures(): Promise<PictureSites> {
  const requests: string[] = [];
  let isOff = false;
  const start = async (host: string): Promise<{ server: Server; origin: string }> => {
    const server = createServer((request, response) => {
      requests.push(`http://${request.headers.host}${request.url}`);
      answer(request.url ?? '/', response);
    });
    server.on('connection', (socket) => {
      if (!isOff) return;
      requests.push('a connection');
      socket.destroy();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return { server, origin: `http://${host}:${(server.address() as AddressInfo).port}` };
  };
  const [first, second] = [await start('127.0.0.1'), await start('localhost')];
  const servers = [first.server, second.server];
  return {
    origins: [first.origin, second.origin],
    requests,
    served(url) {
      const path = new URL(url).pathname;
      const fate = fateOf(path);
      return fate in OUTCOMES ? null : picture(fate as Format, path).bytes;
    },
    goOff() {
      isOff = true;
      for (const server of servers) server.closeAllConnections();
    },
    async close() {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    },
  };
}

function answer(address: string, response: ServerResponse): void {
  const path = new URL(address, 'http://x').pathname;
  const fate = fateOf(path);
  if (fate === 'silent') return;
  if (fate === 'missing' || fate === 'broken') response.writeHead(fate === 'missing' ? 404 : 500).end();
  else if (fate === 'page') response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>');
  else {
    const { type, bytes } = picture(fate, path);
    response.writeHead(200, { 'content-type': type }).end(bytes);
  }
}
