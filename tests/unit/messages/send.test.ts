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
  sendMessage.mockResolvedValue({ error: { name: 'QuotaExceededError', message: 'It is full.' } });
  const sent = send('lookup', { url: 'https://news.example/' });
  await expect(sent).rejects.toMatchObject({ name: 'QuotaExceededError', message: 'It is full.' });
});

it('throws when nobody answers', async () => {
  sendMessage.mockResolvedValue(undefined);
  await expect(send('lookup', { url: 'https://news.example/' })).rejects.toThrow('Nobody answered');
});
