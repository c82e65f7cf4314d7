// The part of the WebExtension API that the library uses, in memory.
type Listener = (...args: never[]) => void;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    emit: (...args: unknown[]) => {
      for (const listener of listeners) listener(...(args as never[]));
    },
  };
}

function storageArea() {
  let stored: Record<string, unknown> = {};
  const onChanged = event();
  return {
    onChanged,
    get: async (keys: string | null) =>
      structuredClone(keys === null ? stored : keys in stored ? { [keys]: stored[keys] } : {}),
    set: async (items: Record<string, unknown>) => {
      stored = { ...stored, ...structuredClone(items) };
      onChanged.emit(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
    },
    remove: async (keys: string[]) => {
      stored = Object.fromEntries(Object.entries(stored).filter(([key]) => !keys.includes(key)));
      onChanged.emit(Object.fromEntries(keys.map((key) => [key, {}])));
    },
    clear: async () => {
      stored = {};
    },
  };
}

const alarms = new Map<string, unknown>();

export const browser = {
  extension: { inIncognitoContext: false },
  /** Only Firefox has this one. */
  runtime: { getBrowserInfo: async () => ({ name: 'Firefox' }) },
  storage: { local: storageArea(), session: storageArea() },
  alarms: {
    onAlarm: event(),
    create: async (name: string, info: unknown) => void alarms.set(name, info),
    clear: async (name: string) => alarms.delete(name),
    get: async (name: string) => alarms.get(name),
    getAll: async () => [...alarms.keys()],
  },
  tabs: { onUpdated: event(), onRemoved: event() },
  scripting: { executeScript: async (_injection: unknown): Promise<{ result: unknown }[]> => [] },
  permissions: { contains: async (_request: { origins: string[] }) => false },
};
