import type { ConnectionProblem } from "./connection-problems.ts";
import { isProxyHeader, isTls } from "./first-bytes.ts";

/** What Node passes to listeners of `clientError`. */
export interface ClientError extends NodeJS.ErrnoException {
  /** The bytes that could not be parsed. */
  rawPacket?: Buffer;
}

/** Alerts with which a client rejects a certificate (RFC 8446, section 6.2), as OpenSSL names them. */
const CERTIFICATE_ALERT = /_ALERT_(?:BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_\w+|UNKNOWN_CA)/;

/** The part of a request line that is looked at. */
const LONGEST_LINE = 16_384;

/** What went wrong while a request was read. */
export function requestProblem({ code = "", rawPacket }: ClientError): ConnectionProblem {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "request-timeout";
  if (code === "HPE_HEADER_OVERFLOW") return "headers-too-large";
  if (code === "HPE_INVALID_EOF_STATE") return "incomplete-request";
  if (!code.startsWith("HPE_")) return "connection-lost";
  return rawPacket === undefined ? "malformed-request" : problemOf(rawPacket);
}

/** What went wrong in a TLS handshake. */
export function handshakeProblem({ code = "" }: ClientError): ConnectionProblem {
  if (code === "ERR_TLS_HANDSHAKE_TIMEOUT") return "handshake-timeout";
  if (CERTIFICATE_ALERT.test(code)) return "certificate-rejected";
  return code === "ECONNRESET" || code === "EPIPE" ? "handshake-aborted" : "handshake-failed";
}

function problemOf(packet: Buffer): ConnectionProblem {
  if (isTls(packet)) return "tls-on-plain-port";
  if (isProxyHeader(packet)) return "proxy-protocol";
  return hasUnencodedTarget(packet) ? "unencoded-target" : "malformed-request";
}

/** Whether a packet begins with a request line that is valid but for its target, which may have visible ASCII only. */
function hasUnencodedTarget(packet: Buffer): boolean {
  const [line = ""] = packet.toString("latin1", 0, LONGEST_LINE).split("\r\n", 1);
  const [, rest] = /^[A-Z]{1,32} (.*)$/.exec(line) ?? [];
  return rest !== undefined && / HTTP\/1\.[01]$/.test(rest) && /[^!-~]/.test(rest.slice(0, -" HTTP/1.1".length));
}
