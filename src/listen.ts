import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { prepareDrain } from "./drain.ts";

/** A port that is open. */
export interface Listener {
  /** Where it can be reached, `http://host:port`. */
  url: string;
  /** Stops taking connections and resolves when the last answer is out. */
  close(): Promise<void>;
}

/** Senders keep connections open between callbacks; closing first would cut the next one. Node's own default is 5 s. */
const KEEP_ALIVE_TIMEOUT_MS = 75_000;

/** What answers without a budget of its own are given when the port closes. */
const LONGEST_ANSWER_MS = 3000;

/** Opens a port. Rejects where it cannot be had. Its close() gives an answer `longestAnswer` milliseconds at least. */
export function listen(handle: RequestListener, host: string, port: number, longestAnswer = LONGEST_ANSWER_MS): Promise<Listener> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS }, handle);
  const close = prepareDrain(server, longestAnswer);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve({ url: urlOf(server), close }));
  });
}

function urlOf(server: Server): string {
  // A server that listens on a port, not on a pipe, has an address of this form.
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
