import { pino } from "pino";
import { createCircuit } from "../../../src/deliveries/engine/circuit.ts";
import { createDispatcher } from "../../../src/deliveries/engine/dispatcher.ts";
import { type LaneOptions, type OpenLane, openLane } from "../../../src/deliveries/engine/open-lane.ts";
import type { Source, SourceItem } from "../../../src/deliveries/engine/source.ts";
import { createTally } from "../../../src/deliveries/engine/tally.ts";
import type { EngineTools } from "../../../src/deliveries/engine/tools.ts";
import type { Outgoing } from "../../../src/deliveries/outgoing.ts";
import type { FencedTurn } from "../../../src/deliveries/store/delivery-store.ts";
import type { Transport } from "../../../src/deliveries/transports/transport.ts";
import { boundLog } from "../../../src/log/bounded-log.ts";
import { createTurn, type MemoryLane, outgoingOf } from "../../support/deliveries.ts";
import { storedEntry } from "../../support/entries.ts";
import type { FakeClock } from "../../support/fake-clock.ts";

/** A source in memory. */
export interface MemorySource extends Source {
  /** Adds an entry from which a delivery with each of these keys follows, and returns its position. */
  add(...keys: Array<string | null>): number;
  /** Forgets everything up to a position. */
  prune(position: number): void;
  /** Calls so far. */
  reads(): { after: number; one: number; derived: number };
}

export function createMemorySource(end: number | null = null): MemorySource {
  const items: SourceItem[] = [];
  let pruned = 0;
  const reads = { after: 0, one: 0, derived: 0 };
  return {
    end,
    add: (...keys) => {
      const position = items.length + 1;
      const entry = storedEntry({ receivedAt: START });
      items.push({
        ...{ position, entry: entry.id, at: START, size: 100 },
        deliveries: () => {
          reads.derived += 1;
          return outgoingOf(position, entry, keys);
        },
      });
      return position;
    },
    prune: (position) => {
      pruned = position;
    },
    reads: () => reads,
    readAfter: async (position, limit) => {
      reads.after += 1;
      const from = Math.max(position, pruned);
      const last = Math.min(items.length, end ?? items.length);
      const part = items.slice(from, Math.min(last, from + limit));
      const through = part.at(-1)?.position ?? Math.min(from, last);
      return { items: part, through, pruned: from - position, isEnd: through >= last };
    },
    read: async (position) => {
      reads.one += 1;
      return position > pruned ? items[position - 1] : undefined;
    },
    newest: async () => items.length,
  };
}

/** Time at which the clocks of these tests begin, in milliseconds since 1970. */
export const START = Date.UTC(2026, 0, 2);

export interface TestLane {
  clock: FakeClock;
  source: Source;
  kept: Pick<MemoryLane, "store">;
  transport: Transport;
  parallel?: number;
  rate?: number | null;
  giveUpAfter?: number;
  turn?: FencedTurn;
  isDry?: boolean;
  lane?: string;
  random?: EngineTools["random"];
}

/** Opens a lane with circuit and dispatcher of its own. */
export async function openTestLane(options: TestLane): Promise<OpenLane> {
  const { clock, source, kept, transport, parallel = 16, rate = null, giveUpAfter = 86_400_000, turn = createTurn() } = options;
  const tools: EngineTools = {
    ...{ clock, time: () => START + clock.now(), random: options.random ?? (() => 0.5) },
    log: boundLog(pino({ enabled: false })),
  };
  const circuit = createCircuit({ random: tools.random, opened: () => {}, closed: (downSince) => opened?.outageEnded(downSince) });
  const dispatcher = createDispatcher({ batch: transport.batch, parallel, rate, circuit, tools });
  const laneOptions: LaneOptions = {
    ...{
      lane: { destination: "social-graph", lane: options.lane ?? "live" },
      source,
      store: kept.store,
      turn,
      transport,
      dispatcher,
      circuit,
    },
    ...{ findStart: async (stored) => stored ?? { position: 0, entry: null }, tally: createTally(), giveUpAfter, tools },
    isDry: options.isDry ?? false,
  };
  let opened: OpenLane | null = null;
  opened = await openLane(laneOptions);
  if (opened === null) throw new Error("the turn is elsewhere");
  return opened;
}

/** Ids without the entry: position and number. */
export function names(deliveries: readonly Outgoing[]): string[] {
  return deliveries.map(({ position, number }) => `${position}-${number}`);
}
