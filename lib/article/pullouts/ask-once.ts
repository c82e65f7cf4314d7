const MOST_KNOWN = 5000;

/** Asks once for each text, and remembers the answers: a page has the same names, labels and cells many times. */
export function askOnce<T extends object | number | boolean | null>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = ask(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, answer);
    return answer;
  };
}
