import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './browsers';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Outside an extension the interface's words come straight from the locale file.
const alias = { '#i18n': fileURLToPath(new URL('./i18n-shim.ts', import.meta.url)) };
const plugins = [preact({ devToolsEnabled: false })];
const timeouts = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  root,
  test: {
    projects: [
      { root, test: { name: 'house', include: ['tests/house.test.ts'], environment: 'node', ...timeouts } },
      {
        root,
        plugins,
        resolve: { alias },
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'jsdom', ...timeouts },
      },
      {
        root,
        plugins,
        resolve: { alias },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          ...timeouts,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findChromium(), args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          globalSetup: [fileURLToPath(new URL('./build-for-e2e.ts', import.meta.url))],
          ...timeouts,
        },
      },
    ],
  },
});
