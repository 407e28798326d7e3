import type { Agent } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { DECIDER_DEFAULTS } from "../../../../rules/file/schema.ts";
import { createAgent } from "../../../../senders/post/agent.ts";
import { failed } from "../../ask.ts";
import type { Result } from "../../check.ts";
import { inParallel } from "../../curl.ts";
import type { Violation } from "../../violation.ts";
import { ask, type DeciderCheck, type DeciderTools, DOCUMENT } from "../check.ts";
import { curlOf } from "../curl.ts";
import { messageWith } from "../messages.ts";
import { questionOf } from "../question.ts";

/** Questions that imhook asks at the same time, by default. */
const PARALLEL_QUESTIONS = DECIDER_DEFAULTS.concurrency;

const QUESTIONS_PER_CONNECTION = 50;

const HANG_UPS = 5;

const KINDS = [
  { name: "parallel", title: `${PARALLEL_QUESTIONS} questions at once, each answered in time`, run: runParallel },
  { name: "keep-alive", title: `${QUESTIONS_PER_CONNECTION} questions over one connection`, run: runInSequence },
  { name: "idle", title: "a question over a connection that was idle", run: runAfterIdling },
  { name: "hang-up", title: `${HANG_UPS} questions after as many that broke off`, run: runAfterHangUps },
];

/** Returns the checks of parallel questions and of connections. Each runs alone. */
export function connectionChecks(): DeciderCheck[] {
  return KINDS.map(({ name, title, run }) => ({
    id: `decider/connections/${name}`,
    family: "connections",
    document: "decider",
    title,
    source: DOCUMENT,
    alone: true,
    run,
  }));
}

async function runParallel(tools: DeciderTools): Promise<Result> {
  return withAgent(tools, PARALLEL_QUESTIONS, async (agent) => {
    const answers = await Promise.all(Array.from({ length: PARALLEL_QUESTIONS }, () => askOver(tools, agent)));
    const violations = answers.flatMap(({ violation }) => violation ?? []);
    const [first] = violations;
    if (first === undefined) return { status: "passed" };
    const received = `${violations.length} of ${PARALLEL_QUESTIONS} answers were wrong, the first: ${first.received}`;
    return failed({ ...first, received }, inParallel(repeatOf(tools), PARALLEL_QUESTIONS));
  });
}

async function runInSequence(tools: DeciderTools): Promise<Result> {
  return withAgent(tools, 1, async (agent) => {
    let connections = 0;
    for (let count = 0; count < QUESTIONS_PER_CONNECTION; count += 1) {
      const { violation, reusedConnection } = await askOver(tools, agent);
      if (violation !== null) return failed(violation, repeatOf(tools));
      if (!reusedConnection) connections += 1;
    }
    if (connections === 1) return { status: "passed" };
    const expected = "one connection, kept open between questions";
    return failed({ rule: "keep-alive", expected, received: `${connections} connections` }, repeatOf(tools));
  });
}

/** The decider may close an idle connection as long as no question is lost. */
async function runAfterIdling(tools: DeciderTools): Promise<Result> {
  return withAgent(tools, 1, async (agent) => {
    await askOver(tools, agent);
    await wait(tools.idleMs);
    const { violation } = await askOver(tools, agent);
    return violation === null ? { status: "passed" } : failed(violation, repeatOf(tools));
  });
}

/** imhook closes the connection of a question whose time is over. The decider may notice it only after the next question. */
async function runAfterHangUps(tools: DeciderTools): Promise<Result> {
  const hangUp = () => tools.send(questionOf(tools.target, { callback: messageWith("Hello!") }), { cutShort: true });
  await Promise.all(Array.from({ length: HANG_UPS }, hangUp));
  for (let count = 0; count < HANG_UPS; count += 1) {
    const result = await ask(tools, { callback: messageWith("Hello!") });
    if (result.status === "failed") return result;
  }
  return { status: "passed" };
}

async function askOver(
  { target, send, judge }: DeciderTools,
  agent: Agent,
): Promise<{ violation: Violation | null; reusedConnection: boolean }> {
  const callback = messageWith("Hello!");
  const exchange = await send(questionOf(target, { callback }), { agent });
  return { violation: judge.usable(callback, exchange), reusedConnection: exchange.answered && exchange.reusedConnection };
}

async function withAgent({ target }: DeciderTools, maxSockets: number, run: (agent: Agent) => Promise<Result>): Promise<Result> {
  const agent = createAgent(target.url, { maxSockets });
  try {
    return await run(agent);
  } finally {
    agent.destroy();
  }
}

function repeatOf({ target }: DeciderTools): string {
  return curlOf(target, questionOf(target, { callback: messageWith("Hello!") }));
}
