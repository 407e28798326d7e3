/** What was counted by key, the least recent first. All of it has the same window. */
export interface Recent<Kept> {
  /** Returns what was kept for the key, or what `create` makes, as the most recent. */
  use(key: string, at: number, create: () => Kept): Kept;
  /** Returns what is kept for the key; undefined if nothing is. */
  peek(key: string): Kept | undefined;
  /** Returns what was used last and its keys, the most recent first, at most `limit` of them. */
  latest(limit: number): Array<[key: string, kept: Kept]>;
  /** Forgets keys whose latest time is not after `time`, at most `limit` of them, and returns what was kept for them. */
  forgetThrough(time: number, limit: number): Kept[];
  /** Time of the least recent key; undefined if there is none. */
  oldest(): number | undefined;
  /** Forgets the least recent key and returns what was kept for it. */
  forgetOldest(): Kept | undefined;
}

interface Slot<Kept> {
  key: string;
  kept: Kept;
  latest: number;
  /** The next less recent slot; null for the least recent. */
  before: Slot<Kept> | null;
  /** The next more recent slot; null for the most recent. */
  after: Slot<Kept> | null;
}

/**
 * The slots are a linked list. A Map alone would also know their order, if a used key were deleted and set again; but it keeps a gap for each that was
 * deleted, and would have to skip thousands of them to find the first.
 */
export function createRecent<Kept>(): Recent<Kept> {
  const slots = new Map<string, Slot<Kept>>();
  let first: Slot<Kept> | null = null;
  let last: Slot<Kept> | null = null;

  return {
    use: (key, at, create) => {
      const slot = slots.get(key) ?? add(key, at, create());
      if (at > slot.latest) slot.latest = at;
      if (slot !== last) {
        unlink(slot);
        append(slot);
      }
      return slot.kept;
    },
    peek: (key) => slots.get(key)?.kept,
    latest: (limit) => {
      const latest: Array<[string, Kept]> = [];
      for (let slot = last; slot !== null && latest.length < limit; slot = slot.before) latest.push([slot.key, slot.kept]);
      return latest;
    },
    forgetThrough: (time, limit) => {
      const forgotten: Kept[] = [];
      while (first !== null && first.latest <= time && forgotten.length < limit) forgotten.push(forget(first));
      return forgotten;
    },
    oldest: () => first?.latest,
    forgetOldest: () => (first === null ? undefined : forget(first)),
  };

  function add(key: string, latest: number, kept: Kept): Slot<Kept> {
    const slot: Slot<Kept> = { key, kept, latest, before: null, after: null };
    slots.set(key, slot);
    append(slot);
    return slot;
  }

  function append(slot: Slot<Kept>): void {
    slot.before = last;
    slot.after = null;
    if (last !== null) last.after = slot;
    last = slot;
    first ??= slot;
  }

  function unlink({ before, after }: Slot<Kept>): void {
    if (before === null) first = after;
    else before.after = after;
    if (after === null) last = before;
    else after.before = before;
  }

  function forget(slot: Slot<Kept>): Kept {
    slots.delete(slot.key);
    unlink(slot);
    return slot.kept;
  }
}
