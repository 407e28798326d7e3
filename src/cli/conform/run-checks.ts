import { UsageError } from "../../errors.ts";
import { SENDERS } from "../../senders/registry.ts";
import type { Mask } from "../mask-secrets.ts";
import { toVisibleLine } from "../visible-text.ts";
import type { Check, Context, Finding, Result } from "./check.ts";
import { checksOf } from "./checks/checks.ts";
import { createJudge, type Judge } from "./judge.ts";
import { openSending, type Send } from "./send.ts";
import type { Target } from "./target.ts";

export interface RunOptions {
  /** Selects checks by id. */
  only: RegExp;
  /** Number of checks that run in parallel. */
  concurrency: number;
  /** How long an idle connection is left alone, in milliseconds. */
  idleMs: number;
  /** Masks secrets in results. */
  mask: Mask;
  /** Judge of the target's sender; created if absent. */
  judge?: Judge;
  /** Called after each check. */
  progress?(done: number, all: number): void;
}

/** Time-out of the first call of all. A backend that is merely too slow for its sender answers within it. */
const FIRST_CALL_MS = 10_000;

/** Runs the checks of one target. Findings are in the order of the checks. Throws a UsageError if nobody answers. */
export async function runChecks(target: Target, options: RunOptions): Promise<Finding[]> {
  const checks = checksOf(target).filter(({ id }) => options.only.test(id));
  if (checks.length === 0) return [];
  await assertReachable(target);
  const { send, close } = openSending(target.url, { cutOff: SENDERS[target.sender].cutOff });
  const context: Context = { target, send, judge: options.judge ?? createJudge(target.sender, options.mask), idleMs: options.idleMs };
  try {
    return await runAll(checks, context, options);
  } finally {
    close();
  }
}

async function runAll(checks: Check[], context: Context, { concurrency, mask, progress = () => {} }: RunOptions): Promise<Finding[]> {
  const findings = new Map<Check, Finding>();
  const runOne = async (check: Check) => {
    findings.set(check, await run(check, context, mask));
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

async function run({ run: runCheck, ...check }: Check, context: Context, mask: Mask): Promise<Finding> {
  const startedAt = performance.now();
  const result = await runCheck(context);
  return { check, result: masked(result, mask), durationMs: performance.now() - startedAt };
}

function masked(result: Result, mask: Mask): Result {
  return result.status === "failed" ? { ...result, repeat: toVisibleLine(mask(result.repeat)) } : result;
}

/** One error says more than a thousand failed checks, and comes sooner than a thousand time-outs. */
async function assertReachable({ url }: Target): Promise<void> {
  const { send, close } = openSending(url, { cutOff: FIRST_CALL_MS });
  const reason = reasonOf(await send({ url, headers: {}, body: "" }).finally(close));
  if (/^no answer|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|certificate/.test(reason))
    throw new UsageError(`no answer from ${url} (${reason}); run imhook doctor ${url} to find out why`);
}

function reasonOf(exchange: Awaited<ReturnType<Send>>): string {
  return exchange.answered ? "" : exchange.detail;
}
