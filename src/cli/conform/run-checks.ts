import { SENDERS } from "../../senders/registry.ts";
import { assertReachable } from "./assert-reachable.ts";
import type { Context, Finding } from "./check.ts";
import { checksOf } from "./checks/checks.ts";
import { createJudge, type Judge } from "./judge.ts";
import { type RunOptions, runAll } from "./run-all.ts";
import { openSending } from "./send.ts";
import type { Target } from "./target.ts";

export interface BackendOptions extends RunOptions {
  /** Selects checks by id. */
  only: RegExp;
  /** How long an idle connection is left alone, in milliseconds. */
  idleMs: number;
  /** Judge of the target's sender; created if absent. */
  judge?: Judge;
}

/** Runs the checks of one target. Throws a UsageError if nobody answers. */
export async function runChecks(target: Target, { only, idleMs, judge, ...options }: BackendOptions): Promise<Finding[]> {
  const { sender, url } = target;
  const checks = checksOf(target).filter(({ id }) => only.test(id));
  if (checks.length === 0) return [];
  await assertReachable({ url, headers: {}, body: "" }, `run imhook doctor ${url} to find out why`);
  const { send, close } = openSending(url, { cutOff: SENDERS[sender].cutOff });
  const context: Context = { target, send, judge: judge ?? createJudge(sender, options.mask), idleMs };
  try {
    return await runAll(checks, context, options);
  } finally {
    close();
  }
}
