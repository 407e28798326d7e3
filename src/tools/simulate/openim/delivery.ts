import type { Agent } from "node:http";
import { type AfterQueue, createAfterQueue } from "../after-queue.ts";
import { attempt, createAgent, type Delivery, type DeliveryOptions, type Sending } from "../delivery.ts";

export interface OpenImDeliveryOptions extends DeliveryOptions {
  address: string;
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
export function createOpenImDelivery({ address, ...options }: OpenImDeliveryOptions): Delivery {
  const services = new Map<string, Service>();

  function serviceOf({ kind: { family } }: Sending): Service {
    const service = services.get(family) ?? { agent: createAgent(address, MOST_CONNECTIONS), queue: createAfterQueue(QUEUE) };
    services.set(family, service);
    return service;
  }

  return {
    before: async (sending) => (await attempt(options, serviceOf(sending).agent, sending)).effect,
    async after(sending) {
      const { agent, queue } = serviceOf(sending);
      const { promise: ended, resolve } = Promise.withResolvers<void>();
      const isQueued = await queue.push(() => attempt(options, agent, sending).then(() => resolve()));
      if (!isQueued) {
        options.tally.recordDropped(1);
        resolve();
      }
      return { ended };
    },
    close() {
      for (const { agent, queue } of services.values()) {
        options.tally.recordDropped(queue.clear());
        agent.destroy();
      }
    },
  };
}
