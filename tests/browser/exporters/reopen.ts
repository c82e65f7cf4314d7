import { afterEach } from 'vitest';

const open: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of open.splice(0)) frame.remove();
});

/** Opens a file as a browser opens it from the disk, and gives what it did: scripts that ran, the addresses it asked for. */
export async function reopen(text: string, type = 'text/html') {
  const fired: string[] = [];
  Object.assign(window, { __fired: (what: unknown) => fired.push(String(what)) });
  const frame = document.createElement('iframe');
  open.push(frame);
  frame.src = URL.createObjectURL(new Blob([text], { type }));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  // What runs when it is clicked, runs now.
  Object.assign(frame.contentWindow!, { __fired: (what: unknown) => fired.push(String(what)) });
  for (const element of page.querySelectorAll('*')) element.dispatchEvent(new Event('click', { cancelable: true }));
  await new Promise((resolve) => setTimeout(resolve, 200));
  const asked = frame.contentWindow!.performance.getEntriesByType('resource').map(({ name }) => name);
  return { fired, asked: asked.filter((name) => !name.startsWith('data:')), page };
}
