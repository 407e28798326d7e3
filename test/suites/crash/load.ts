import { Agent } from "node:http";
import { setTimeout as pass } from "node:timers/promises";
import { send } from "../../support/http.ts";
import { end, type Imhook } from "../../support/imhook.ts";
import type { NumberedCallback } from "../callbacks.ts";
import { callNumber } from "./calls.ts";
import type { Plan } from "./plans.ts";

/** What became of a callback. */
export interface Sent {
  callback: NumberedCallback;
  /** How often it was sent. */
  attempts: number;
  /** How often it was answered with status 200. */
  acknowledged: number;
}

const CALLERS = 32;

/** Every so many callbacks that can be told from others are sent twice at once. */
const TWIN_EVERY = 5;

/** Sends from many callers at once and kills imhook as planned. Rejects where a callback fails before. */
export async function loadAndKill(imhook: Imhook, round: number, plan: Plan): Promise<Sent[]> {
  const sent: Sent[] = [];
  const agent = new Agent({ keepAlive: true, maxSockets: 2 * CALLERS });
  let acknowledged = 0;
  let killing: Promise<unknown> | undefined;

  const attempt = async (record: Sent) => {
    record.attempts += 1;
    const status = await statusOf(record.callback, agent).catch((error) => {
      if (killing === undefined) throw error;
      return null;
    });
    if (status !== null && status !== 200 && killing === undefined) throw new Error(`${record.callback.command}: status ${status}`);
    if (status !== 200) return;
    record.acknowledged += 1;
    acknowledged += 1;
    if (acknowledged >= plan.acknowledged) killing ??= killAsPlanned(imhook, plan);
  };
  const call = async () => {
    // Once imhook is on its way down nobody begins anew; and what follows from callbacks is watched while none comes.
    while (!imhook.hasEnded() && !(plan.stage === "following" && killing !== undefined)) {
      const record: Sent = { callback: callNumber(imhook.url, round, sent.length), attempts: 0, acknowledged: 0 };
      sent.push(record);
      const isTwin = record.callback.keyed && sent.length % TWIN_EVERY === 0;
      await Promise.all([attempt(record), ...(isTwin ? [attempt(record)] : [])]);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, call));
  await killing;
  agent.destroy();
  return sent;
}

/** Sends once more what was not answered and can be told, as Tencent Chat does where retries are switched on. Rejects where it is not taken. */
export async function retry(imhook: Imhook, unanswered: readonly Sent[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CALLERS });
  await Promise.all(
    unanswered.map(async (record) => {
      const url = `${imhook.url}${record.callback.request.url.replace(/^http:\/\/[^/]+/, "")}`;
      record.attempts += 1;
      const status = await statusOf({ ...record.callback, request: { ...record.callback.request, url } }, agent);
      if (status !== 200) throw new Error(`${record.callback.command}, sent again: status ${status}`);
      record.acknowledged += 1;
    }),
  );
  agent.destroy();
}

async function statusOf({ request: { url, headers, body } }: NumberedCallback, agent: Agent): Promise<number> {
  return (await send(url, { headers, body, agent })).status;
}

async function killAsPlanned(imhook: Imhook, { stage, delayMilliseconds }: Plan): Promise<void> {
  if (stage === "stopping") imhook.kill("SIGTERM");
  await pass(stage === "starting" ? 0 : delayMilliseconds);
  await end(imhook, "SIGKILL");
}
