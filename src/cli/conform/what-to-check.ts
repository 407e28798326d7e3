import { UsageError } from "../../errors.ts";
import type { Mask } from "../mask-secrets.ts";
import type { Finding } from "./check.ts";
import { deciderTargetOf } from "./decider/target.ts";
import { showProgress } from "./progress.ts";
import { type BackendOptions, runChecks } from "./run-checks.ts";
import { type TargetOptions, targetsOf } from "./target.ts";

/** Options of the command line that say what to check, and how. */
export interface CheckOptions extends TargetOptions {
  /** URL of a decider. */
  decider?: string;
  /** Time that the decider has for an answer, in milliseconds. */
  timeout: number;
  /** Selects checks by id. */
  only: RegExp;
  concurrency: number;
  /** How long an idle connection is left alone, in seconds. */
  idle: number;
}

const MILLISECONDS_PER_SECOND = 1000;

/** Options that say nothing to a decider. */
const BACKEND_OPTIONS = ["sender", "app", "token", "form"];

/** What is checked, and how. */
export interface Checked {
  url: string;
  run(mask: Mask): Promise<Finding[]>;
}

/**
 * Finds out what the command line asks to check. Throws a UsageError that says what to write instead.
 *
 * @param isGiven Whether an option stands on the command line.
 */
export function whatToCheck(url: string | undefined, options: CheckOptions, isGiven: (option: string) => boolean): Checked {
  const { decider } = options;
  if (decider === undefined) {
    if (isGiven("timeout")) throw new UsageError("--timeout needs --decider; senders have their own time-outs");
    if (url === undefined) throw new UsageError("write the URL of a callback backend, or --decider and the URL of a decider");
    const targets = targetsOf(url, options);
    return { url, run: (mask) => runInSequence(targets, (target) => withProgress(options, mask, (running) => runChecks(target, running))) };
  }
  if (url !== undefined) throw new UsageError("write one URL, either of a callback backend or, with --decider, of a decider");
  const unused = BACKEND_OPTIONS.find(isGiven);
  if (unused !== undefined) throw new UsageError(`--${unused} is not for deciders`);
  const target = deciderTargetOf(decider, options);
  return {
    url: decider,
    run: async (mask) => {
      // Loads the rules, which other checks do without.
      const { runDeciderChecks } = await import("./decider/run-decider-checks.ts");
      return withProgress(options, mask, (running) => runDeciderChecks(target, running));
    },
  };
}

async function runInSequence<Item>(items: readonly Item[], run: (item: Item) => Promise<Finding[]>): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const item of items) findings.push(...(await run(item)));
  return findings;
}

async function withProgress(
  { only, concurrency, idle }: CheckOptions,
  mask: Mask,
  run: (options: BackendOptions) => Promise<Finding[]>,
): Promise<Finding[]> {
  const { progress, stop } = showProgress(process.stderr);
  try {
    return await run({ only, concurrency, idleMs: idle * MILLISECONDS_PER_SECOND, mask, progress });
  } finally {
    stop();
  }
}
