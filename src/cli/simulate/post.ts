import type { Effect } from "../../senders/reply-model.ts";
import type { SentCallback } from "../../senders/sent-callback.ts";
import type { CommandKind } from "./command-index.ts";
import type { Delivery, Sending } from "./delivery.ts";
import { type FaultRates, planFaults } from "./faults.ts";
import { createRandom } from "./random.ts";
import type { Tally } from "./tally.ts";

export interface PostOptions {
  delivery: Delivery;
  faults: FaultRates;
  tally: Tally;
  onSent?(callback: SentCallback): void;
}

/** Hands the callbacks of a circle to the delivery, and injects faults. */
export interface Post {
  send(callback: SentCallback, circumstances: Circumstances): Promise<Effect>;
  /** Resolves when every after-callback about relations has been answered or given up. */
  relationsSettled(): Promise<void>;
  /** Sends what was held back, and resolves when everything has been answered or given up. */
  end(): Promise<void>;
}

export interface Circumstances {
  traceId: string;
  dueAt: number;
  /** Whether the act leaves all relations unchanged. */
  keepsRelations: boolean;
}

type Posted = Sending & Circumstances;

/** The faults depend only on `name`, which is unique to the circle. */
export function createPost({ delivery, faults, tally, onSent }: PostOptions, kinds: ReadonlyMap<string, CommandKind>, name: string): Post {
  // A separate sequence, so that a seed gives the same chat with and without faults.
  const random = createRandom(`${name} faults`);
  const messages = new Set<Promise<void>>();
  const relations = new Set<Promise<void>>();
  let held: Posted | undefined;

  async function handOver(posted: Posted): Promise<void> {
    const underWay = posted.keepsRelations ? messages : relations;
    const { ended } = await delivery.after(posted);
    underWay.add(ended);
    void ended.then(() => underWay.delete(ended));
  }

  async function release(): Promise<void> {
    const late = held;
    held = undefined;
    if (late !== undefined) await handOver(late);
  }

  return {
    async send(callback, circumstances) {
      const kind = kinds.get(callback.command);
      if (kind === undefined) throw new RangeError(`unknown command ${callback.command}`);
      const { duplicate, reorder, wire } = planFaults(random, faults, kind.phase);
      const posted = { ...circumstances, callback, kind, wireFault: wire };
      onSent?.(callback);
      if (kind.phase === "before") {
        const effect = delivery.before(posted);
        await release();
        return effect;
      }
      if (reorder && held === undefined) {
        tally.recordReordered();
        held = posted;
        return { kind: "noted" };
      }
      await handOver(posted);
      if (duplicate) await handOver({ ...posted, wireFault: undefined, repeated: "duplicate" });
      await release();
      return { kind: "noted" };
    },
    relationsSettled: async () => void (await Promise.all(relations)),
    async end() {
      await release();
      await Promise.all([...messages, ...relations]);
    },
  };
}
