import { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { WireRequest } from "../../src/senders/post/post.ts";
import { get, type Response, send } from "./http.ts";

/** Sends callbacks to several instances in turn, as a load balancer does. */
export interface Balancer {
  /** Callbacks go to this instance from the time when it is ready until it is not. `url` is the base of its callbacks. */
  add(url: string): void;
  /** Sends a callback, whose URL begins with any base, to the next instance that is ready. Rejects if none is, or if the connection breaks. */
  send(request: WireRequest): Promise<Response>;
  isReady(url: string): boolean;
  /** Callbacks that an instance has answered. */
  answeredBy(url: string): number;
  close(): void;
}

interface Instance {
  url: string;
  agent: Agent;
  isReady: boolean;
  answered: number;
}

const CHECK_INTERVAL_MS = 50;

export function createBalancer(): Balancer {
  const instances: Instance[] = [];
  let next = 0;
  let isClosed = false;

  return {
    add: (url) => {
      const instance = { url, agent: new Agent({ keepAlive: true }), isReady: false, answered: 0 };
      instances.push(instance);
      void check(instance);
    },
    send: async (request) => {
      for (;;) {
        const instance = takeNext();
        const response = await sendTo(instance, request);
        if (response !== "not taken") return response;
      }
    },
    isReady: (url) => instances.find((instance) => instance.url === url)?.isReady ?? false,
    answeredBy: (url) => instances.find((instance) => instance.url === url)?.answered ?? 0,
    close: () => {
      isClosed = true;
      for (const { agent } of instances) agent.destroy();
    },
  };

  async function check(instance: Instance): Promise<void> {
    while (!isClosed) {
      instance.isReady = await get(`${instance.url}/ready`).then(
        ({ status }) => status === 200,
        () => false,
      );
      await sleep(CHECK_INTERVAL_MS);
    }
  }

  function takeNext(): Instance {
    const ready = instances.filter(({ isReady }) => isReady);
    next += 1;
    const instance = ready[next % ready.length];
    if (instance === undefined) throw new Error("no instance is ready");
    return instance;
  }

  /** A port that is closed has taken nothing, so any balancer goes on to the next instance. */
  async function sendTo(instance: Instance, { url, headers, body }: WireRequest): Promise<Response | "not taken"> {
    const path = url.replace(/^http:\/\/[^/]+/, "");
    try {
      const response = await send(`${instance.url}${path}`, { headers, body, agent: instance.agent });
      instance.answered += 1;
      return response;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      instance.isReady = false;
      return "not taken";
    }
  }
}

/** Errors of the system are no instances of the Error that a test has. */
function isRefusal(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ECONNREFUSED";
}
