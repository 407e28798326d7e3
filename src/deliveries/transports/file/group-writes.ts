/** Writes what comes while a write is under way with the next one, all at once. */
export type GroupedWrite<Item> = (item: Item) => Promise<void>;

/** @param write Called with all that has come meanwhile; one call at a time. What it rejects with is that of all of them. */
export function groupWrites<Item>(write: (items: readonly Item[]) => Promise<void>): GroupedWrite<Item> {
  let waiting: Item[] = [];
  let next: Promise<void> | null = null;
  let current: Promise<void> = Promise.resolve();

  return (item) => {
    waiting.push(item);
    next ??= current.then(() => {
      const items = waiting;
      [waiting, next] = [[], null];
      const written = write(items);
      current = written.catch(() => {});
      return written;
    });
    return next;
  };
}
