import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Config } from "../config/config.ts";

export interface HealthCheckOptions extends Pick<Config, "healthPath" | "readyPath"> {
  /** Whether callbacks are accepted and can be recorded. */
  isReady(): Promise<boolean>;
}

/**
 * Answers load balancers at the callback port, and passes everything else to `handle`. Anyone may ask, so an answer says yes or no and nothing else,
 * and its connection is closed.
 */
export function withHealthChecks(handle: RequestListener, { healthPath, readyPath, isReady }: HealthCheckOptions): RequestListener {
  return function answer(request, response) {
    const path = isRead(request) ? pathOf(request) : null;
    if (path !== null && path === healthPath) respond(response, 200, { status: "ok" });
    else if (path !== null && path === readyPath) isReady().then((ready) => respond(response, ready ? 200 : 503, { ready }));
    else handle(request, response);
  };
}

/** Callbacks are sent with POST. */
function isRead({ method }: IncomingMessage): boolean {
  return method === "GET" || method === "HEAD";
}

/** The path without the query, and without slashes that change nothing. */
function pathOf({ url = "" }: IncomingMessage): string {
  const [path = ""] = url.split("?", 1);
  return `/${path.split("/").filter(Boolean).join("/")}`;
}

function respond(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(text),
    "Cache-Control": "no-store",
    Connection: "close",
  });
  response.end(text);
}
