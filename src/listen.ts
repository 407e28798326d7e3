import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A port that is open. */
export interface Listener {
  /** Where it can be reached, `http://host:port`. */
  url: string;
  /** Stops taking connections and resolves when the last answer is out. */
  close(): Promise<void>;
}

/** Senders keep connections open between callbacks; closing first would cut the next one. Node's own default is 5 s. */
const KEEP_ALIVE_TIMEOUT_MS = 75_000;

/** A connection that has sent no whole request by then is cut; every answer to a request is out long before. */
const GRACE_MS = 5000;

/** Opens a port. Rejects where it cannot be had. */
export function listen(handle: RequestListener, host: string, port: number): Promise<Listener> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS }, handle);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve({ url: urlOf(server), close: () => closeServer(server) }));
  });
}

function urlOf(server: Server): string {
  // A server that listens on a port, not on a pipe, has an address of this form.
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close((error) => {
      clearTimeout(cut);
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeIdleConnections();
  });
}
