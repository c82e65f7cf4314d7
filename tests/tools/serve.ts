import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface SiteServer {
  /** Without a slash at the end. */
  origin: string;
  /** Paths asked for so far. */
  requests: string[];
  /** Pages made by a test, by path; they go before the folder's files. */
  pages: Map<string, string>;
  close(): Promise<void>;
}

/** A small site on this machine: the files of a folder, and pages that a test adds. Folders answer with index.html. */
export async function serve(folder: string, host = '127.0.0.1'): Promise<SiteServer> {
  const requests: string[] = [];
  const pages = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    requests.push(path);
    const page = pages.get(path);
    const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
    try {
      const body = page ?? (await readFile(file));
      response.writeHead(200, { 'content-type': page ? TYPES['.html'] : (TYPES[extname(file)] ?? 'text/plain') });
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
