import type { ConnectionProblems } from "../../generated/operator.ts";
import type { ErrorCode } from "../errors.ts";
import { TLS_FILES } from "./tls-files.ts";

/** Why a client was not served, as the statistics count it. */
export type ConnectionProblem = keyof ConnectionProblems;

interface Problem {
  level: "debug" | "info" | "warn";
  /** What happened. */
  seen: string;
  /** What the operator can do about it; absent if it is the client's matter. */
  remedy?: string;
  /** The error that the client is answered with; absent if it cannot be answered. */
  answer?: ErrorCode;
  /** What the answer says, if the operator's text is not meant for the client as well; absent: the title of the error. */
  answerText?: string;
}

const LIST_PROXIES = "list its address in IMHOOK_TRUSTED_PROXIES";

/** Everything that keeps a client from being served by the application, by the reason under which it is counted and logged. */
export const CONNECTION_PROBLEMS: Readonly<Record<ConnectionProblem, Problem>> = {
  "malformed-request": { level: "info", answer: "malformed-request", seen: "request not read: it is not valid HTTP/1.1" },
  "unencoded-target": {
    level: "info",
    answer: "malformed-request",
    answerText:
      "The URL in the request line has a space or a character outside ASCII. Percent-encode it as UTF-8; curl does so with --get --data-urlencode.",
    seen: "request not read: its URL has a space or a character outside ASCII that is not percent-encoded",
  },
  "incomplete-request": {
    level: "info",
    answer: "malformed-request",
    answerText: "The client closed its sending side before the request was whole.",
    seen: "request not read: the client ended it before it was whole",
  },
  "request-timeout": { level: "info", answer: "request-timeout", seen: "request not read: it did not arrive in time" },
  "headers-too-large": { level: "info", answer: "headers-too-large", seen: "request not read: its URL and headers are too large" },
  "tls-on-plain-port": {
    level: "warn",
    answer: "malformed-request",
    seen: "request not read: the client speaks TLS, and this port plain HTTP",
    remedy: `give the client an http:// address, or serve callbacks over HTTPS: set ${TLS_FILES.certificate.variable} and ${TLS_FILES.key.variable}`,
  },
  "http-on-tls-port": {
    level: "warn",
    answer: "malformed-request",
    answerText: "This port speaks TLS, and the request came over plain HTTP. Use an https:// address.",
    seen: "TLS handshake failed: the client speaks plain HTTP, and this port TLS",
    remedy: "give the client an https:// address",
  },
  "certificate-rejected": {
    level: "warn",
    seen: "TLS handshake failed: the client does not trust the certificate",
    remedy: "use one that it trusts, for the host name that it calls, with the whole chain",
  },
  "handshake-failed": {
    level: "warn",
    seen: "TLS handshake failed: the client does not speak TLS, or has no protocol version or cipher suite in common with the server",
    remedy: "check what the client is; imhook speaks TLS 1.2 and 1.3",
  },
  "handshake-aborted": {
    level: "info",
    seen: "TLS handshake aborted: the client closed the connection",
    remedy: "TCP health checks do that; if a sender does it, it does not trust the certificate",
  },
  "handshake-timeout": { level: "info", seen: "TLS handshake not completed in time: the connection was closed" },
  "proxy-protocol": {
    level: "warn",
    answer: "malformed-request",
    seen: "request not read: a load balancer sends the PROXY protocol, which is off",
    remedy: `set IMHOOK_PROXY_PROTOCOL to on and ${LIST_PROXIES}, or turn the protocol off in the load balancer`,
  },
  "proxy-header-missing": {
    level: "warn",
    answer: "malformed-request",
    seen: "connection closed: it comes from a trusted proxy and does not begin with a PROXY protocol header",
    remedy: "turn the PROXY protocol on in the proxy, for its health checks too, or set IMHOOK_PROXY_PROTOCOL to off",
  },
  "proxy-header-invalid": {
    level: "warn",
    answer: "malformed-request",
    seen: "connection closed: the PROXY protocol header of a trusted proxy is malformed, too long or late",
    remedy: "check the proxy; imhook reads versions 1 and 2 of the protocol, up to 4 KiB and within 3 s",
  },
  "proxy-header-untrusted": {
    level: "warn",
    answer: "malformed-request",
    seen: "connection closed: it begins with a PROXY protocol header and does not come from a trusted proxy",
    remedy: `if it is your load balancer, ${LIST_PROXIES}`,
  },
  "connection-lost": { level: "debug", seen: "connection lost: the client reset it or is gone" },
  "connection-not-kept": {
    level: "warn",
    seen: "connection closed after its answer: more than IMHOOK_MAX_CONNECTIONS are open",
    remedy: "raise it, add workers, or look for senders that keep connections open",
  },
  "too-many-connections": {
    level: "warn",
    seen: "connection closed without an answer: too many are open",
    remedy: "raise IMHOOK_MAX_CONNECTIONS and the limit of open files, or look for clients that keep connections open",
  },
  "too-many-from-address": {
    level: "warn",
    seen: "connection closed without an answer: too many of its address have not proven a callback",
    remedy: `if it is a proxy, ${LIST_PROXIES}`,
  },
  "answer-not-read": { level: "warn", seen: "connection closed: the client did not read its answers" },
};

/** One line for the log: what happened and, if the operator can do something about it, what. */
export function messageOf(problem: ConnectionProblem): string {
  const { seen, remedy } = CONNECTION_PROBLEMS[problem];
  return remedy === undefined ? seen : `${seen}. To do: ${remedy}.`;
}
