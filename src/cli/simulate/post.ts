import type { Effect, SentCallback } from "../../senders/effect.ts";
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

/** Hands the callbacks of a circle over, some of them badly. */
export interface Post {
  send(callback: SentCallback, circumstances: Circumstances): Promise<Effect>;
  /** Resolves when every after-callback but those of messages has been answered or given up. */
  relationsTold(): Promise<void>;
  /** Hands over what was held back, and resolves when everything has been answered or given up. */
  end(): Promise<void>;
}

export interface Circumstances {
  traceId: string;
  dueAt: number;
  /** Part of an act that leaves everybody's relations as they were. */
  isMessage: boolean;
}

type Posted = Sending & Circumstances;

/** `name` tells circles apart: the faults of each follow from it alone. */
export function createPost({ delivery, faults, tally, onSent }: PostOptions, kinds: ReadonlyMap<string, CommandKind>, name: string): Post {
  // Of its own, so that a seed gives the same chat with and without faults.
  const random = createRandom(`${name} faults`);
  const messages = new Set<Promise<void>>();
  const relations = new Set<Promise<void>>();
  let held: Posted | undefined;

  async function handOver(posted: Posted): Promise<void> {
    const underWay = posted.isMessage ? messages : relations;
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
      if (kind === undefined) throw new RangeError(`there is no command ${callback.command}`);
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
    relationsTold: async () => void (await Promise.all(relations)),
    async end() {
      await release();
      await Promise.all([...messages, ...relations]);
    },
  };
}
