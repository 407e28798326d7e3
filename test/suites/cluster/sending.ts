import { Agent } from "node:http";
import { setTimeout as pass } from "node:timers/promises";
import { type Response, send } from "../../support/http.ts";
import { refuses } from "../../support/sender-rules.ts";
import type { NumberedCallback } from "../callbacks.ts";
import { callFor } from "./calls.ts";
import type { Instance } from "./instances.ts";

/** What became of a callback. */
export interface Sent {
  callback: NumberedCallback;
  /** How often it reached an instance. */
  attempts: number;
  acknowledged: boolean;
}

/** A callback that reached an instance. */
export interface Attempt {
  instance: number;
  sender: NumberedCallback["sender"];
  phase: NumberedCallback["phase"];
  /** 0 where no answer came. */
  status: number;
  /** Whether the sender takes the answer for a refusal. */
  refused: boolean;
  milliseconds: number;
  /** When the answer came, in milliseconds of `performance.now()`. */
  at: number;
}

/** Callbacks that come in all the time, each to an instance that is drawn. */
export interface Sending {
  sent: readonly Sent[];
  attempts: readonly Attempt[];
  /** Begins no more callbacks. Resolves when every after-callback was acknowledged, or when nobody waits any longer for it. */
  stop(): Promise<void>;
}

export interface SendingOptions {
  callers: number;
  /** Between two callbacks of a caller, in milliseconds. */
  pause: number;
}

const MODERATE: SendingOptions = { callers: 12, pause: 15 };

/** Of the suite's own, which an instance takes the place of. */
const BASE = "http://imhook.invalid";

/** Longer than any budget. */
const SENDER_GIVES_UP_MS = 5000;
const RETRY_MS = 200;

/** From the stop on; longer than any recovery. */
const DRAIN_MS = 40_000;

/**
 * Sends as senders do behind a load balancer: an instance that takes no connection is passed over, an after-callback is sent again until it is
 * acknowledged, a before-callback is not.
 */
export function startSending(instances: readonly Instance[], round: number, { callers, pause }: SendingOptions = MODERATE): Sending {
  const agent = new Agent({ keepAlive: true });
  const sent: Sent[] = [];
  const attempts: Attempt[] = [];
  let endsAt = Number.POSITIVE_INFINITY;
  const running = Promise.all(Array.from({ length: callers }, call));
  return {
    sent,
    attempts,
    stop: async () => {
      endsAt = performance.now();
      await running;
      agent.destroy();
    },
  };

  async function call(): Promise<void> {
    while (performance.now() < endsAt) {
      const record: Sent = { callback: callFor(BASE, round, sent.length), attempts: 0, acknowledged: false };
      sent.push(record);
      await deliver(record);
      await pass(pause);
    }
  }

  async function deliver(record: Sent): Promise<void> {
    while (performance.now() < endsAt + DRAIN_MS) {
      const attempt = await attemptSomewhere(record.callback);
      if (attempt !== null) {
        record.attempts += 1;
        attempts.push(attempt);
        record.acknowledged = attempt.status === 200;
        if (record.acknowledged || record.callback.phase === "before") return;
      }
      await pass(RETRY_MS * (0.5 + Math.random()));
    }
  }

  /** Resolves with null if no instance takes connections. */
  async function attemptSomewhere(callback: NumberedCallback): Promise<Attempt | null> {
    // By turns each instance would get callbacks of a kind of its own.
    const first = Math.floor(Math.random() * instances.length);
    for (const instance of [...instances.slice(first), ...instances.slice(0, first)]) {
      const attempt = await attemptAt(instance, callback);
      if (attempt !== null) return attempt;
    }
    return null;
  }

  async function attemptAt({ number, url }: Instance, { sender, phase, request }: NumberedCallback): Promise<Attempt | null> {
    const startedAt = performance.now();
    const answer = await send(`${url}${request.url.slice(BASE.length)}`, {
      ...{ headers: request.headers, body: request.body, agent, patience: SENDER_GIVES_UP_MS },
    }).catch((error: NodeJS.ErrnoException) => (error.code === "ECONNREFUSED" ? null : NO_ANSWER));
    if (answer === null) return null;
    const at = performance.now();
    const refused = phase === "before" && (answer.status !== 200 || refuses(sender, answer.json));
    return { instance: number, sender, phase, status: answer.status, refused, milliseconds: at - startedAt, at };
  }
}

const NO_ANSWER: Pick<Response, "status" | "json"> = { status: 0, json: null };
