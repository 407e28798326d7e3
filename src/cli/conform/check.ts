import type { Sender } from "../../../generated/operator.ts";
import type { Exchange } from "./exchange.ts";
import type { Judge } from "./rules/judge.ts";
import type { Violation } from "./rules/violation.ts";
import type { Target } from "./target.ts";

/** Groups of checks, in the order of a report. */
export const FAMILIES = ["commands", "older-names", "tolerance", "authentication", "connections"] as const;

export type Family = (typeof FAMILIES)[number];

/** Where a check's expectation is written down. */
export interface Source {
  description: string;
  url: string;
}

/** A violation together with a command line that shows it again. */
export interface Failure extends Violation {
  status: "failed";
  repeat: string;
}

export type Result = { status: "passed" } | Failure | { status: "skipped"; reason: string };

/** What a check works with. */
export interface Context {
  target: Target;
  judge: Judge;
  exchange: Exchange;
  /** How long an idle connection is left alone, in milliseconds. */
  idleMs: number;
}

/** One expectation of a callback backend. */
export interface Check {
  /** `sender/family/…`, unique. */
  id: string;
  family: Family;
  sender: Sender;
  title: string;
  source: Source;
  /** Whether nothing else may load the backend meanwhile. */
  alone?: boolean;
  run(context: Context): Promise<Result>;
}

/** What came out of a check. */
export interface Finding {
  check: Omit<Check, "run">;
  result: Result;
  /** In milliseconds. */
  durationMs: number;
}
