import type { ServerOptions } from "node:http";
import type { AddressSet } from "./address-set.ts";
import type { ConnectionCounters } from "./connection-counters.ts";
import type { Connections } from "./connections.ts";
import type { WriteErrorAnswer } from "./raw-answer.ts";
import type { ReportProblem } from "./report-problem.ts";
import type { Tls } from "./tls.ts";

/** How a port treats its clients. */
export interface ListenOptions {
  /** What happens to clients that the application cannot serve. Absent: Node answers them, without a body. */
  connectionErrors?: ConnectionErrorOptions;
  /** Counts connections. */
  counters?: Pick<ConnectionCounters, "opened" | "closed">;
  /** Open connections; further ones are closed as they arrive. Absent: no limit. */
  maxConnections?: number;
  /** Keeps room for senders, in place of `maxConnections`. */
  connections?: Connections;
  /** Load balancers that have to begin each connection with a PROXY protocol header. Absent or null: nobody may. */
  proxyProtocol?: AddressSet | null;
  /** Absent or null: plain HTTP. */
  tls?: Tls | null;
  /** Time that an answer in progress gets at least when the port closes, in milliseconds. */
  longestAnswer?: number;
  /** Overrides the limits of `createHttpServer`. */
  limits?: ServerOptions;
}

export interface ConnectionErrorOptions {
  /** Writes the answer to a request that cannot be read. */
  writeAnswer: WriteErrorAnswer;
  report: ReportProblem;
}
