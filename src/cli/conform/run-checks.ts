import { Agent } from "node:http";
import { Agent as SecureAgent } from "node:https";
import { UsageError } from "../../errors.ts";
import type { Check, Context, Finding } from "./check.ts";
import { checksOf } from "./checks/checks.ts";
import { createExchange, type Exchange } from "./exchange.ts";
import { createJudge, type Judge } from "./rules/judge.ts";
import { RULES } from "./rules/rules.ts";
import type { Target } from "./target.ts";

export interface RunOptions {
  /** Ids of the checks to run. */
  only: RegExp;
  /** Checks under way at once, where they can be. */
  concurrency: number;
  /** How long an idle connection is left alone, in milliseconds. */
  idleMs: number;
  /** Judge of the target's sender; made anew where absent. */
  judge?: Judge;
  /** Called after each check. */
  progress?(done: number, all: number): void;
}

/** For the first answer of all; a backend that is merely too slow for its sender answers by then. */
const PATIENCE_MS = 10_000;

/** Runs the checks of one target. Findings come in the order of the checks. Throws a UsageError where nobody answers at the address. */
export async function runChecks(target: Target, { only, concurrency, idleMs, judge, progress = () => {} }: RunOptions): Promise<Finding[]> {
  const checks = checksOf(target).filter(({ id }) => only.test(id));
  if (checks.length === 0) return [];
  const agents = { http: new Agent({ keepAlive: true }), https: new SecureAgent({ keepAlive: true }) };
  const exchange = createExchange(agents, RULES[target.sender].limitMs);
  const context: Context = { target, exchange, judge: judge ?? createJudge(target.sender), idleMs };
  try {
    await assertThere(target, createExchange(agents, PATIENCE_MS));
    return await runAll(checks, context, concurrency, progress);
  } finally {
    agents.http.destroy();
    agents.https.destroy();
  }
}

async function runAll(
  checks: Check[],
  context: Context,
  concurrency: number,
  progress: (done: number, all: number) => void,
): Promise<Finding[]> {
  const findings = new Map<Check, Finding>();
  const runOne = async (check: Check) => {
    findings.set(check, await find(check, context));
    progress(findings.size, checks.length);
  };
  const queue = checks.filter(({ alone }) => alone !== true).values();
  const worker = async () => {
    for (const check of queue) await runOne(check);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  for (const check of checks.filter(({ alone }) => alone === true)) await runOne(check);
  return checks.flatMap((check) => findings.get(check) ?? []);
}

async function find({ run, ...check }: Check, context: Context): Promise<Finding> {
  const startedAt = performance.now();
  const result = await run(context);
  return { check, result, durationMs: performance.now() - startedAt };
}

/** One refused connection says more than a thousand failed checks, and takes less time than a thousand that nobody answers. */
async function assertThere({ url }: Target, exchange: Exchange): Promise<void> {
  const answer = await exchange({ url, headers: {}, body: "" });
  const reason = answer.kind === "late" ? `none within ${answer.limitMs} ms` : answer.kind === "broken" ? answer.reason : "";
  if (/^none|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|certificate/.test(reason))
    throw new UsageError(`no answer from ${url} (${reason}); imhook doctor ${url} tells why`);
}
