import { Agent } from "node:http";
import { setTimeout as pass } from "node:timers/promises";
import { type Response, send } from "../../support/http.ts";
import type { Imhook } from "../../support/imhook.ts";
import { documentedCommands } from "../../support/operations.ts";
import { refuses } from "../../support/sender-rules.ts";
import { type NumberedCallback, numberedExample } from "../callbacks.ts";

/** Callbacks that were sent, and how they were answered. */
export interface Probed {
  sent: number;
  /** By status; 0 where no answer came. */
  statuses: Record<string, number>;
  /** Answers that the sender would take for a refusal, or could not decode. */
  refused: number;
  mostMilliseconds: number;
  /** Answers that came later than the sender's budget and a margin for a busy machine. */
  late: number;
  /** The `call` of each that was answered with status 200. */
  acknowledged: string[];
}

/** Sends callbacks all the time and looks at /ready, on connections that are open beforehand. */
export interface Probes {
  /** What has been found out since the last time it was asked. */
  take(): { before: Probed; after: Probed; ready: number[] };
  /** Whether /ready had status 200 since then. */
  sawReady(): boolean;
  stop(): Promise<void>;
}

const COMMANDS = [
  "C2C.CallbackBeforeSendMsg",
  "Sns.CallbackBlackListAdd",
  "callbackBeforeAddBlackCommand",
  "callbackAfterSendSingleMsgCommand",
];
const CALLERS = 8;
const PAUSE_MS = 10;
/** Makes a callback large enough to fill a small disk. */
const PADDING = "x".repeat(4000);
/** Settings' defaults. */
const BUDGET_MS = { "tencent-chat": 1200, openim: 3000 };
export const MARGIN_MS = 500;

let numbers = 0;

export function startProbes(imhook: Imhook): Probes {
  let taken = fresh();
  let stopped = false;
  const agents: Agent[] = [];
  const loop = async (work: (agent: Agent, turn: number) => Promise<void>, first: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    agents.push(agent);
    for (let turn = first; !stopped; turn += 1) {
      await work(agent, turn);
      await pass(PAUSE_MS);
    }
  };
  const running = Promise.all([
    ...Array.from({ length: CALLERS }, (_, caller) =>
      loop((agent, turn) => probe(callbackOf(imhook.url, turn), agent, () => taken), caller),
    ),
    loop(async (agent) => {
      const answer = await send(`${imhook.operatorUrl}/ready`, { method: "GET", agent }).catch(() => null);
      taken.ready.push(answer?.status ?? 0);
    }, 0),
  ]);
  return {
    take: () => {
      const before = taken;
      taken = fresh();
      return before;
    },
    sawReady: () => taken.ready.includes(200),
    stop: async () => {
      stopped = true;
      await running;
      for (const agent of agents) agent.destroy();
    },
  };
}

function fresh() {
  const empty = (): Probed => ({ sent: 0, statuses: {}, refused: 0, mostMilliseconds: 0, late: 0, acknowledged: [] });
  return { before: empty(), after: empty(), ready: [] as number[] };
}

function callbackOf(base: string, turn: number): NumberedCallback {
  const command = COMMANDS[turn % COMMANDS.length];
  const documented = documentedCommands.find((candidate) => candidate.command === command);
  if (documented === undefined) throw new RangeError(`there is no command ${command}`);
  numbers += 1;
  const callback = numberedExample(documented, base, numbers, `probe-${numbers}`);
  const body = JSON.stringify({ ...JSON.parse(callback.request.body), Padding: PADDING });
  const headers = { ...callback.request.headers, "Content-Length": String(Buffer.byteLength(body)) };
  return { ...callback, request: { ...callback.request, headers, body } };
}

async function probe(
  { id, sender, phase, request }: NumberedCallback,
  agent: Agent,
  current: () => ReturnType<typeof fresh>,
): Promise<void> {
  const startedAt = performance.now();
  const answer = await send(request.url, { headers: request.headers, body: request.body, agent }).catch(() => null);
  // Counted when it is answered: an answer after the fault is part of what comes after.
  const probed = current()[phase];
  const milliseconds = performance.now() - startedAt;
  const status = answer?.status ?? 0;
  probed.sent += 1;
  probed.statuses[status] = (probed.statuses[status] ?? 0) + 1;
  probed.mostMilliseconds = Math.max(probed.mostMilliseconds, milliseconds);
  if (milliseconds > BUDGET_MS[sender] + MARGIN_MS) probed.late += 1;
  if (status === 200) probed.acknowledged.push(id);
  if (phase === "before" && isRefused(sender, answer)) probed.refused += 1;
}

function isRefused(sender: NumberedCallback["sender"], answer: Response | null): boolean {
  return answer === null || answer.status !== 200 || refuses(sender, answer.json);
}
