const MOST_KNOWN = 5000;

/** Asks once for each key, and remembers the answers: a page has the same names, labels and cells many times. */
export function askOnce<Key, Answer extends object | string | number | boolean | null>(
  ask: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = ask(key);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, answer);
    return answer;
  };
}
