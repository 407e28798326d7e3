const EMPTY = 0;
const REMOVED = 0xffff_ffff;
const SMALLEST = 64;

const { imul } = Math;

/**
 * The edges of a trie, in typed arrays: open addressing over the nodes that edges lead to, which know their own edge. A node has 6 bytes, a slot 4, and
 * at most half of the slots are taken. No edge leads to the node 0, the root. Edges of the root have a table of their own, because nearly every letter
 * of a text asks for one.
 */
export class EdgeTable {
  #slots = new Uint32Array(SMALLEST);
  /** Slots that are not empty. */
  #used = 0;
  #size = 0;
  #parents = new Uint32Array(SMALLEST);
  #units = new Uint16Array(SMALLEST);
  readonly #fromRoot = new Uint32Array(0x10000);

  /** In bytes. */
  get bytes(): number {
    return this.#slots.byteLength + this.#parents.byteLength + this.#units.byteLength + this.#fromRoot.byteLength;
  }

  /** Returns the node that an edge leads to, or 0 if there is no such edge. */
  get(parent: number, unit: number): number {
    if (parent === 0) return this.#fromRoot[unit] as number;
    const last = this.#slots.length - 1;
    for (let slot = hash(parent, unit) & last; ; slot = (slot + 1) & last) {
      const child = this.#slots[slot] as number;
      if (child === EMPTY) return 0;
      if (this.#parents[child] === parent && this.#units[child] === unit) return child;
    }
  }

  /** Adds an edge that does not exist, to a node that no edge leads to. */
  add(parent: number, unit: number, child: number): void {
    if (parent === 0) {
      this.#fromRoot[unit] = child;
      return;
    }
    if (2 * (this.#used + 1) > this.#slots.length) this.#rehash();
    if (child >= this.#parents.length) this.#growNodes(child);
    this.#parents[child] = parent;
    this.#units[child] = unit;
    this.#put(child);
    this.#size += 1;
  }

  /** Removes an edge that exists. */
  remove(parent: number, unit: number): void {
    if (parent === 0) {
      this.#fromRoot[unit] = EMPTY;
      return;
    }
    const last = this.#slots.length - 1;
    const child = this.get(parent, unit);
    let slot = hash(parent, unit) & last;
    while (this.#slots[slot] !== child) slot = (slot + 1) & last;
    this.#slots[slot] = REMOVED;
    this.#size -= 1;
  }

  #put(child: number): void {
    const last = this.#slots.length - 1;
    let slot = hash(this.#parents[child] as number, this.#units[child] as number) & last;
    while (this.#slots[slot] !== EMPTY) slot = (slot + 1) & last;
    this.#slots[slot] = child;
    this.#used += 1;
  }

  /** Makes room, and forgets removed edges. */
  #rehash(): void {
    const old = this.#slots;
    let capacity = old.length;
    while (4 * (this.#size + 1) > capacity) capacity *= 2;
    this.#slots = new Uint32Array(capacity);
    this.#used = 0;
    for (const child of old) if (child !== EMPTY && child !== REMOVED) this.#put(child);
  }

  #growNodes(child: number): void {
    const capacity = Math.max(2 * this.#parents.length, child + 1);
    const [parents, units] = [new Uint32Array(capacity), new Uint16Array(capacity)];
    parents.set(this.#parents);
    units.set(this.#units);
    [this.#parents, this.#units] = [parents, units];
  }
}

function hash(parent: number, unit: number): number {
  const mixed = imul(imul(parent, 0x9e37_79b1) ^ imul(unit, 0x85eb_ca6b), 0xc2b2_ae35);
  return mixed ^ (mixed >>> 15);
}
