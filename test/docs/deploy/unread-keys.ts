/** An object that notes which of its keys are read, at any depth. */
export interface ReadKeys {
  value: object;
  /** Paths of keys that nobody has read, such as `spec.replicas`. */
  unread(): string[];
}

/** Watches what a validator reads: a schema that allows more keys than it has does not name a misspelt one, but does not read it either. */
export function watchReads(original: object): ReadKeys {
  const read = new Set<string>();
  return { value: watched(original, ""), unread: () => pathsIn(original, "").filter((path) => !read.has(path)) };

  function watched(target: object, path: string): object {
    return new Proxy(target, {
      get(object, key) {
        const value = Reflect.get(object, key);
        if (typeof key === "symbol" || !Object.hasOwn(object, key)) return value;
        const at = join(path, key);
        read.add(at);
        return typeof value === "object" && value !== null ? watched(value, at) : value;
      },
    });
  }
}

function pathsIn(value: object, path: string): string[] {
  return Object.entries(value).flatMap(([key, child]) => {
    const at = join(path, key);
    return typeof child === "object" && child !== null ? [at, ...pathsIn(child, at)] : [at];
  });
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
