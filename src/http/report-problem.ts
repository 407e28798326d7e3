import type { Logger } from "pino";
import { boundLog } from "../log/bounded-log.ts";
import type { ConnectionCounters } from "./connection-counters.ts";
import { CONNECTION_PROBLEMS, type ConnectionProblem, messageOf } from "./connection-problems.ts";

/** What is known of a client that could not be served. */
export interface ProblemDetails {
  /** Node's code of the error. Its message is not logged: it may quote the request, and with it credentials. */
  detail?: string | undefined;
  remoteAddress?: string | undefined;
}

export type ReportProblem = (problem: ConnectionProblem, details: ProblemDetails) => void;

/** Creates what counts every problem and logs each kind of them within the bounds of `boundLog`. */
export function createProblemReporter(log: Logger, counters: Pick<ConnectionCounters, "count">): ReportProblem {
  const bounded = boundLog(log);
  return function reportProblem(problem, details) {
    counters.count(problem);
    bounded[CONNECTION_PROBLEMS[problem].level]({ reason: problem, ...details }, messageOf(problem));
  };
}
