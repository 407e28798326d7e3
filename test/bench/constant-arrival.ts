import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { ANSWER } from "./answer.ts";
import { CALLBACK } from "./callback.ts";

/** Load that comes at its own pace, however slow the answers are. */
export interface ArrivalOptions {
  url: string;
  callbacksPerSecond: number;
  seconds: number;
}

/** How callbacks were answered that came at their own pace. */
export interface ArrivalAnswers {
  /** From when each was due to its answer, in milliseconds. One that was refused or lost counts as if its sender had waited as long as it waits at all. */
  latencies: number[];
  /** Callbacks that the server turned away because too many were under way, or because the disk had stalled. */
  refused: number;
  /** Callbacks whose connection was refused, or closed without an answer. */
  lost: number;
}

const MILLISECONDS_PER_SECOND = 1000;
const TICK_MS = 1;
const REFUSED_STATUS = 503;
/** Tencent Chat waits so long. */
const SENDER_WAITS_MS = 2000;

/**
 * Sends callbacks at a constant rate, each when it is due and on a connection of its own where all others are busy, so that a server's pause
 * counts for every callback that it held up. Rejects if one is answered in another way than as expected or with a refusal.
 *
 * autocannon's `overallRate` is no such load: each of its connections sends the second's share in one go, always after the answer before.
 */
export async function sendAtConstantRate({ url, callbacksPerSecond, seconds }: ArrivalOptions): Promise<ArrivalAnswers> {
  const agent = new Agent({ keepAlive: true, scheduling: "fifo" });
  const amount = Math.round(callbacksPerSecond * seconds);
  const interval = MILLISECONDS_PER_SECOND / callbacksPerSecond;
  const startedAt = performance.now();
  const answers: Promise<Outcome>[] = [];
  try {
    while (answers.length < amount) {
      const due = Math.min(amount, (performance.now() - startedAt) / interval);
      while (answers.length < due) answers.push(send(url, agent, startedAt + answers.length * interval));
      await sleep(TICK_MS);
    }
    return count(await Promise.all(answers));
  } finally {
    agent.destroy();
  }
}

/** Milliseconds to the answer, or why there is none. */
type Outcome = number | "refused" | "lost";

function count(outcomes: readonly Outcome[]): ArrivalAnswers {
  return {
    latencies: outcomes.map((outcome) => (typeof outcome === "number" ? outcome : SENDER_WAITS_MS)),
    refused: outcomes.filter((outcome) => outcome === "refused").length,
    lost: outcomes.filter((outcome) => outcome === "lost").length,
  };
}

/** The callback is due at `dueAt`. */
function send(url: string, agent: Agent, dueAt: number): Promise<Outcome> {
  const { target, method, headers, body } = CALLBACK;
  const outcome = new Promise<Outcome>((resolve, reject) => {
    const sent = request(url + target, { agent, method, headers: { ...headers, "content-length": Buffer.byteLength(body) } });
    sent.once("error", () => resolve("lost"));
    sent.once("response", (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.once("error", () => resolve("lost"));
      response.once("end", () => {
        if (response.statusCode === 200 && text === ANSWER) resolve(performance.now() - dueAt);
        else if (response.statusCode === REFUSED_STATUS) resolve("refused");
        else reject(new Error(`${response.statusCode} ${text}`));
      });
    });
    sent.end(body);
  });
  // Whoever awaits them all hears of it; until then it is not unheard.
  outcome.catch(() => {});
  return outcome;
}
