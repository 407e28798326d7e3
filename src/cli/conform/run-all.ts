import type { Mask } from "../mask-secrets.ts";
import { toVisibleLine } from "../visible-text.ts";
import type { Check, Finding, Result } from "./check.ts";

export interface RunOptions {
  /** Number of checks that run in parallel. */
  concurrency: number;
  /** Masks secrets in results. */
  mask: Mask;
  /** Called after each check. */
  progress?(done: number, all: number): void;
}

/** Runs checks. Findings are in the order of the checks. */
export async function runAll<Tools>(
  checks: ReadonlyArray<Check<Tools>>,
  tools: Tools,
  { concurrency, mask, progress = () => {} }: RunOptions,
): Promise<Finding[]> {
  const findings = new Map<Check<Tools>, Finding>();
  const runOne = async (check: Check<Tools>) => {
    findings.set(check, await run(check, tools, mask));
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

async function run<Tools>({ run: runCheck, ...check }: Check<Tools>, tools: Tools, mask: Mask): Promise<Finding> {
  const startedAt = performance.now();
  const result = await runCheck(tools);
  return { check, result: masked(result, mask), durationMs: performance.now() - startedAt };
}

function masked(result: Result, mask: Mask): Result {
  return result.status === "failed" ? { ...result, repeat: toVisibleLine(mask(result.repeat)) } : result;
}
