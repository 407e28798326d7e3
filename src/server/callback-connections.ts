import type { Logger } from "pino";
import type { ConnectionCounts } from "../../generated/operator.ts";
import type { Config } from "../config/config.ts";
import type { AddressSet } from "../http/address-set.ts";
import { type ConnectionCounters, createConnectionCounters } from "../http/connection-counters.ts";
import { type Connections, createConnections } from "../http/connections.ts";
import { createProblemReporter, type ReportProblem } from "../http/report-problem.ts";
import { connectionLimits, warnOfFewFiles } from "./connection-limits.ts";
import { openFileLimit } from "./open-file-limit.ts";

/** What limits, counts and reports the connections of the callback port. */
export interface CallbackConnections {
  connections: Connections;
  counters: ConnectionCounters;
  report: ReportProblem;
  counts(): ConnectionCounts;
}

export function createCallbackConnections(config: Config, trustedProxies: AddressSet, log: Logger): CallbackConnections {
  const limits = connectionLimits(config, openFileLimit());
  warnOfFewFiles(limits, config, log);
  const counters = createConnectionCounters();
  const report = createProblemReporter(log, counters);
  return {
    connections: createConnections(limits, trustedProxies, report),
    counters,
    report,
    counts: () => ({ ...counters.counts(), limit: limits.kept, hardLimit: limits.most }),
  };
}
