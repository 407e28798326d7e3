import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// Takes what is exported and throws it away, in a process of its own, so that its CPU time does not count.

const server = createServer((request, response) => {
  request.resume().on("end", () => response.writeHead(200).end());
});
server.listen(0, "127.0.0.1", () => {
  // A server on a port, unlike one on a pipe, has an AddressInfo.
  process.send?.({ port: (server.address() as AddressInfo).port });
});
// The bench is gone.
process.on("disconnect", () => process.exit());
