import { Agent } from "node:http";
import { setTimeout as pass } from "node:timers/promises";
import { send } from "../../support/http.ts";
import { documentedCommands } from "../../support/operations.ts";
import { numbered } from "../callbacks.ts";

/** Callbacks that come in all the time, each sent again until it is acknowledged. */
export interface Load {
  acknowledged(): number;
  /** Begins no more. Resolves with the ids of all callbacks when they are acknowledged. */
  stop(): Promise<string[]>;
}

/** The callback that is sent. It has one event. */
export const MESSAGE_SENT = "C2C.CallbackAfterSendMsg";

const CALLERS = 10;
const USERS = 60;
const PAUSE_MS = 15;
const RETRY_MS = 100;

/** Sends to an address that is there most of the time. */
export function startLoad(url: string): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: CALLERS });
  const ids: string[] = [];
  let acknowledged = 0;
  let isStopped = false;
  const callers = Promise.all(Array.from({ length: CALLERS }, call));
  return {
    acknowledged: () => acknowledged,
    stop: async () => {
      isStopped = true;
      await callers;
      agent.destroy();
      return ids;
    },
  };

  async function call(): Promise<void> {
    while (!isStopped) {
      const callback = messageNumber(url, ids.length);
      ids.push(callback.id);
      const { headers, body } = callback.request;
      while ((await send(callback.request.url, { headers, body, agent }).catch(() => null))?.status !== 200) await pass(RETRY_MS);
      acknowledged += 1;
      await pass(PAUSE_MS);
    }
  }
}

function messageNumber(base: string, number: number) {
  const example = documentedCommands.find(({ command }) => command === MESSAGE_SENT)?.examples[0]?.body;
  const user = `user ${(number * 7) % USERS}`;
  const own = { From_Account: user, MsgSeq: number + 1, MsgRandom: number + 1, MsgKey: `${number + 1}_${number + 1}_1700000000` };
  return numbered(base, `call-${number}`, MESSAGE_SENT, { ...example, ...own }, "tencent-chat");
}
