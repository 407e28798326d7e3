import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// Deciders in a process of their own, so that their CPU time is not counted as imhook's. Each allows everything, after its time; null: never.

/** In milliseconds. */
const DELAYS = [1, 100, null];

const ALLOW = JSON.stringify({ decision: "allow" });

const ports = await Promise.all(DELAYS.map(startDecider));
process.send?.(Object.fromEntries(DELAYS.map((delay, index) => [String(delay), ports[index]])));
// The bench is gone.
process.on("disconnect", () => process.exit());

function startDecider(delay: number | null): Promise<number> {
  const server = createServer((request, response) => {
    request.resume().once("end", () => {
      if (delay !== null) setTimeout(() => response.setHeader("content-type", "application/json").end(ALLOW), delay);
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
