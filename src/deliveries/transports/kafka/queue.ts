import type { Outgoing } from "../../outgoing.ts";
import { DELIVERED, failedBy, SKIPPED } from "../outcomes.ts";
import type { Outcome } from "../transport.ts";
import { type KafkaRecord, toRecord } from "./record.ts";
import type { TopicWriter, WriteFault } from "./writer.ts";

/** Puts the deliveries of several calls into one request after the other. */
export interface RecordQueue {
  /** Resolves with an outcome for each delivery, in the same order. */
  add(deliveries: readonly Outgoing[], signal: AbortSignal): Promise<readonly Outcome[]>;
}

export interface RecordQueueOptions {
  writer: TopicWriter;
  /** Most records in one request. */
  batch: number;
}

/** Bytes in one request. Brokers take a little over a million in one partition unless they are told otherwise. */
const REQUEST_BYTES = 900_000;

/** A delivery that waits for its outcome. */
interface Waiting {
  key: string | null;
  record: KafkaRecord;
  call: Call;
  settle(outcome: Outcome): void;
}

interface Call {
  signal: AbortSignal;
  /** Keys of which one has failed. Nothing later of them may arrive. */
  failedKeys: Set<string>;
}

export function createRecordQueue({ writer, batch }: RecordQueueOptions): RecordQueue {
  let waiting: Waiting[] = [];
  let isWriting = false;
  return {
    add: async (deliveries, signal) => {
      const call: Call = { signal, failedKeys: new Set() };
      const settles: Array<(outcome: Outcome) => void> = [];
      const outcomes = deliveries.map(
        (delivery) =>
          new Promise<Outcome>((settle) => {
            settles.push(settle);
            waiting.push({ key: delivery.key, record: toRecord(delivery), call, settle });
          }),
      );
      const skip = () => {
        for (const settle of settles) settle(SKIPPED);
      };
      if (signal.aborted) skip();
      signal.addEventListener("abort", skip);
      void writeAll();
      const settled = await Promise.all(outcomes);
      signal.removeEventListener("abort", skip);
      return settled;
    },
  };

  async function writeAll(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    while (waiting.length > 0) {
      const taken = takeRequest();
      const isDown = taken.length > 0 && (await write(taken));
      // Each of the others would wait for as long again to learn the same.
      if (isDown) for (const { settle } of waiting.splice(0)) settle(SKIPPED);
    }
    isWriting = false;
  }

  /** What the next request holds. */
  function takeRequest(): Waiting[] {
    const taken: Waiting[] = [];
    let bytes = 0;
    let looked = 0;
    for (const one of waiting) {
      const isWanted = !isSkipped(one);
      if (isWanted && taken.length > 0 && (taken.length >= batch || bytes + one.record.bytes > REQUEST_BYTES)) break;
      looked += 1;
      if (!isWanted) continue;
      taken.push(one);
      bytes += one.record.bytes;
    }
    waiting = waiting.slice(looked);
    return taken;
  }

  /** Writes them and settles all of them. Resolves with whether the brokers would take nothing else either. */
  async function write(taken: readonly Waiting[]): Promise<boolean> {
    const faults = await writer.write(taken.map(({ record }) => record));
    const settled = taken.map((one, index) => ({ one, fault: faults[index] ?? null }));
    for (const refused of refusedTogether(settled)) {
      const half = Math.ceil(refused.length / 2);
      for (const part of [refused.slice(0, half), refused.slice(half)]) {
        const wanted = part.filter((one) => !isSkipped(one));
        if (wanted.length > 0) await write(wanted);
      }
    }
    return settled.every(({ fault }) => fault?.isOutage === true);
  }
}

/** Settles what is certain, and gives back what was refused together in one partition, so that what is to blame can be told from the others. */
function refusedTogether(settled: ReadonlyArray<{ one: Waiting; fault: WriteFault | null }>): Waiting[][] {
  const refused = Map.groupBy(
    settled.filter(({ fault }) => fault?.isRefusal),
    ({ fault }) => fault?.partition ?? null,
  );
  const together = [...refused.values()].filter(({ length }) => length > 1);
  const isTriedAgain = new Set(together.flat());
  for (const each of settled) {
    if (!isTriedAgain.has(each)) settle(each.one, each.fault);
  }
  return together.map((group) => group.map(({ one }) => one));
}

function settle({ key, call, settle: resolve }: Waiting, fault: WriteFault | null): void {
  if (fault !== null && key !== null) call.failedKeys.add(key);
  resolve(fault === null ? DELIVERED : failedBy(fault));
}

/** Whether it must not be sent any more; then it is settled. */
function isSkipped({ key, call, settle: resolve }: Waiting): boolean {
  const isHeld = key !== null && call.failedKeys.has(key);
  if (isHeld) resolve(SKIPPED);
  return isHeld || call.signal.aborted;
}
