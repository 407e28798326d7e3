import type { Socket } from "node:net";
import { awaitFirstBytes } from "./await-first-bytes.ts";
import type { ConnectionProblem } from "./connection-problems.ts";
import { isHttp, isProxyHeader, isTls } from "./first-bytes.ts";

export interface TlsReceiver {
  accept(): void;
  reject(problem: ConnectionProblem): void;
}

/**
 * Looks whether a connection begins with TLS. OpenSSL does not tell what else it began with, and a client that speaks plain HTTP can still be
 * answered. `timeout` is in milliseconds.
 */
export function expectTls(socket: Socket, timeout: number, { accept, reject }: TlsReceiver): void {
  awaitFirstBytes(socket, {
    timeout,
    decide: (bytes) => {
      const problem = problemOf(bytes);
      if (problem !== null) return () => reject(problem);
      return () => {
        socket.unshift(bytes);
        accept();
      };
    },
    giveUp: (why) => reject(why === "late" ? "handshake-timeout" : "handshake-aborted"),
  });
}

function problemOf(bytes: Buffer): ConnectionProblem | null {
  if (isProxyHeader(bytes)) return "proxy-protocol";
  if (isHttp(bytes)) return "http-on-tls-port";
  // A record may come in pieces, so this is for OpenSSL to judge.
  return isTls(bytes) || bytes.length < 2 ? null : "handshake-failed";
}
