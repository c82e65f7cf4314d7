import { createHash } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const SIZE = 120_000;
const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** The bytes of the picture at a path: always the same, and of no other path. Only its first bytes are a PNG's. */
export function pictureAt(path: string, size = SIZE): Buffer {
  const seed = createHash('sha256').update(path).digest();
  return Buffer.concat([PNG_SIGNATURE, Buffer.alloc(size, seed)]);
}

const PAGE = `<!doctype html><html lang="en"><title>The old ferry</title><article><h1>The old ferry</h1>
${'<p>The ferry left at dawn, and the town watched it go without a word, as it had for forty years.</p>'.repeat(1500)}
</article></html>`;

/** A server of pictures (and of one page) on this machine that tells when it is asked, and can let the asker wait. */
export class PictureServer {
  private readonly asked = new EventEmitter();
  private readonly waiting: (() => void)[] = [];
  private isHolding = false;
  private readonly server = createServer((request, response) => this.answer(request.url ?? '/', response));

  private constructor(private readonly size: number) {}

  /** @param size of every picture, in bytes */
  static async start(size = SIZE): Promise<PictureServer> {
    const server = new PictureServer(size);
    server.server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Resolves when a picture of the nth article is asked for. */
  async whenAsked(n: number): Promise<void> {
    await once(this.asked, String(n));
  }

  /** From now on nobody gets an answer. */
  hold(): void {
    this.isHolding = true;
  }

  /** Answers those who wait, and everybody from now on. */
  release(): void {
    this.isHolding = false;
    for (const answer of this.waiting.splice(0)) answer();
  }

  private answer(path: string, response: ServerResponse): void {
    if (path === '/page') {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(PAGE);
      return;
    }
    const send = () => {
      response.writeHead(200, { 'content-type': 'image/png', 'access-control-allow-origin': '*' });
      response.end(pictureAt(path, this.size));
    };
    if (this.isHolding) this.waiting.push(send);
    else send();
    this.asked.emit(path.split('/')[1] ?? '');
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
