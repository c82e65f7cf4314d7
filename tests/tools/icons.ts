// Draws assets/icons/lectern.svg in the sizes of the manifest. Run it after changing the drawing: npx tsx tests/tools/icons.ts
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium } from './browsers';

const SIZES = [16, 32, 48, 96, 128];
const assets = fileURLToPath(new URL('../../assets/', import.meta.url));

const svg = await readFile(`${assets}icons/lectern.svg`, 'utf8');
await mkdir(`${assets}public/icons`, { recursive: true });
const browser = await puppeteer.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    const source = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await page.setContent(`<style>body{margin:0}img{display:block}</style><img src="${source}" width="${size}">`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(`${assets}public/icons/${size}.png`, png);
  }
} finally {
  await browser.close();
}
