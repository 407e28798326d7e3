import type { Agent } from "node:http";
import { interpretReply } from "../../senders/interpret-reply.ts";
import { type Exchange, postCallback } from "../../senders/post/post.ts";
import type { Recipient } from "../../senders/profile.ts";
import { SENDERS } from "../../senders/registry.ts";
import type { Effect } from "../../senders/reply-model.ts";
import type { SentCallback } from "../../senders/sent-callback.ts";
import type { CommandKind } from "./command-index.ts";
import { deliveryOf, type FaultPlan } from "./faults.ts";
import type { Attempt, Tally } from "./tally.ts";

/** A callback to deliver. */
export interface Sending {
  callback: SentCallback;
  kind: CommandKind;
  traceId: string;
  /** When the callback is due, by the monotonic clock, in milliseconds. */
  dueAt: number;
  wireFault: FaultPlan["wire"];
  repeated?: Attempt["repeated"];
}

/** Delivers callbacks as a sender does. */
export interface Delivery {
  /** Resolves with what the sender does with the answer. */
  before(sending: Sending): Promise<Effect>;
  /** Resolves when the sender continues. `ended` resolves when the callback was answered or given up. */
  after(sending: Sending): Promise<{ ended: Promise<void> }>;
  /** Closes the connections. */
  close(): void;
}

/** What every delivery needs. */
export interface DeliveryOptions {
  recipient: Recipient;
  tally: Tally;
}

/** Sends a callback once and counts it. */
export async function attempt(
  { recipient, tally }: DeliveryOptions,
  agent: Agent,
  { callback, kind, traceId, dueAt, wireFault, repeated }: Sending,
): Promise<{ exchange: Exchange; effect: Effect }> {
  const { cutOff, writeRequest } = SENDERS[recipient.sender];
  const request = writeRequest(recipient, callback, { now: Date.now(), traceId, form: "path" });
  const exchange = await postCallback(request, { cutOff, agent, ...deliveryOf(wireFault) });
  const effect = interpretReply(recipient.sender, callback, exchange);
  tally.record({ kind, exchange, effect, sinceDue: performance.now() - dueAt, wireFault, repeated });
  return { exchange, effect };
}
