/** The browser reads a blob's address some time after the click on its link. */
const READ_BY_THEN_MS = 60_000;

/** Lets the browser download a file. */
export function download(blob: Blob, filename: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY_THEN_MS);
}
