import { ImportRefused } from '../types';

/** Bytes that are taken of a file at a time. */
const PIECE = 256 * 1024;
/** Bytes by which a file is told. Some exports begin with a long licence or style. */
const HEAD = 64 * 1024;

/** What a file begins with, as text; empty when that is none. */
export async function headOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  // The last character may be cut: it waits in the decoder.
  const text = new TextDecoder(markedEncoding(bytes) ?? 'utf-8').decode(bytes, { stream: true });
  return text.includes('\0') ? '' : text;
}

/**
 * The text of a file in pieces, with line feeds for line ends. It is UTF-8, or UTF-16 that says so: any other encoding could
 * only be guessed, and a wrong guess would spoil titles and tags without a word.
 * @param onBytes is told how many bytes were read with each piece
 * @throws ImportRefused where it is neither
 */
export async function* textOf(file: Blob, onBytes: (bytes: number) => void = () => {}): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let held = '';
  for (let start = 0; start < file.size; start += PIECE) {
    const bytes = new Uint8Array(await file.slice(start, start + PIECE).arrayBuffer());
    decoder ??= new TextDecoder(markedEncoding(bytes) ?? 'utf-8', { fatal: true });
    const text = held + decode(decoder, bytes, start + PIECE < file.size);
    // Its line feed may be at the beginning of the next piece.
    held = text.endsWith('\r') ? '\r' : '';
    onBytes(bytes.length);
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n');
  }
}

/** The encoding that a byte order mark names; null without one. */
export function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** @throws ImportRefused where the bytes are not in the decoder's encoding */
export function decode(decoder: TextDecoder, bytes: Uint8Array, stream = false): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new ImportRefused('encoding', decoder.encoding);
  }
}
