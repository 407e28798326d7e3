import type { Agent } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Sender } from "../../../../generated/operator.ts";
import { createAgent } from "../../../senders/post/agent.ts";
import { SENDERS } from "../../../senders/registry.ts";
import { failed } from "../ask.ts";
import type { Check, Context, Result } from "../check.ts";
import { curlOf, inParallel } from "../curl.ts";
import { requestOf } from "../request.ts";
import type { Violation } from "../violation.ts";
import { type Representative, representativesOf } from "./representatives.ts";

/** Connections that OpenIM opens to one host; Tencent Chat documents no number. */
const PARALLEL_CALLS = 100;

const CALLS_PER_CONNECTION = 50;

/** Returns the checks of parallel calls and of connections. Each runs alone. */
export function connectionChecks(sender: Sender): Check[] {
  const kinds = [
    { name: "parallel", title: `${PARALLEL_CALLS} parallel calls, each answered correctly and in time`, run: runParallel },
    { name: "keep-alive", title: `${CALLS_PER_CONNECTION} calls over one connection`, run: runInSequence },
    { name: "idle", title: "a call over a connection that was idle", run: runAfterIdling },
  ];
  return representativesOf(sender)
    .slice(0, 1)
    .flatMap((callback) =>
      kinds.map(({ name, title, run }) => ({
        id: `${sender}/connections/${name}`,
        family: "connections",
        document: sender,
        title,
        source: SENDERS[sender].source,
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

async function runInSequence(context: Context, callback: Representative): Promise<Result> {
  return withAgent(context, 1, async (agent) => {
    let connections = 0;
    for (let count = 0; count < CALLS_PER_CONNECTION; count += 1) {
      const { violation, reusedConnection } = await call(context, callback, agent);
      if (violation !== null) return failed(violation, repeatOf(context, callback));
      if (!reusedConnection) connections += 1;
    }
    if (connections === 1) return { status: "passed" };
    const expected = "one connection, kept open between calls";
    return failed({ rule: "keep-alive", expected, received: `${connections} connections` }, repeatOf(context, callback));
  });
}

/** The backend may close an idle connection as long as no call is lost. */
async function runAfterIdling(context: Context, callback: Representative): Promise<Result> {
  return withAgent(context, 1, async (agent) => {
    await call(context, callback, agent);
    await wait(context.idleMs);
    const { violation } = await call(context, callback, agent);
    return violation === null ? { status: "passed" } : failed(violation, repeatOf(context, callback));
  });
}

async function call(
  { target, send, judge }: Context,
  callback: Representative,
  agent: Agent,
): Promise<{ violation: Violation | null; reusedConnection: boolean }> {
  const exchange = await send(requestOf(target, callback), { agent });
  return { violation: judge.decided(callback, exchange), reusedConnection: exchange.answered && exchange.reusedConnection };
}

async function withAgent({ target }: Context, maxSockets: number, run: (agent: Agent) => Promise<Result>): Promise<Result> {
  const agent = createAgent(target.url, { maxSockets });
  try {
    return await run(agent);
  } finally {
    agent.destroy();
  }
}

function repeatOf({ target }: Context, callback: Representative): string {
  return curlOf(target, requestOf(target, callback));
}
