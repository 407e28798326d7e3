/** A second key counts this long after the first one. */
const SEQUENCE_MS = 1500;

/** Returns a function that is told of each key, and returns the newest binding that the key completes; undefined if there is none. */
export function createKeyReader() {
  let first: { key: string; at: number } | null = null;
  return function readKey<Binding extends { key: string }>(key: string, at: number, bindings: readonly Binding[]): Binding | undefined {
    const sequence = first !== null && at - first.at <= SEQUENCE_MS ? `${first.key} ${key}` : null;
    first = null;
    const completed = bindings.findLast((binding) => binding.key === sequence) ?? bindings.findLast((binding) => binding.key === key);
    if (completed === undefined && bindings.some((binding) => binding.key.startsWith(`${key} `))) first = { key, at };
    return completed;
  };
}
