import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { CloudEvent } from "../../../src/deliveries/events/cloud-event.ts";
import { percentile } from "../statistics.ts";

// Takes what destinations send, in a process of its own, so that its CPU time does not count.

/** What has arrived since the last time that somebody asked. */
export interface Received {
  events: number;
  /** From the receipt of a callback to the arrival of its event, in milliseconds; null if nothing has arrived. */
  lagP50: number | null;
  lagP99: number | null;
}

let lags: number[] = [];

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    response.writeHead(204).end();
    // Those of a replay say nothing about the lag, and parsing them would take the time that is measured.
    if (request.url === "/live") take(Buffer.concat(chunks).toString("utf8"));
  });
});

function take(text: string): void {
  const parsed: CloudEvent | CloudEvent[] = JSON.parse(text);
  const now = Date.now();
  for (const { time } of Array.isArray(parsed) ? parsed : [parsed]) lags.push(now - Date.parse(time));
}

process.on("message", () => {
  const taken = lags;
  lags = [];
  const isEmpty = taken.length === 0;
  const received: Received = {
    events: taken.length,
    lagP50: isEmpty ? null : percentile(taken, 0.5),
    lagP99: isEmpty ? null : percentile(taken, 0.99),
  };
  process.send?.(received);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  // A server on a port, unlike one on a pipe, has an AddressInfo.
  process.send?.({ port: (server.address() as AddressInfo).port });
});
// The bench is gone.
process.on("disconnect", () => process.exit());
