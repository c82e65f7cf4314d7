/** The namespace of addresses: RFC 9562, section 6.6. */
const URL_NAMESPACE = '6ba7b8119dad11d180b400c04fd430c8';

/** An identifier that is the same each time for the same name (a UUID of version 5), so that a reader takes it for the same book. */
export async function uuidOf(name: string): Promise<string> {
  const namespace = Uint8Array.from(URL_NAMESPACE.match(/../g)!, (byte) => Number.parseInt(byte, 16));
  const bytes = new Uint8Array([...namespace, ...new TextEncoder().encode(name)]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes)).slice(0, 16);
  digest[6] = (digest[6]! & 0x0f) | 0x50;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
