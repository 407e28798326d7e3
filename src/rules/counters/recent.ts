/** What was counted by key, the least recent first. All of it has the same window. */
export interface Recent<Kept> {
  /** Returns what was kept for the key, or what `create` makes, as the most recent. */
  use(key: string, at: number, create: () => Kept): Kept;
  /** Returns what is kept for the key; undefined if nothing is. */
  peek(key: string): Kept | undefined;
  /** Forgets keys whose latest time is not after `time`, at most `limit` of them, and returns what was kept for them. */
  forgetThrough(time: number, limit: number): Kept[];
  /** Time of the least recent key; undefined if there is none. */
  oldest(): number | undefined;
  /** Forgets the least recent key and returns what was kept for it. */
  forgetOldest(): Kept | undefined;
}

interface Slot<Kept> {
  kept: Kept;
  latest: number;
}

export function createRecent<Kept>(): Recent<Kept> {
  // A Map keeps insertion order.
  const slots = new Map<string, Slot<Kept>>();
  const first = () => slots.entries().next().value;

  return {
    use: (key, at, create) => {
      const slot = slots.get(key) ?? { kept: create(), latest: at };
      if (at > slot.latest) slot.latest = at;
      slots.delete(key);
      slots.set(key, slot);
      return slot.kept;
    },
    peek: (key) => slots.get(key)?.kept,
    forgetThrough: (time, limit) => {
      const forgotten: Kept[] = [];
      for (const [key, { kept, latest }] of slots) {
        if (latest > time || forgotten.length === limit) break;
        slots.delete(key);
        forgotten.push(kept);
      }
      return forgotten;
    },
    oldest: () => first()?.[1].latest,
    forgetOldest: () => {
      const [key, slot] = first() ?? [];
      if (key !== undefined) slots.delete(key);
      return slot?.kept;
    },
  };
}
