import { Agent, request } from "node:http";
import { setTimeout as pass } from "node:timers/promises";
import { tencentChatUrl } from "./urls.ts";

/** How the call of a before-command ended. */
export interface DecisionOutcome {
  /** Text with which it was refused, empty if it was allowed; null if there was no answer. */
  answer: string | null;
  /** Numbers of one count for all beginnings and ends, in their order. */
  began: number;
  ended: number;
}

/** Callers that each ask for decisions, one after another, over connections of their own that stay open. */
export interface DecisionLoad {
  outcomes: DecisionOutcome[];
  /** The count as it is now. */
  now(): number;
  /** Resolves when this many more calls have ended. */
  more(count: number): Promise<void>;
  stop(): Promise<DecisionOutcome[]>;
}

const COMMAND = "C2C.CallbackBeforeSendMsg";

export function startDecisionLoad(url: string, callers = 8): DecisionLoad {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const outcomes: DecisionOutcome[] = [];
  let count = 0;
  let going = true;
  const call = async (caller: number) => {
    for (let number = 0; going; number += 1) {
      const began = ++count;
      const answer = await askOnce(url, agent, `user-${caller}-${number}`);
      outcomes.push({ answer, began, ended: ++count });
    }
  };
  const calls = Promise.all(Array.from({ length: callers }, (_caller, caller) => call(caller)));
  return {
    outcomes,
    now: () => count,
    more: async (more) => {
      const wanted = outcomes.length + more;
      while (outcomes.length < wanted) await pass(10);
    },
    stop: async () => {
      going = false;
      await calls;
      agent.destroy();
      return outcomes;
    },
  };
}

function askOnce(url: string, agent: Agent, From_Account: string): Promise<string | null> {
  const MsgBody = [{ MsgType: "TIMTextElem", MsgContent: { Text: "hello" } }];
  const body = JSON.stringify({ CallbackCommand: COMMAND, From_Account, To_Account: "bob", MsgBody });
  return new Promise((resolve) => {
    const outgoing = request(tencentChatUrl(url, COMMAND), { method: "POST", agent }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.once("close", () => resolve(incoming.complete ? JSON.parse(Buffer.concat(chunks).toString()).ErrorInfo : null));
    });
    outgoing.once("error", () => resolve(null));
    outgoing.end(body);
  });
}
