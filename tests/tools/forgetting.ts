import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

declare global {
  /** Empties what the bundle's modules remember of texts and names; set by the bundle. */
  var forget: () => void;
}

const ASK_ONCE = /lib\/article\/ask-once\.ts$/;

/** Lets `forget()` empty what modules remember, which in a tab that reads one page is nothing when it begins. */
export const forgetting: Plugin = {
  name: 'forgetting',
  setup({ onLoad }) {
    onLoad({ filter: ASK_ONCE }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const made = 'const known = new Map<Key, Answer>();';
      if (!source.includes(made)) throw new Error(`${path} remembers in another way than this knows.`);
      const contents = `const all: WeakRef<Map<unknown, unknown>>[] = []; globalThis.forget = () => all.forEach((known) => known.deref()?.clear());
        ${source.replace(made, `${made} all.push(new WeakRef(known));`)}`;
      return { contents, loader: 'ts' };
    });
  },
};
