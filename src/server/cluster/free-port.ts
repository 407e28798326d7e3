import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

/** Returns a free port of `host`. Rejects with the system's error if `host` is not an address of this machine. */
export async function freePort(host: string): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, "listening");
  // A server on a port, unlike one on a pipe, has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
