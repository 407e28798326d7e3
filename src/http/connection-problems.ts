import type { ErrorCode } from "../errors.ts";
import { TLS_FILES } from "./tls-files.ts";

interface Problem {
  level: "debug" | "info" | "warn";
  /** Says what happened and, if the operator can do something about it, what. */
  message: string;
  /** The error that the client is answered with; absent if it cannot be answered. */
  answer?: ErrorCode;
}

/** Everything that keeps a client from being served by the application, by the reason under which it is counted and logged. */
export const CONNECTION_PROBLEMS = {
  "malformed-request": { level: "info", answer: "malformed-request", message: "request not read: it is not valid HTTP/1.1" },
  "request-timeout": { level: "info", answer: "request-timeout", message: "request not read: it did not arrive in time" },
  "headers-too-large": { level: "info", answer: "headers-too-large", message: "request not read: its URL and headers are too large" },
  "tls-on-plain-port": {
    level: "warn",
    answer: "malformed-request",
    message:
      "request not read: the client speaks TLS, and this port plain HTTP. Give the client an http:// address, or serve callbacks over HTTPS: " +
      `set ${TLS_FILES.certificate.variable} and ${TLS_FILES.key.variable}.`,
  },
  "proxy-protocol": {
    level: "warn",
    answer: "malformed-request",
    message:
      "request not read: a load balancer sends the PROXY protocol, which imhook does not support. Turn it off there, let the load balancer set " +
      "X-Forwarded-For, and list its address in IMHOOK_TRUSTED_PROXIES.",
  },
  "http-on-tls-port": {
    level: "warn",
    message: "TLS handshake failed: the client speaks plain HTTP, and this port TLS. Give the client an https:// address.",
  },
  "certificate-rejected": {
    level: "warn",
    message:
      "TLS handshake failed: the client does not trust the certificate. Use one that it trusts, for the host name that it calls, with the whole chain.",
  },
  "handshake-failed": {
    level: "warn",
    message:
      "TLS handshake failed: client and server have no protocol version or cipher suite in common, or the client does not speak TLS. " +
      "imhook speaks TLS 1.2 and 1.3, and does not support the PROXY protocol.",
  },
  "handshake-aborted": {
    level: "info",
    message:
      "TLS handshake aborted: the client closed the connection. TCP health checks do that; a sender does it if it does not trust the certificate.",
  },
  "handshake-timeout": { level: "info", message: "TLS handshake not completed in time: the connection was closed" },
  "connection-lost": { level: "debug", message: "connection lost: the client reset it or is gone" },
  "too-many-connections": {
    level: "warn",
    message:
      "connection closed as it arrived: the limit IMHOOK_MAX_CONNECTIONS is reached. Raise it, or look for clients that keep connections open.",
  },
  "too-many-from-address": {
    level: "warn",
    message:
      "connection closed as it arrived: its address has too many that have not proven a callback. If it is a proxy, list it in IMHOOK_TRUSTED_PROXIES.",
  },
  "answer-not-read": { level: "warn", message: "connection closed: the client did not read its answers" },
} as const satisfies Record<string, Problem>;

export type ConnectionProblem = keyof typeof CONNECTION_PROBLEMS;

/** The error to answer a client with; undefined if it cannot be answered. */
export function answerTo(problem: ConnectionProblem): ErrorCode | undefined {
  const { answer }: Problem = CONNECTION_PROBLEMS[problem];
  return answer;
}
