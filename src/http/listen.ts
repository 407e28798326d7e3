import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createHttpServer } from "./create-http-server.ts";
import { followConnections } from "./follow-connections.ts";
import type { ListenOptions } from "./listen-options.ts";

/** An open port. */
export interface Listener {
  /** `http://host:port` or `https://host:port`. */
  url: string;
  /** Shuts the port down gracefully; resolves when the last answer is sent. */
  close(): Promise<void>;
}

/**
 * Connections that may wait to be accepted; the system may allow fewer. If there are more, a client tries again after a second: Node's default of 511 is
 * less than what arrives while a full garbage collection lasts. A sender's connection waits for all that came before it, so a longer queue helps a flood
 * (test/bench/LOG.md).
 */
const BACKLOG = 1024;

/** Opens a port; port 0 picks a free one. Rejects with the system's error if it cannot be opened. */
export function listen(handle: RequestListener, host: string, port: number, options: ListenOptions = {}): Promise<Listener> {
  const server = createHttpServer(handle, options);
  const close = followConnections(server, options);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host, backlog: BACKLOG }, () => {
      // Later errors are connections that the system cannot hand over.
      server.off("error", reject).on("error", ({ code }: NodeJS.ErrnoException) => {
        options.connectionErrors?.report("too-many-connections", { detail: code });
      });
      resolve({ url: urlOf(server, options), close });
    });
  });
}

function urlOf(server: Server, { tls }: ListenOptions): string {
  // A server that listens on a port, not on a pipe, has an address of this form.
  const { address, family, port } = server.address() as AddressInfo;
  return `${tls ? "https" : "http"}://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
