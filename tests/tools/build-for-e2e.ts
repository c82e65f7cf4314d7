import type { TestProject } from 'vitest/node';
import { build } from './run';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of the builds under test. */
    builds: { chrome: string; firefox: string };
  }
}

export default function setup(project: TestProject): void {
  project.provide('builds', { chrome: build('chrome'), firefox: build('firefox') });
}
