/** Names that never leave a local network: RFC 6761, 6762, 8375, and ICANN's ".internal". */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;
/** RFC 6890: this host, private use, shared by carriers, loopback, link-local. As `URL` writes them: four decimal parts. */
const LOCAL_IPV4 =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))(?:\.\d+)+$/;
/** Unspecified, loopback, unique local, link-local, and IPv4 in IPv6's clothes. */
const LOCAL_IPV6 = /^\[(?:::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*|::ffff:.*)\]$/;

/**
 * Whether an address is on this device or its local network, as far as its host says it: what a name is resolved to, and
 * where a server redirects, is not known here. A name of one part (`http://intranet/`) is local, too.
 */
export function isLocalAddress(address: string): boolean {
  const host = new URL(address).hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return LOCAL_IPV6.test(host);
  return !host.includes('.') || LOCAL_NAME.test(host) || LOCAL_IPV4.test(host);
}
