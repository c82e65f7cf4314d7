import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface SiteServer {
  /** Without a slash at the end. */
  origin: string;
  /** Paths with their queries that were asked for so far. */
  requests: string[];
  /** Pages made by a test, by path; they go before the folder's files. */
  pages: Map<string, { html: string; csp?: string }>;
  close(): Promise<void>;
}

/** A small site on this machine: the files of a folder, and pages that a test adds. Folders answer with index.html. */
export async function serve(folder: string, { openPictures = true } = {}): Promise<SiteServer> {
  const host = '127.0.0.1';
  const requests: string[] = [];
  const pages = new Map<string, { html: string; csp?: string }>();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const path = decodeURIComponent(url.pathname);
    requests.push(path + url.search);
    const page = pages.get(path);
    const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
    try {
      const type = page ? TYPES['.html'] : TYPES[extname(file)];
      const csp = page?.csp ? { 'content-security-policy': page.csp } : {};
      const body = page?.html ?? (await readFile(file));
      // Pictures may be fetched by anybody, as from most picture servers; a test that wants them closed takes this away.
      const cors = type?.startsWith('image/') && openPictures ? { 'access-control-allow-origin': '*' } : {};
      response.writeHead(200, { 'content-type': type ?? 'text/plain', ...csp, ...cors });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not here');
    }
  });
  await new Promise<void>((done) => server.listen(0, host, done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host}:${port}`,
    requests,
    pages,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
