// web-ext ships no types: the one command that the tests use.
declare module 'web-ext' {
  const webExt: {
    cmd: {
      lint(
        parameters: { sourceDir: string; artifactsDir: string; output: 'none' | 'json' | 'text' },
        options: { shouldExitProgram: boolean },
      ): Promise<{ errors: object[]; warnings: object[]; notices: object[] }>;
    };
  };
  export default webExt;
}
