import type { Socket } from "node:net";
import type { AddressSet } from "../address-set.ts";
import { awaitFirstBytes } from "../await-first-bytes.ts";
import type { ConnectionProblem } from "../connection-problems.ts";
import { isProxyHeader } from "../first-bytes.ts";
import { plainAddress } from "../plain-address.ts";
import { socketAddress } from "../socket-address.ts";
import { parseProxyHeader } from "./parse-header.ts";

/** What to do with a connection when its first bytes are known. */
export interface HeaderReceiver {
  /** The connection may go on. `client` is the address that the proxy names; null if the socket's own counts. */
  accept(client: string | null): void;
  reject(problem: ConnectionProblem): void;
}

/** TCP repeats a lost packet after a second, so a header may take a little more than that. */
const TIMEOUT_MS = 3000;

/**
 * Takes the PROXY protocol header off a connection. A trusted proxy must send one: if it did not, its clients could invent headers. Nobody else
 * may send one.
 */
export function receiveProxyHeader(socket: Socket, trustedProxies: AddressSet, receiver: HeaderReceiver): void {
  const address = socketAddress(socket);
  // A health check may be over before it is looked at.
  if (address === "") socket.destroy();
  else if (trustedProxies.has(address)) expectHeader(socket, receiver);
  else expectNoHeader(socket, receiver);
}

function expectHeader(socket: Socket, { accept, reject }: HeaderReceiver): void {
  awaitFirstBytes(socket, {
    timeout: TIMEOUT_MS,
    decide: (bytes) => {
      const header = parseProxyHeader(bytes);
      if (header.kind === "incomplete") return null;
      if (header.kind !== "complete") return () => reject(header.kind === "absent" ? "proxy-header-missing" : "proxy-header-invalid");
      return () => {
        putBack(socket, bytes.subarray(header.length));
        accept(header.address === null ? null : (plainAddress(header.address) ?? null));
      };
    },
    giveUp: (why, bytes) => {
      // Proxies check their servers by opening a connection and closing it.
      if (why === "closed" && bytes.length === 0) socket.destroy();
      else reject("proxy-header-invalid");
    },
  });
}

function expectNoHeader(socket: Socket, { accept, reject }: HeaderReceiver): void {
  const pass = (bytes: Buffer) => {
    putBack(socket, bytes);
    accept(null);
  };
  awaitFirstBytes(socket, {
    timeout: TIMEOUT_MS,
    decide: (bytes) => {
      if (isProxyHeader(bytes)) return () => reject("proxy-header-untrusted");
      return parseProxyHeader(bytes).kind === "incomplete" ? null : () => pass(bytes);
    },
    giveUp: (why, bytes) => {
      if (why === "closed") socket.destroy();
      else pass(bytes);
    },
  });
}

function putBack(socket: Socket, bytes: Buffer): void {
  if (bytes.length > 0) socket.unshift(bytes);
}
