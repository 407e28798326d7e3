import type { ConnectionProblem } from "./connection-problems.ts";

/** What Node passes to listeners of `clientError`. */
export interface ClientError extends NodeJS.ErrnoException {
  /** The bytes that could not be parsed. */
  rawPacket?: Buffer;
}

/** Record type 22 (handshake) and major version 3 (RFC 8446, section 5.1). */
const TLS_RECORD = Buffer.from([0x16, 0x03]);

/** First bytes of the PROXY protocol, versions 1 and 2 (haproxy.org, proxy-protocol.txt, sections 2.1 and 2.2). */
const PROXY_HEADERS = [Buffer.from("PROXY "), Buffer.from("\r\n\r\n\0\r\nQUIT\n")];

/** Alerts with which a client rejects a certificate (RFC 8446, section 6.2), as OpenSSL names them. */
const CERTIFICATE_ALERT = /_ALERT_(?:BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_\w+|UNKNOWN_CA)/;

/** What went wrong while a request was read. */
export function requestProblem({ code = "", rawPacket }: ClientError): ConnectionProblem {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "request-timeout";
  if (code === "HPE_HEADER_OVERFLOW") return "headers-too-large";
  if (!code.startsWith("HPE_")) return "connection-lost";
  if (rawPacket === undefined) return "malformed-request";
  if (startsWith(rawPacket, TLS_RECORD)) return "tls-on-plain-port";
  return PROXY_HEADERS.some((header) => startsWith(rawPacket, header)) ? "proxy-protocol" : "malformed-request";
}

/** What went wrong in a TLS handshake. */
export function handshakeProblem({ code = "" }: ClientError): ConnectionProblem {
  if (code === "ERR_SSL_HTTP_REQUEST") return "http-on-tls-port";
  if (code === "ERR_TLS_HANDSHAKE_TIMEOUT") return "handshake-timeout";
  if (CERTIFICATE_ALERT.test(code)) return "certificate-rejected";
  return code === "ECONNRESET" || code === "EPIPE" ? "handshake-aborted" : "handshake-failed";
}

function startsWith(packet: Buffer, header: Buffer): boolean {
  return packet.subarray(0, header.length).equals(header);
}
