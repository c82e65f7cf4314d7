// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isLocalAddress } from '../../../lib/sanitize/private-hosts';

describe('an address', () => {
  it.each([
    'http://localhost:8080/',
    'http://router.local/a.png',
    'http://intranet/',
    'http://printer.home.arpa./',
    'http://127.1/',
    'http://0x7f000001/',
    'http://10.0.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/reboot',
    'http://169.254.169.254/latest/meta-data',
    'http://100.100.0.1/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::ffff:192.168.1.1]/',
    'http://[fd12:3456::1]/',
    'http://[fe80::1]/',
  ])('is local: %s', (address) => {
    expect(isLocalAddress(address)).toBe(true);
  });

  it.each([
    'https://news.example/',
    'http://10.example/',
    'http://127.0.0.1.example/',
    'http://172.32.0.1/',
    'http://100.128.0.1/',
    'http://11.0.0.1/',
    'http://local.example/',
    'http://[2001:db8::1]/',
  ])('is not: %s', (address) => {
    expect(isLocalAddress(address)).toBe(false);
  });
});
