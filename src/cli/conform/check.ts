import type { DocumentName } from "../../openapi/read-document.ts";
import type { Source } from "../../senders/profile.ts";
import type { Judge } from "./judge.ts";
import type { Send } from "./send.ts";
import type { Target } from "./target.ts";
import type { Violation } from "./violation.ts";

/** Groups of checks, in the order of a report. */
export const FAMILIES = ["commands", "older-names", "questions", "tolerance", "authentication", "connections"] as const;

export type Family = (typeof FAMILIES)[number];

/** A violation and a command line that reproduces it. */
export interface Failure extends Violation {
  status: "failed";
  repeat: string;
}

export type Result = { status: "passed" } | Failure | { status: "skipped"; reason: string };

/** What a check of a callback backend works with. */
export interface Context {
  target: Target;
  judge: Judge;
  send: Send;
  /** How long an idle connection is left alone, in milliseconds. */
  idleMs: number;
}

/** One expectation of a backend. `Tools` is what it works with. */
export interface Check<Tools = Context> {
  /** `document/family/…`, unique. */
  id: string;
  family: Family;
  /** The document that the backend implements. */
  document: Exclude<DocumentName, "operator">;
  title: string;
  /** Documentation of the expectation. */
  source: Source;
  /** Whether the check runs while no other check loads the backend. */
  alone?: boolean;
  run(tools: Tools): Promise<Result>;
}

/** The result of a check. */
export interface Finding {
  check: Omit<Check, "run">;
  result: Result;
  /** In milliseconds. */
  durationMs: number;
}
