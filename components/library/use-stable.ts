import { useMemo, useRef } from 'preact/hooks';

type Methods = Record<string, (...args: never[]) => unknown>;

/** One object through all renders, whose methods do what those of the last render do: what gets it need not follow. */
export function useStable<M extends Methods>(methods: M): M {
  const latest = useRef(methods);
  latest.current = methods;
  return useMemo(() => {
    const names = Object.keys(methods);
    return Object.fromEntries(names.map((name) => [name, (...args: never[]) => latest.current[name]!(...args)])) as M;
  }, []);
}
