import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

// The add-on's id in Firefox. It must never change: saved libraries are tied to it.
const GECKO_ID = '{3c1a8a4e-8d5b-4f0e-9c59-6f6b6d2f7a41}';

// Drawn from assets/icons/lectern.svg by tests/tools/icons.ts.
const ICONS = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icons/${size}.png`]));

// Every page of Lectern starts from this; the pages that show saved articles narrow img-src and connect-src further.
// The live view shows the article's own pictures, and the background fetches those that are to be kept: hence http(s).
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data: https: http:",
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "object-src 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  // Every edge is an import that can be read.
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  publicDir: 'assets/public',
  outDir: process.env.LECTERN_OUT ?? '.output',
  vite: () => ({ plugins: [preact({ devToolsEnabled: false })] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    icons: ICONS,
    action: { default_title: '__MSG_actionTitle__', default_icon: ICONS },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+R' } },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
