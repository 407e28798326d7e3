import { setImmediate as nextTurn } from "node:timers/promises";
import type { Outgoing } from "../outgoing.ts";
import type { Ledger } from "./ledger.ts";
import type { Step } from "./progress.ts";
import type { Source, SourceItem, SourcePart } from "./source.ts";
import type { EngineTools } from "./tools.ts";

/** Reads what a lane delivers, as far as there is room for it. */
export interface LaneReader {
  /** Reads on, if it may and there is room. */
  fill(): void;
  /** There may be something new in the source. */
  wake(): void;
  /** Whether everything up to the end of the source was read. */
  isDone(): boolean;
  /** Resolves when nothing is read any more. */
  close(): Promise<void>;
}

export interface LaneReaderOptions {
  source: Source;
  ledger: Ledger;
  /** Whether to count only. */
  isDry: boolean;
  /** Whether it may read on at present. */
  mayRead(): boolean;
  /** Returns how many entries are read now. */
  takeLimit(): number;
  /** Something was read. */
  filled(): void;
  destination: string;
  tools: Pick<EngineTools, "clock" | "time" | "log">;
}

/** Most deliveries whose payload is in memory. */
export const MOST_FRESH = 1000;
/** Most text of them. As much again may have been read, but not looked at. */
const MOST_BYTES = 8 << 20;
/** Most rows of a lane. A part that is being looked at may add some. */
export const MOST_ROWS = 100_000;
/** Most deliveries that a crash would repeat. It matters if the store is slower than the destination. */
const MOST_UNWRITTEN = 5000;

/** Deliveries and entries that are looked at without a break. */
const SLICE = 1000;
const RETRY_MS = 1000;

/** An entry whose deliveries are being admitted. */
interface Current {
  step: Step;
  deliveries: readonly Outgoing[];
  admitted: number;
  /** Size of each. */
  size: number;
}

export function createLaneReader({ source, ledger, isDry, mayRead, takeLimit, filled, destination, tools }: LaneReaderOptions): LaneReader {
  const { clock, time, log } = tools;
  let through = ledger.progress.cursor().position;
  let isBehind = true;
  let isClosed = false;
  let items: readonly SourceItem[] = [];
  let nextItem = 0;
  let current: Current | null = null;
  let isRunning = false;
  let running: Promise<void> = Promise.resolve();
  let cancelRetry: (() => void) | null = null;

  return {
    fill,
    wake: () => {
      isBehind = true;
      fill();
    },
    isDone: () => source.end !== null && through >= source.end && current === null && nextItem >= items.length,
    close: async () => {
      isClosed = true;
      cancelRetry?.();
      await running;
    },
  };

  function fill(): void {
    if (isRunning || cancelRetry !== null || !mayGoOn()) return;
    isRunning = true;
    running = run();
  }

  async function run(): Promise<void> {
    try {
      while (mayGoOn()) {
        if (!hasRead()) await readPart();
        admitSlice();
        filled();
        if (hasRead() && mayGoOn()) await nextTurn();
      }
    } catch (error) {
      log.error({ err: error, destination }, "deliveries cannot be read, retrying");
      cancelRetry = clock.after(RETRY_MS, retry);
    }
    // In the same turn as the end of the loop, so that no wake is missed in between.
    isRunning = false;
  }

  function retry(): void {
    cancelRetry = null;
    isBehind = true;
    fill();
  }

  function mayGoOn(): boolean {
    return !isClosed && hasRoom() && mayRead() && (hasRead() || isBehind);
  }

  function hasRoom(): boolean {
    const { count, bytes } = ledger.fresh();
    const isInMemory = count < MOST_FRESH && (bytes < MOST_BYTES || count === 0);
    return isInMemory && ledger.rows() < MOST_ROWS && ledger.changes.size() < MOST_UNWRITTEN;
  }

  function hasRead(): boolean {
    return current !== null || nextItem < items.length;
  }

  async function readPart(): Promise<void> {
    isBehind = false;
    const part = await source.readAfter(through, takeLimit());
    isBehind ||= !part.isEnd && part.through > through;
    addPruned(part);
    items = part.items;
    nextItem = 0;
    through = part.through;
  }

  function addPruned({ items: [first], through: end, pruned }: SourcePart): void {
    if (pruned === 0) return;
    const position = first === undefined ? end : first.position - 1;
    ledger.progress.add({ ...{ position, entry: null, at: null, open: 0 }, ...{ examined: 0, matching: 0, pruned } });
  }

  /** Admits what is there, as far as there is room, and not for long. */
  function admitSlice(): void {
    for (let left = SLICE; left > 0 && hasRoom(); left -= 1) {
      if (current === null && !beginItem()) return;
      if (current !== null) admitNext(current);
    }
  }

  /** Returns whether there was one. */
  function beginItem(): boolean {
    const item = items[nextItem];
    if (item === undefined) return false;
    nextItem += 1;
    const { position, entry, at, size } = item;
    const deliveries = item.deliveries();
    const open = isDry ? 0 : deliveries.length;
    const step = ledger.progress.add({ position, entry, at, open, examined: 1, matching: deliveries.length, pruned: 0 });
    if (open > 0) current = { step, deliveries, admitted: 0, size: size / open };
    // Its text is not needed twice in memory.
    if (nextItem >= items.length) [items, nextItem] = [[], 0];
    return true;
  }

  function admitNext(from: Current): void {
    const outgoing = from.deliveries[from.admitted];
    if (outgoing !== undefined) ledger.admit({ outgoing, bytes: from.size, step: from.step, createdAt: time() });
    from.admitted += 1;
    if (from.admitted >= from.deliveries.length) current = null;
  }
}
