import type { DeliveryCursor } from "../../src/deliveries/cursor.ts";
import type { Lane } from "../../src/deliveries/lane.ts";
import type { Outgoing } from "../../src/deliveries/outgoing.ts";
import type {
  FencedTurn,
  LaneChanges,
  LaneControl,
  LaneStore,
  UnsettledDelivery,
  WrittenDelivery,
} from "../../src/deliveries/store/delivery-store.ts";
import type { Outcome, Transport } from "../../src/deliveries/transports/transport.ts";
import type { StoredEntry } from "../../src/journal/journal.ts";

/** A lane in memory, which a test can look at and change as people do. */
export interface MemoryLane {
  store: LaneStore;
  cursor(): DeliveryCursor | null;
  /** In the order of positions and numbers. */
  rows(): UnsettledDelivery[];
  dead(): WrittenDelivery[];
  /** All that was written, in order. */
  writes: LaneChanges[];
  control(change: Partial<LaneControl>): void;
  /** Changes the rows as people do. */
  changeRows(change: (rows: Map<string, UnsettledDelivery>) => void): void;
  /** Each write fails with it; null: they succeed. */
  failWith(error: Error | null): void;
  /** Another instance has begun to deliver. */
  fence(): void;
}

export function createMemoryLane(): MemoryLane {
  let cursor: DeliveryCursor | null = null;
  const rows = new Map<string, UnsettledDelivery>();
  const dead = new Map<string, WrittenDelivery>();
  const writes: LaneChanges[] = [];
  /** Revision at which people have changed a row. */
  const changedAt = new Map<string, number>();
  let control: LaneControl = { isPaused: false, isWanted: true, rate: null, revision: 0 };
  let failure: Error | null = null;
  let fence = 0;
  const sorted = () => [...rows.values()].toSorted((one, other) => one.position - other.position || one.number - other.number);

  return {
    store: {
      read: async (_lane, token) => (token < fence ? null : { cursor, unsettled: structuredClone(sorted()), control }),
      readControl: async () => control,
      write: async (_lane: Lane, changes, token) => {
        if (failure !== null) throw failure;
        if (token < fence) return null;
        writes.push(changes);
        cursor = changes.cursor;
        for (const row of changes.unsettled) if ((changedAt.get(textOf(row)) ?? 0) <= changes.revision) rows.set(textOf(row), row);
        for (const row of changes.settled) rows.delete(textOf(row));
        for (const row of changes.dead) {
          rows.delete(textOf(row));
          dead.set(textOf(row), row);
        }
        return control;
      },
    },
    cursor: () => cursor,
    rows: sorted,
    dead: () => [...dead.values()],
    writes,
    control: (change) => {
      control = { ...control, ...change };
    },
    changeRows: (change) => {
      const before = new Map(rows);
      change(rows);
      control = { ...control, revision: control.revision + 1 };
      for (const text of new Set([...before.keys(), ...rows.keys()]))
        if (before.get(text) !== rows.get(text)) changedAt.set(text, control.revision);
    },
    failWith: (error) => {
      failure = error;
    },
    fence: () => {
      fence += 1000;
    },
  };
}

export function textOf({ position, number }: { position: number; number: number }): string {
  return `${position}-${number}`;
}

/** A turn that a test can give to another instance and back. */
export function createTurn(): FencedTurn & { give(isMine: boolean): void } {
  let token = 1;
  let isMine = true;
  return {
    isMine: () => isMine,
    token: () => (isMine ? token : null),
    give: (mine) => {
      if (mine && !isMine) token += 1;
      isMine = mine;
    },
    close: async () => {},
  };
}

/** A transport whose outcomes a test decides. */
export interface FakeTransport extends Transport {
  /** All that has arrived, in order, repeats included. */
  arrived: Outgoing[];
  /** Each call of `send`, as it was asked. */
  sent: Array<readonly Outgoing[]>;
}

export interface FakeTransportOptions {
  batch?: number;
  /** Returns why a delivery fails; null if it arrives. It is asked once for each, in order. */
  outcome?(outgoing: Outgoing): (Outcome & { result: "failed" }) | null;
  /** Resolves when the answer of a call is there. */
  answer?(deliveries: readonly Outgoing[], signal: AbortSignal): Promise<void>;
}

/** As the contract says: what follows a failure with the same key is skipped, and so is all if it was interrupted before the answer. */
export function createFakeTransport({ batch = 1, outcome = () => null, answer }: FakeTransportOptions = {}): FakeTransport {
  const arrived: Outgoing[] = [];
  const sent: Array<readonly Outgoing[]> = [];
  return {
    batch,
    arrived,
    sent,
    send: async (deliveries, { signal }) => {
      sent.push(deliveries);
      await answer?.(deliveries, signal);
      if (signal.aborted) return deliveries.map(() => ({ result: "skipped" }));
      const failedKeys = new Set<string>();
      return deliveries.map((outgoing) => {
        if (outgoing.key !== null && failedKeys.has(outgoing.key)) return { result: "skipped" };
        const failed = outcome(outgoing);
        if (failed === null) arrived.push(outgoing);
        else if (outgoing.key !== null) failedKeys.add(outgoing.key);
        return failed ?? { result: "delivered", status: 200, text: "ok" };
      });
    },
    close: async () => {},
  };
}

export const REFUSED: Outcome & { result: "failed" } = { result: "failed", status: 400, text: "bad", retryAfter: null, isOutage: false };
export const DOWN: Outcome & { result: "failed" } = { result: "failed", status: null, text: "no answer", retryAfter: null, isOutage: true };

/** Deliveries of an entry as a selection makes them: one with each key. */
export function outgoingOf(position: number, entry: StoredEntry, keys: ReadonlyArray<string | null>): Outgoing[] {
  return keys.map((key, index) => ({
    ...{ position, number: index + 1, event: `${entry.id}-${index + 1}`, type: "friend.added", entry: entry.id, key },
    ...{ recorded: entry, app: entry.app, toCloudEvent: () => cloudEvent(position, entry, index + 1) },
  }));
}

function cloudEvent(position: number, entry: StoredEntry, number: number) {
  return {
    ...({ specversion: "1.0", id: `${entry.id}-${number}`, source: "/tencent-chat/1", type: "friend.added" } as const),
    ...({ time: "2026-01-02T00:00:00Z", datacontenttype: "application/json", sequence: String(position), data: {} } as const),
  };
}
