import type { Agent } from "node:http";
import { createAgent } from "../../../senders/post/agent.ts";
import { type AfterQueue, createAfterQueue } from "../after-queue.ts";
import { attempt, type Delivery, type DeliveryOptions, type Sending } from "../delivery.ts";

export interface OpenImDeliveryOptions extends DeliveryOptions {
  /** Ends the simulated processes, and with them what waits in their queues. */
  signal: AbortSignal;
}

/** One process of OpenIM, with its own connections and queue. */
interface Service {
  agent: Agent;
  queue: AfterQueue;
}

/** As in open-im-server (pkg/common/webhook, and mq/memamq of its tools). */
const MOST_CONNECTIONS = 100;
const QUEUE = { slots: 100, workers: 2, patience: 3000 };

/**
 * Sends before-callbacks while the operation waits, and after-callbacks through the queue of their service. If the queue is full, the operation
 * waits for a slot, and then drops the callback. Nothing is retried.
 */
export function createOpenImDelivery({ signal, ...options }: OpenImDeliveryOptions): Delivery {
  const services = new Map<string, Service>();
  signal.addEventListener("abort", () => {
    for (const { queue } of services.values()) queue.clear();
  });

  function serviceOf({ kind: { family } }: Sending): Service {
    const service = services.get(family) ?? openService(options.recipient.url);
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

function openService(url: string): Service {
  return { agent: createAgent(url, { maxSockets: MOST_CONNECTIONS }), queue: createAfterQueue(QUEUE) };
}
