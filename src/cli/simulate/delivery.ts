import type { Agent } from "node:http";
import type { Sender } from "../../../generated/operator.ts";
import { CUT_OFFS } from "../../senders/cut-offs.ts";
import type { Effect, SentCallback } from "../../senders/effect.ts";
import { interpretReply } from "../../senders/interpret-reply.ts";
import { type Exchange, postCallback, type WireRequest } from "../../senders/post/post.ts";
import type { CommandKind } from "./command-index.ts";
import type { FaultPlan } from "./faults.ts";
import type { Attempt, Tally } from "./tally.ts";

/** A callback on its way. */
export interface Sending {
  callback: SentCallback;
  kind: CommandKind;
  traceId: string;
  /** When the schedule wants it sent, by the monotonic clock, in milliseconds. */
  dueAt: number;
  wireFault: FaultPlan["wire"];
  repeated?: Attempt["repeated"];
}

/** Carries callbacks as a sender does. */
export interface Delivery {
  /** Resolves with what the sender does with the answer. */
  before(sending: Sending): Promise<Effect>;
  /** Resolves when the sender goes on; what it resolves with has ended when the callback was answered or given up. */
  after(sending: Sending): Promise<{ ended: Promise<void> }>;
  /** Gives the connections up. */
  close(): void;
}

/** What every sender needs to carry callbacks. */
export interface DeliveryOptions {
  sender: Sender;
  /** Writes a callback onto the wire. */
  toRequest(callback: SentCallback, traceId: string): WireRequest;
  tally: Tally;
}

/** Sends a callback once, over the connections of the agent, and counts it. */
export async function attempt(options: DeliveryOptions, agent: Agent, sending: Sending): Promise<{ exchange: Exchange; effect: Effect }> {
  const { callback, kind, traceId, dueAt, wireFault, repeated } = sending;
  const cutOff = CUT_OFFS[options.sender];
  const came = await postCallback(options.toRequest(callback, traceId), { cutOff, agent, fault: wireFault });
  const effect = interpretReply(options.sender, callback, came);
  options.tally.record({ kind, exchange: came, effect, sinceDue: performance.now() - dueAt, wireFault, repeated });
  return { exchange: came, effect };
}
