import { setTimeout as pass } from "node:timers/promises";
import { errors } from "@nats-io/transport-node";
import type { Outgoing } from "../../outgoing.ts";
import { DELIVERED, failedBy, SKIPPED, secondsOf } from "../outcomes.ts";
import type { Outcome } from "../transport.ts";
import { connectionFaultOf, faultOf } from "./fault.ts";
import type { Link } from "./link.ts";
import { toMessage } from "./message.ts";

export interface PublishOptions {
  link: Link;
  /** The subject as it is defined. */
  template: string;
  /** Time in milliseconds for all of them. */
  timeout: number;
  signal: AbortSignal;
}

/** Publishes those of one key one after the other, and the keys side by side. Resolves with an outcome for each, in the same order. */
export async function publishInOrder(
  deliveries: readonly Outgoing[],
  { link, template, timeout, signal }: PublishOptions,
): Promise<readonly Outcome[]> {
  const outcomes = deliveries.map((): Outcome => SKIPPED);
  const deadline = performance.now() + timeout;
  await untilAborted(publishAll(), signal);
  return [...outcomes];

  async function publishAll(): Promise<void> {
    try {
      await connectInTime();
    } catch (error) {
      if (!signal.aborted) outcomes.fill(failedBy(connectionFaultOf(error)));
      return;
    }
    const numbered = [...deliveries.entries()];
    const chains = Map.groupBy(numbered, ([index, { key }]) => key ?? index);
    await Promise.all(Array.from(chains.values(), publishChain));
  }

  async function connectInTime(): Promise<void> {
    const ended = new AbortController();
    const late = pass(timeout, "late", { signal: ended.signal }).catch(() => {});
    const first = await Promise.race([link.connect(), late]).finally(() => ended.abort());
    if (first === "late") throw new Error(`no connection within ${secondsOf(timeout)}`);
  }

  async function publishChain(chain: ReadonlyArray<[number, Outgoing]>): Promise<void> {
    for (const [index, delivery] of chain) {
      const left = deadline - performance.now();
      if (signal.aborted || left <= 0) return;
      outcomes[index] = await publish(delivery, left);
      if (outcomes[index] !== DELIVERED) return;
    }
  }

  async function publish(delivery: Outgoing, left: number): Promise<Outcome> {
    const message = toMessage(delivery, template);
    try {
      // A repeat within the stream's window is acknowledged as well, for it has arrived.
      await link.publish(message, { id: delivery.event, timeout: Math.ceil(left) });
      return DELIVERED;
    } catch (error) {
      if (error instanceof errors.TimeoutError)
        return failedBy({ text: `No acknowledgement within ${secondsOf(timeout)}.`, isOutage: true });
      return failedBy(faultOf(error, { subject: message.subject, template }));
    }
  }
}

/** Resolves when something is done or the signal is aborted. */
async function untilAborted(done: Promise<void>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = () => resolve();
  signal.addEventListener("abort", stop, { once: true });
  await Promise.race([done, promise]);
  signal.removeEventListener("abort", stop);
}
