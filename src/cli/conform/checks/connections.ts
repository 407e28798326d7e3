import { Agent } from "node:http";
import { Agent as SecureAgent } from "node:https";
import { setTimeout as wait } from "node:timers/promises";
import type { Sender } from "../../../../generated/operator.ts";
import { failed } from "../ask.ts";
import type { Check, Context, Result } from "../check.ts";
import { curlOf, inParallel } from "../curl.ts";
import type { Violation } from "../rules/violation.ts";
import { requestOf } from "../wire.ts";
import { type Representative, representativesOf } from "./representatives.ts";
import { PROTOCOL } from "./sources.ts";

/** Connections that OpenIM opens to one host; Tencent Chat states no number. */
const PARALLEL_CALLS = 100;

const CALLS_PER_CONNECTION = 50;

/** How calls arrive together and one after the other. Nothing else is under way meanwhile. */
export function connectionChecks(sender: Sender): Check[] {
  const kinds = [
    { name: "parallel", title: `${PARALLEL_CALLS} calls at once, each answered right and in time`, run: runParallel },
    { name: "keep-alive", title: `${CALLS_PER_CONNECTION} calls over one connection`, run: runInARow },
    { name: "idle", title: "a call after the connection was idle for a while", run: runAfterIdling },
  ];
  return representativesOf(sender)
    .slice(0, 1)
    .flatMap((callback) =>
      kinds.map(({ name, title, run }) => ({
        id: `${sender}/connections/${name}`,
        family: "connections",
        sender,
        title,
        source: PROTOCOL[sender],
        alone: true,
        run: (context) => run(context, callback),
      })),
    );
}

async function runParallel(context: Context, callback: Representative): Promise<Result> {
  return withAgent(context, PARALLEL_CALLS, async (agent) => {
    const calls = Array.from({ length: PARALLEL_CALLS }, () => call(context, callback, agent));
    const violations = (await Promise.all(calls)).flatMap(({ violation }) => violation ?? []);
    const [first] = violations;
    if (first === undefined) return { status: "passed" };
    const received = `${violations.length} of ${PARALLEL_CALLS} answers were wrong, the first: ${first.received}`;
    return failed({ ...first, received }, inParallel(repeatOf(context, callback), PARALLEL_CALLS));
  });
}

async function runInARow(context: Context, callback: Representative): Promise<Result> {
  return withAgent(context, 1, async (agent) => {
    let connections = 0;
    for (let count = 0; count < CALLS_PER_CONNECTION; count += 1) {
      const { violation, reused } = await call(context, callback, agent);
      if (violation !== null) return failed(violation, repeatOf(context, callback));
      if (!reused) connections += 1;
    }
    if (connections === 1) return { status: "passed" };
    const expected = "one connection, kept open between calls";
    return failed({ rule: "keep-alive", expected, received: `${connections} connections` }, repeatOf(context, callback));
  });
}

/** The backend may close an idle connection, if it does so in a way that loses no call. */
async function runAfterIdling(context: Context, callback: Representative): Promise<Result> {
  return withAgent(context, 1, async (agent) => {
    await call(context, callback, agent);
    await wait(context.idleMs);
    const { violation } = await call(context, callback, agent);
    return violation === null ? { status: "passed" } : failed(violation, repeatOf(context, callback));
  });
}

async function call(
  { target, exchange, judge }: Context,
  callback: Representative,
  agent: Agent,
): Promise<{ violation: Violation | null; reused: boolean }> {
  const answer = await exchange(requestOf(target, callback), { agent });
  return { violation: judge.decided(callback, answer), reused: answer.kind === "answered" && answer.reusedConnection };
}

async function withAgent(context: Context, maxSockets: number, run: (agent: Agent) => Promise<Result>): Promise<Result> {
  const isSecure = context.target.url.startsWith("https:");
  const agent = new (isSecure ? SecureAgent : Agent)({ keepAlive: true, maxSockets });
  try {
    return await run(agent);
  } finally {
    agent.destroy();
  }
}

function repeatOf({ target }: Context, callback: Representative): string {
  return curlOf(target, requestOf(target, callback));
}
