import { Agent, request } from "node:http";
import { setTimeout as pass } from "node:timers/promises";
import { tencentChatUrl } from "./urls.ts";

/** How a request ended: with a status, or with its connection. */
export type Outcome =
  | { user: string; kind: "answered"; status: number }
  /** There was no connection to send it over. */
  | { user: string; kind: "refused" }
  /** The connection was closed and nothing of an answer had come; `reused` tells whether it had brought an answer before. */
  | { user: string; kind: "closed"; reused: boolean }
  /** The connection was closed in the middle of an answer. */
  | { user: string; kind: "cut" };

/** Callers that each send one callback after the other, every one by a user of its own, until they are told to stop. */
export interface Load {
  /** Of the requests that have ended so far. */
  outcomes: Outcome[];
  /** Resolves when so many requests have ended. */
  atLeast(count: number): Promise<void>;
  stop(): Promise<Outcome[]>;
}

const COMMAND = "Follow.CallbackAfterFollowAdd";

const SENDER_GIVES_UP_MS = 5000;

/** Starts the callers. With `keepAlive` each keeps its connection, else every request comes over a new one. */
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

/** Users of the callbacks that were acknowledged. */
export function acknowledged(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap((outcome) => (outcome.kind === "answered" && outcome.status === 200 ? [outcome.user] : []));
}

function sendOnce(url: string, agent: Agent, user: string): Promise<Outcome> {
  const body = JSON.stringify({ CallbackCommand: COMMAND, From_Account: user, FollowList: [{ To_Account: "star" }], EventTime: 1 });
  return new Promise((resolve) => {
    const outgoing = request(tencentChatUrl(url, COMMAND), { method: "POST", agent }, (incoming) => {
      incoming.resume();
      // `complete` is false where the connection went before the whole answer had come.
      incoming.once("close", () =>
        resolve(incoming.complete ? { user, kind: "answered", status: incoming.statusCode ?? 0 } : { user, kind: "cut" }),
      );
    });
    // A connection on its way to a process that dies is nobody's; a sender gives it up, too.
    outgoing.setTimeout(SENDER_GIVES_UP_MS, () => outgoing.destroy(new Error("no answer")));
    outgoing.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ECONNREFUSED") resolve({ user, kind: "refused" });
      else resolve({ user, kind: "closed", reused: outgoing.reusedSocket });
    });
    outgoing.end(body);
  });
}
