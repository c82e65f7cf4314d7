import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import webExt from 'web-ext';

const builds = inject('builds');
const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

describe.each(Object.entries(builds))('the %s build', (browser, folder) => {
  const manifest = manifestOf(folder);

  it('is Manifest V3 and asks for no more than it needs', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
  });

  it('asks for no host at install, and lives in no page before the click', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable ?? null).toBeNull();
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('runs no code but its own', () => {
    const csp = manifest.content_security_policy.extension_pages as string;
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("script-src 'self'");
    expect(csp).not.toMatch(/unsafe-(eval|inline)|wasm/);
  });

  it('shows saved articles on pages that cannot reach the network', () => {
    for (const page of ['saved.html', 'library.html']) {
      const csp = readFileSync(join(folder, page), 'utf8').match(
        /http-equiv="Content-Security-Policy" content="([^"]+)"/i,
      )?.[1];
      expect(csp, page).toContain("default-src 'none'");
      expect(csp, page).toContain('img-src blob: data:;');
      expect(csp, page).toContain("connect-src 'none'");
    }
  });

  it('has its icons, its words and its shortcut', () => {
    const files = readdirSync(folder, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
    for (const icon of Object.values(manifest.icons as Record<string, string>))
      expect(files).toContain(icon.replace(/^\//, ''));
    expect(files).toContain('_locales/en/messages.json');
    expect(manifest.commands._execute_action.suggested_key.default).toBe('Alt+R');
  });

  it('injects an extractor that carries neither Preact nor DOMPurify', () => {
    const extractor = readFileSync(join(folder, 'content-script.js'), 'utf8');
    expect(extractor).not.toMatch(/DOMPurify|webextension-polyfill/);
    expect(browser).toMatch(/chrome|firefox/);
  });
});

it("Mozilla's linter finds no error in the Firefox build", async () => {
  const { gecko } = manifestOf(builds.firefox).browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  const result = await webExt.cmd.lint(
    { sourceDir: builds.firefox, output: 'none', artifactsDir: builds.firefox },
    { shouldExitProgram: false },
  );
  expect(result.errors).toEqual([]);
});
