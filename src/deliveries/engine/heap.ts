/** Something that is in one heap at most. */
export interface HeapItem {
  /** Where it is in its heap; -1 if it is in none. */
  slot: number;
}

/** Items of which the first one is found at once. */
export interface Heap<Item extends HeapItem> {
  first(): Item | undefined;
  /** Looks through all of them. */
  find(isWanted: (item: Item) => boolean): Item | undefined;
  add(item: Item): void;
  /** `item` must be in this heap. */
  remove(item: Item): void;
  /** Has to be called when the place of an item in the order has changed. */
  move(item: Item): void;
}

/** Creates a heap in the order of `isBefore`. */
export function createHeap<Item extends HeapItem>(isBefore: (one: Item, other: Item) => boolean): Heap<Item> {
  const items: Item[] = [];

  return {
    first: () => items[0],
    find: (isWanted) => items.find(isWanted),
    add: (item) => {
      items.push(item);
      item.slot = items.length - 1;
      rise(item);
    },
    remove: (item) => {
      const { slot } = item;
      const last = items.pop();
      item.slot = -1;
      if (last === undefined || last === item) return;
      put(last, slot);
      rise(last);
      sink(last);
    },
    move: (item) => {
      rise(item);
      sink(item);
    },
  };

  function rise(item: Item): void {
    while (item.slot > 0) {
      const { slot } = item;
      const above = (slot - 1) >> 1;
      const parent = items[above];
      if (parent === undefined || !isBefore(item, parent)) return;
      put(parent, slot);
      put(item, above);
    }
  }

  function sink(item: Item): void {
    for (let child = smallerChild(item.slot); child !== undefined && isBefore(child, item); child = smallerChild(item.slot)) {
      const { slot } = child;
      put(child, item.slot);
      put(item, slot);
    }
  }

  function smallerChild(slot: number): Item | undefined {
    const [left, right] = [items[2 * slot + 1], items[2 * slot + 2]];
    return left !== undefined && right !== undefined && isBefore(right, left) ? right : left;
  }

  function put(item: Item, slot: number): void {
    items[slot] = item;
    item.slot = slot;
  }
}
