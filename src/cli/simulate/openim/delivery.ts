import type { Agent } from "node:http";
import { createAgent } from "../../../senders/post/agent.ts";
import { type AfterQueue, createAfterQueue } from "../after-queue.ts";
import { attempt, type Delivery, type DeliveryOptions, type Sending } from "../delivery.ts";

export interface OpenImDeliveryOptions extends DeliveryOptions {
  address: string;
  /** Ends the processes, and with them what waits in their queues. */
  signal: AbortSignal;
}

/** One process of OpenIM, with connections and a queue of its own. */
interface Service {
  agent: Agent;
  queue: AfterQueue;
}

/** As in open-im-server (pkg/common/webhook, and mq/memamq of its tools). */
const MOST_CONNECTIONS = 100;
const QUEUE = { slots: 100, workers: 2, patience: 3000 };

/**
 * Sends before-callbacks in line with the operation, and after-callbacks by the queue of the service that they come from. A full queue holds the
 * operation up, and then the callback is dropped. Nothing is repeated.
 */
export function createOpenImDelivery({ address, signal, ...options }: OpenImDeliveryOptions): Delivery {
  const services = new Map<string, Service>();
  signal.addEventListener("abort", () => {
    for (const { queue } of services.values()) queue.clear();
  });

  function serviceOf({ kind: { family } }: Sending): Service {
    const service = services.get(family) ?? { agent: createAgent(address, MOST_CONNECTIONS), queue: createAfterQueue(QUEUE) };
    services.set(family, service);
    return service;
  }

  return {
    before: async (sending) => (await attempt(options, serviceOf(sending).agent, sending)).effect,
    async after(sending) {
      const { agent, queue } = serviceOf(sending);
      const { ended } = await queue.push(async () => void (await attempt(options, agent, sending)));
      return { ended: ended.then((wasSent) => (wasSent ? undefined : options.tally.recordDropped())) };
    },
    close() {
      for (const { agent } of services.values()) agent.destroy();
    },
  };
}
