import { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { signatureOf } from "../../../src/senders/tencent-chat/authenticate.ts";
import { send } from "../../support/http.ts";
import { tencentChatUrl } from "../../support/urls.ts";
import { SECRETS } from "./attack.ts";

/** How genuine calls were answered while an attack lasted. */
export interface GenuineCalls {
  sent: number;
  /** Calls that got no answer with status 200. */
  failed: number;
  /** From when each was due, in milliseconds. */
  latencies: number[];
}

const INTERVAL_MS = 25;
const COMMAND = "Sns.CallbackFriendDelete";
const BODY = JSON.stringify({ CallbackCommand: COMMAND, PairList: [{ From_Account: "alice", To_Account: "bob" }] });

/** Sends signed callbacks at a constant rate over one connection that is kept and, every tenth, over a new one. */
export function startGenuineCalls(url: string): { stop(): Promise<GenuineCalls> } {
  const calls: GenuineCalls = { sent: 0, failed: 0, latencies: [] };
  const kept = new Agent({ keepAlive: true });
  const pending: Promise<void>[] = [];
  let stopped = false;
  const loop = run();
  return {
    stop: async () => {
      stopped = true;
      await loop;
      await Promise.all(pending);
      kept.destroy();
      return calls;
    },
  };

  async function run(): Promise<void> {
    const startedAt = performance.now();
    while (!stopped) {
      const dueAt = startedAt + calls.sent * INTERVAL_MS;
      if (performance.now() < dueAt) await sleep(dueAt - performance.now());
      calls.sent += 1;
      pending.push(call(dueAt, calls.sent % 10 === 0 ? false : kept));
    }
  }

  async function call(dueAt: number, agent: Agent | false): Promise<void> {
    const requestTime = String(Math.floor(Date.now() / 1000));
    const target = tencentChatUrl(url, COMMAND, { RequestTime: requestTime, Sign: signatureOf(SECRETS.token, requestTime) });
    const answer = await send(target, { headers: { "content-type": "application/json" }, body: BODY, agent }).catch(() => null);
    calls.latencies.push(performance.now() - dueAt);
    if (answer?.status !== 200) calls.failed += 1;
  }
}
