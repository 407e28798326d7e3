import type { Socket } from "node:net";

/** Names the other end of a connection. A TLS socket and the socket below it have the same one. Read it before the connection closes. */
export function otherEnd({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`;
}
