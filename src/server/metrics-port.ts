import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Config } from "../config/config.ts";
import { createConnectionCounters } from "../http/connection-counters.ts";
import { type Listener, listen } from "../http/listen.ts";
import { createProblemReporter } from "../http/report-problem.ts";
import { METRICS_TYPE, type Metrics, type WorkerView } from "../metrics/metrics.ts";
import { metricsAddress, openPort } from "./open-port.ts";

/** Prometheus needs one connection, and two replicas of it two. */
const MAX_CONNECTIONS = 32;

/** Longer than the usual time between two scrapes. A scrape that is lost because its connection closes does no harm. */
const IDLE_TIMEOUT_MS = 75_000;

const TEXT_TYPE = "text/plain; charset=utf-8";

/** Opens the port of the metrics; null if none is configured. It answers anybody who can reach it. */
export async function openMetricsPort(config: Config, metrics: Pick<Metrics, "render">, log: Logger): Promise<Listener | null> {
  const { metricsHost: host, metricsPort: port } = config;
  if (port === null) return null;
  const counters = createConnectionCounters();
  const connectionErrors = {
    writeAnswer: () => ({ contentType: TEXT_TYPE, text: "Send GET /metrics.\n" }),
    report: createProblemReporter(log, counters),
  };
  const options = { connectionErrors, counters, maxConnections: MAX_CONNECTIONS, limits: { keepAliveTimeout: IDLE_TIMEOUT_MS } };
  return openPort(metricsAddress(host, port), () => listen(serveMetrics(metrics, log), host, port, options));
}

function serveMetrics(metrics: Pick<Metrics, "render">, log: Logger): RequestListener {
  return function answer(request, response) {
    const view = viewOf(request);
    if (view === null) return respond(response, 404, TEXT_TYPE, "There is nothing here but GET /metrics, with workers=sum if you like.\n");
    metrics.render(view).then(
      (text) => respond(response, 200, METRICS_TYPE, text),
      (error) => {
        log.error({ err: error }, "metrics cannot be read");
        respond(response, 500, TEXT_TYPE, "Metrics cannot be read. The log has the cause.\n");
      },
    );
  };
}

/** What is asked for; null if it is something that does not exist. */
function viewOf({ method, url = "" }: IncomingMessage): WorkerView | null {
  const [path, query] = url.split("?", 2);
  if (path !== "/metrics" || !(method === "GET" || method === "HEAD")) return null;
  const view = new URLSearchParams(query).get("workers") ?? "each";
  return view === "each" || view === "sum" ? view : null;
}

function respond(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { "Content-Type": type, "Content-Length": Buffer.byteLength(text), "Cache-Control": "no-store" });
  response.end(text);
}
