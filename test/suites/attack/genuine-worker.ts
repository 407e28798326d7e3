import { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { signatureOf } from "../../../src/senders/tencent-chat/authenticate.ts";
import { send } from "../../support/http.ts";
import { tencentChatUrl } from "../../support/urls.ts";
import { GENUINE_ADDRESS, SECRETS } from "./attack.ts";
import type { GenuineCalls } from "./genuine.ts";

const INTERVAL_MS = 25;
const COMMAND = "Sns.CallbackFriendDelete";
const BODY = JSON.stringify({ CallbackCommand: COMMAND, PairList: [{ From_Account: "alice", To_Account: "bob" }] });

const url = String(workerData);
const calls: GenuineCalls = { sent: 0, failed: 0, latencies: [] };
const kept = new Agent({ keepAlive: true });
const pending: Promise<void>[] = [];
let stopped = false;

parentPort?.once("message", () => {
  stopped = true;
});

await sendUntilStopped();
await Promise.all(pending);
kept.destroy();
parentPort?.postMessage(calls);

/** Keeps one connection; every tenth call opens another. */
async function sendUntilStopped(): Promise<void> {
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
  const headers = { "content-type": "application/json" };
  const answer = await send(target, { headers, body: BODY, agent, localAddress: GENUINE_ADDRESS }).catch(() => null);
  calls.latencies.push(performance.now() - dueAt);
  if (answer?.status !== 200) calls.failed += 1;
}
