import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The code of a file of this folder and all that it imports, to be run in a browser; its exports become a global. */
export async function bundle(file: string, globalName: string): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName });
  return outputFiles[0]?.text ?? '';
}
