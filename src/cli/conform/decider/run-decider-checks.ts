import { UsageError } from "../../../errors.ts";
import { assertReachable } from "../assert-reachable.ts";
import type { Finding } from "../check.ts";
import { type RunOptions, runAll } from "../run-all.ts";
import { openSending } from "../send.ts";
import { changeableFields } from "./asked-callback.ts";
import type { DeciderCheck, DeciderTools } from "./check.ts";
import { authenticationChecks } from "./checks/authentication.ts";
import { connectionChecks } from "./checks/connections.ts";
import { questionChecks } from "./checks/questions.ts";
import { toleranceChecks } from "./checks/tolerance.ts";
import { createDeciderJudge } from "./judge.ts";
import { messageWith } from "./messages.ts";
import { questionOf } from "./question.ts";
import type { DeciderTarget } from "./target.ts";

export interface DeciderRunOptions extends RunOptions {
  /** Selects checks by id. */
  only: RegExp;
  /** How long an idle connection is left alone, in milliseconds. */
  idleMs: number;
}

const UNAUTHORIZED = 401;

/** Runs the checks of a decider. Throws a UsageError if nobody answers. */
export async function runDeciderChecks(target: DeciderTarget, { only, idleMs, ...options }: DeciderRunOptions): Promise<Finding[]> {
  const checks = deciderChecks().filter(({ id }) => only.test(id));
  if (checks.length === 0) return [];
  await assertAnswering(target);
  const { url, timeout } = target;
  const { send, close } = openSending(url, { cutOff: timeout });
  const judge = createDeciderJudge({ timeout, mask: options.mask, changeableFields });
  const tools: DeciderTools = { target, judge, send, idleMs };
  try {
    return await runAll(checks, tools, options);
  } finally {
    close();
  }
}

/** Every check, in the order of a report. */
export function deciderChecks(): DeciderCheck[] {
  return [...questionChecks(), ...toleranceChecks(), ...authenticationChecks(), ...connectionChecks()];
}

async function assertAnswering(target: DeciderTarget): Promise<void> {
  const exchange = await assertReachable(
    questionOf(target, { callback: messageWith("Hello!") }),
    "start the decider, and check its address",
  );
  if (exchange.answered && exchange.status === UNAUTHORIZED && target.secret === null)
    throw new UsageError(`${target.url} answers 401 to a question that is not signed; give its secret with --secret`);
}
