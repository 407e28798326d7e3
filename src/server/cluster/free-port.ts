import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

/** A port of `host` that nobody has. Rejects where the address is none of this machine. */
export async function freePort(host: string): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, "listening");
  // A server that listens on a port, not on a pipe, has an address of this form.
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
