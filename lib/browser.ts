/** The WebExtension API. The one file that imports it, so that everything else can be run and tested without a browser. */

export type { Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
