import { Agent, request } from "node:http";
import { setTimeout as pass } from "node:timers/promises";
import { tencentChatUrl } from "./urls.ts";

/** How a request ended. */
export type Outcome =
  | { user: string; kind: "answered"; status: number }
  /** The connection was refused. */
  | { user: string; kind: "refused" }
  /** The connection was closed before any part of an answer arrived. `reused`: it had carried an answer before. */
  | { user: string; kind: "closed"; reused: boolean }
  /** The connection was closed in the middle of an answer. */
  | { user: string; kind: "cut" };

/** Callers that each send callbacks one after another until they are stopped. Every callback has its own user. */
export interface Load {
  /** Outcomes of the requests that have ended so far. */
  outcomes: Outcome[];
  /** Resolves when this many requests have ended. */
  atLeast(count: number): Promise<void>;
  stop(): Promise<Outcome[]>;
}

const COMMAND = "Follow.CallbackAfterFollowAdd";

const SENDER_GIVES_UP_MS = 5000;

/** Starts the callers. With `keepAlive` each caller reuses its connection; otherwise every request opens a new one. */
export function startLoad(url: string, callers: number, keepAlive: boolean): Load {
  const agent = new Agent({ keepAlive, maxSockets: callers });
  const outcomes: Outcome[] = [];
  let going = true;
  const call = async (caller: number) => {
    for (let number = 0; going; number += 1) outcomes.push(await sendOnce(url, agent, `user-${caller}-${number}`));
  };
  const calls = Promise.all(Array.from({ length: callers }, (_caller, caller) => call(caller)));
  return {
    outcomes,
    atLeast: async (count) => {
      while (outcomes.length < count) await pass(10);
    },
    stop: async () => {
      going = false;
      await calls;
      agent.destroy();
      return outcomes;
    },
  };
}

/** Users of the acknowledged callbacks. */
export function acknowledged(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap((outcome) => (outcome.kind === "answered" && outcome.status === 200 ? [outcome.user] : []));
}

function sendOnce(url: string, agent: Agent, user: string): Promise<Outcome> {
  const body = JSON.stringify({ CallbackCommand: COMMAND, From_Account: user, FollowList: [{ To_Account: "star" }], EventTime: 1 });
  return new Promise((resolve) => {
    const outgoing = request(tencentChatUrl(url, COMMAND), { method: "POST", agent }, (incoming) => {
      incoming.resume();
      // `complete` is false if the connection was closed before the whole answer arrived.
      incoming.once("close", () =>
        resolve(incoming.complete ? { user, kind: "answered", status: incoming.statusCode ?? 0 } : { user, kind: "cut" }),
      );
    });
    // If the process dies, nobody accepts a connection that is being opened. A sender gives up, too.
    outgoing.setTimeout(SENDER_GIVES_UP_MS, () => outgoing.destroy(new Error("no answer")));
    outgoing.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ECONNREFUSED") resolve({ user, kind: "refused" });
      else resolve({ user, kind: "closed", reused: outgoing.reusedSocket });
    });
    outgoing.end(body);
  });
}
