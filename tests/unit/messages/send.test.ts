import { afterEach, expect, it, vi } from 'vitest';
import { send } from '../../../lib/messages';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/browser', () => ({ browser: { runtime: { sendMessage } } }));

afterEach(() => sendMessage.mockReset());

it('sends name and arguments, and gives the answer', async () => {
  sendMessage.mockResolvedValue({ value: 2 });
  expect(await send('deleteItems', { itemIds: ['a', 'b'] })).toBe(2);
  expect(sendMessage).toHaveBeenCalledWith({ lectern: 'deleteItems', args: { itemIds: ['a', 'b'] } });
});

it('throws what the worker answers as an error', async () => {
  sendMessage.mockResolvedValue({ error: 'Only pages of Lectern may ask.' });
  await expect(send('lookup', { url: 'https://news.example/' })).rejects.toThrow('Only pages of Lectern may ask.');
});

it('throws when nobody answers', async () => {
  sendMessage.mockResolvedValue(undefined);
  await expect(send('lookup', { url: 'https://news.example/' })).rejects.toThrow('Nobody answered');
});
