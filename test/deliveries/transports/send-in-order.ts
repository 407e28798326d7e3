import { setTimeout as pass } from "node:timers/promises";
import type { Outgoing } from "../../../src/deliveries/outgoing.ts";
import type { Transport } from "../../../src/deliveries/transports/transport.ts";
import { createOutgoing, NEVER } from "./outgoing.ts";

/** What was sent until all of it had arrived. */
export interface SentInOrder {
  attempts: number;
  failures: number;
}

export interface AskedOrder {
  keys: number;
  perKey: number;
  /** Deliveries of one key in one call. */
  together: number;
  /** Told how many have arrived, after each call. */
  onArrived?(count: number): void;
}

const PAUSE_MS = 50;

/** Sends deliveries of several keys until all have arrived, as lanes do: what fails is sent again, and nothing of its key before it. */
export async function sendInOrder(
  transport: Transport,
  { keys, perKey, together, onArrived = () => {} }: AskedOrder,
): Promise<SentInOrder> {
  const sent: SentInOrder = { attempts: 0, failures: 0 };
  const waiting = Array.from({ length: keys }, (_, key) =>
    Array.from({ length: perKey }, (_, number) => createOutgoing({ number: key * perKey + number, key: `key-${key}` })),
  );
  let arrived = 0;
  // Four calls at once, each with keys of its own.
  const groups = [...Map.groupBy(waiting, (_, key) => key % 4).values()];
  await Promise.all(groups.map(sendGroup));
  return sent;

  async function sendGroup(queues: Outgoing[][]): Promise<void> {
    while (queues.some(({ length }) => length > 0)) {
      const batch = queues.flatMap((queue) => queue.slice(0, together)).slice(0, transport.batch);
      const outcomes = await transport.send(batch, NEVER);
      const delivered = new Set(batch.filter((_, index) => outcomes[index]?.result === "delivered"));
      for (const queue of queues) queue.splice(0, queue.length, ...queue.filter((delivery) => !delivered.has(delivery)));
      sent.attempts += batch.length;
      sent.failures += batch.length - delivered.size;
      arrived += delivered.size;
      onArrived(arrived);
      if (delivered.size < batch.length) await pass(PAUSE_MS);
    }
  }
}

/** What does not hold of events that have arrived: each key in order and nothing missing, once repeats are dropped. */
export function problemsOf(arrived: ReadonlyArray<{ key: string; id: string }>, { keys, perKey }: AskedOrder): string[] {
  const byKey = Map.groupBy(arrived, ({ key }) => key);
  return Array.from({ length: keys }, (_, key) => key).flatMap((key) => {
    const ids = [...new Set(byKey.get(`key-${key}`)?.map(({ id }) => id))];
    const expected = Array.from({ length: perKey }, (_, number) => `entry${key * perKey + number}-1`);
    return ids.join() === expected.join() ? [] : [`key-${key}: ${ids.join()}`];
  });
}
