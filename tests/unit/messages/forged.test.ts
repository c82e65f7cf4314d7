import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerMessage, type Handlers, type Self } from '../../../lib/messages';

vi.mock('../../../lib/browser', () => ({ browser: {} }));

const SELF: Self = { id: 'lectern-id', base: 'chrome-extension://lectern-id/' };
const POPUP = {
  id: 'lectern-id',
  url: 'chrome-extension://lectern-id/popup.html',
  origin: 'chrome-extension://lectern-id',
};
const READER = { ...POPUP, url: 'chrome-extension://lectern-id/reader.html?item=1', frameId: 0, tab: { id: 3 } };
const GOOD = { lectern: 'save', args: { liveKey: '3 https://news.example/', readAt: 5 } };

const called: string[] = [];
const note = (name: string) => async () => {
  called.push(name);
  return null as never;
};
const HANDLERS: Handlers = {
  save: note('save'),
  lookup: note('lookup'),
  keepRevision: note('keepRevision'),
  markItems: note('markItems'),
  setProgress: note('setProgress'),
  changeTags: note('changeTags'),
  deleteItems: note('deleteItems'),
  restoreItems: note('restoreItems'),
  purgeItems: note('purgeItems'),
  retryPictures: note('retryPictures'),
  keepPictures: note('keepPictures'),
};

const ask = (message: unknown, sender: object) => answerMessage(HANDLERS, message, sender, SELF);
/** As a message arrives: read from JSON, where `__proto__` is a key like any other. */
const json = (text: string): unknown => JSON.parse(text);

beforeEach(() => {
  called.length = 0;
});

describe('messages of our own pages', () => {
  it.each([
    ['popup', POPUP, GOOD],
    ['reader tab', READER, { lectern: 'lookup', args: { url: 'https://news.example/' } }],
    ['library', READER, { lectern: 'deleteItems', args: { itemIds: ['a-1', 'b-2'] } }],
    ['popup of Firefox, without origin', { id: POPUP.id, url: POPUP.url }, GOOD],
    ['choice', POPUP, { lectern: 'keepRevision', args: { itemId: 'a', keep: 'new' } }],
    ['read', POPUP, { lectern: 'markItems', args: { itemIds: ['a'], as: 'read' } }],
    ['progress', READER, { lectern: 'setProgress', args: { itemId: 'a', progress: 0.5 } }],
    ['tags', READER, { lectern: 'changeTags', args: { itemIds: ['a'], add: ['x'], remove: [] } }],
    ['emptied trash', READER, { lectern: 'purgeItems', args: { itemIds: ['a'] } }],
    ['pictures once more', READER, { lectern: 'retryPictures', args: { itemId: null } }],
    ['pictures that wait', READER, { lectern: 'keepPictures', args: {} }],
    ['undo', READER, { lectern: 'restoreItems', args: { itemIds: [] } }],
  ])('are handled: %s', async (_who, sender, message) => {
    expect(await ask(message, sender)).toEqual({ value: null });
    expect(called).toEqual([message.lectern]);
  });

  it('get the error of a handler that fails', async () => {
    const failing = { ...HANDLERS, save: () => Promise.reject(new Error('No room')) };
    expect(await answerMessage(failing, GOOD, POPUP, SELF)).toEqual({ error: { name: 'Error', message: 'No room' } });
  });
});

describe('forged senders change nothing', () => {
  const WEB_PAGE = 'https://evil.example/';
  it.each([
    ['nobody', {}],
    ['another extension', { ...POPUP, id: 'other-id' }],
    ['another extension that says our address', { id: 'other-id', url: POPUP.url }],
    [
      'a content script',
      { id: 'lectern-id', url: WEB_PAGE, origin: 'https://evil.example', frameId: 0, tab: { id: 1, url: WEB_PAGE } },
    ],
    ['a content script without origin', { id: 'lectern-id', url: WEB_PAGE, frameId: 0, tab: { id: 1 } }],
    ['a content script of a frame', { id: 'lectern-id', url: WEB_PAGE, frameId: 7, tab: { id: 1 } }],
    ['a content script of about:blank', { id: 'lectern-id', url: 'about:blank', frameId: 0, tab: { id: 1 } }],
    ['a sandboxed page', { ...POPUP, origin: 'null' }],
    ['our page in a frame', { ...READER, frameId: 4 }],
    ['our address with a page’s origin', { ...READER, origin: 'https://evil.example' }],
    ['an address that only begins alike', { ...POPUP, url: 'chrome-extension://lectern-id.evil.example/' }],
    ['our address inside another', { id: 'lectern-id', url: `${WEB_PAGE}?chrome-extension://lectern-id/` }],
    ['no address', { id: 'lectern-id' }],
    ['an address that is no text', { id: 'lectern-id', url: { startsWith: () => true } }],
    ['an origin that is no text', { ...POPUP, origin: ['chrome-extension://lectern-id'] }],
    ['a frame number that is no number', { ...POPUP, frameId: '0' }],
  ])('%s', async (_who, sender) => {
    expect(await ask(GOOD, sender)).toEqual({ error: { name: 'Error', message: expect.any(String) } });
    expect(called).toEqual([]);
  });
});

describe('forged messages change nothing', () => {
  const HUGE = 'x'.repeat(5_000_000);
  const own = (lectern: unknown, args: unknown) => ({ lectern, args });
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'save'],
    ['a list', ['save', {}]],
    ['no name', { args: { liveKey: 'k', readAt: 5 } }],
    ['no arguments', { lectern: 'save' }],
    ['an unknown name', own('drop', {})],
    ['a name of every object', own('toString', {})],
    ['the name constructor', own('constructor', {})],
    ['the name __proto__', json('{"lectern":"__proto__","args":{}}')],
    ['a name that is a list', own(['save'], { liveKey: 'k', readAt: 5 })],
    ['a name that is an object', own({ toString: () => 'save' }, { liveKey: 'k', readAt: 5 })],
    ['a field too many', { ...GOOD, force: true }],
    ['__proto__ beside the name', json('{"lectern":"save","args":{"liveKey":"k","readAt":5},"__proto__":{"x":1}}')],
    [
      '__proto__ among the arguments',
      json('{"lectern":"save","args":{"liveKey":"k","readAt":5,"__proto__":{"isAdmin":true}}}'),
    ],
    ['__proto__ in place of the argument', json('{"lectern":"save","args":{"__proto__":{"liveKey":"k"},"readAt":5}}')],
    ['inherited arguments', own('save', Object.create({ liveKey: 'k', readAt: 5 }))],
    ['arguments that are null', own('save', null)],
    ['arguments that are a list', own('save', ['k'])],
    ['a key that is a number', own('save', { liveKey: 3, readAt: 5 })],
    ['a key that is an object', own('save', { liveKey: { toString: () => 'k' }, readAt: 5 })],
    ['an empty key', own('save', { liveKey: '', readAt: 5 })],
    ['a huge key', own('save', { liveKey: HUGE, readAt: 5 })],
    ['a time that is a text', own('save', { liveKey: 'k', readAt: '5' })],
    ['an article in place of a time', own('save', { liveKey: 'k', article: {} })],
    ['a huge address', own('lookup', { url: HUGE })],
    ['a choice that there is not', own('keepRevision', { itemId: 'a', keep: 'both' })],
    ['a choice that is missing', own('keepRevision', { itemId: 'a' })],
    ['a state that is no state', own('markItems', { itemIds: ['a'], as: 'constructor' })],
    ['an id with other characters', own('markItems', { itemIds: ['../a'], as: 'read' })],
    ['a progress beyond the end', own('setProgress', { itemId: 'a', progress: 1.5 })],
    ['a progress that is no number', own('setProgress', { itemId: 'a', progress: Number.NaN })],
    ['tags that are objects', own('changeTags', { itemIds: ['a'], add: [{}], remove: [] })],
    ['a huge tag', own('changeTags', { itemIds: ['a'], add: [HUGE], remove: [] })],
    ['arguments where there are none', own('keepPictures', { itemId: null })],
    ['pictures of an object', own('retryPictures', { itemId: {} })],
    ['a huge id', own('markItems', { itemIds: [HUGE], as: 'read' })],
    ['a text of ids', own('deleteItems', { itemIds: 'a' })],
    ['an object of ids', own('deleteItems', { itemIds: { 0: 'a', length: 1 } })],
    ['a range among the ids', own('deleteItems', { itemIds: ['a', { lower: null }] })],
    ['too many ids', own('deleteItems', { itemIds: Array(100_001).fill('a') })],
    ['a list in the list', own('restoreItems', { itemIds: [['a']] })],
    ['a hole in the list', own('restoreItems', { itemIds: [undefined] })],
  ])('%s', async (_what, message) => {
    expect(await ask(message, POPUP)).toEqual({ error: { name: 'Error', message: expect.any(String) } });
    expect(called).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });
});
