import type { IllFramed } from "./request.ts";
import { chunked, join, type Written, withLength, writeParts, writeRequest } from "./write-request.ts";

type Write = (parts: Written, again: Buffer) => Buffer;

/** How the bytes of a request are spoilt; `again` is the request as it should be. */
const WRITERS: Record<IllFramed["fault"], Write> = {
  "length too long": (parts) => withLength(parts, parts.body.length + 100),
  "length too short": (parts) => withLength(parts, Math.max(0, parts.body.length - 10)),
  "length negative": (parts) => withLength(parts, -1),
  "length no number": (parts) => withLength(parts, "0x10"),
  "two lengths": (parts) => join(parts, [`Content-Length: ${parts.body.length}`, "Content-Length: 5"], parts.body),
  "length and chunked": (parts) => join(parts, ["Content-Length: 5", "Transfer-Encoding: chunked"], chunked(parts.body)),
  "chunk size no number": (parts) => join(parts, ["Transfer-Encoding: chunked"], Buffer.from("zz\r\n{}\r\n0\r\n\r\n")),
  "chunk too short": (parts) => join(parts, ["Transfer-Encoding: chunked"], Buffer.from("ffff\r\n{}\r\n0\r\n\r\n")),
  "no last chunk": (parts) => join(parts, ["Transfer-Encoding: chunked"], chunked(parts.body).subarray(0, -5)),
  "chunked twice": (parts) => join(parts, ["Transfer-Encoding: chunked", "Transfer-Encoding: identity"], chunked(parts.body)),
  pipelined: (_parts, again) => Buffer.concat([again, again, again]),
  "pipelined with garbage": (_parts, again) => Buffer.concat([again, Buffer.from("garbage\r\n\r\n"), again]),
  "lines end with LF": (parts) => Buffer.from(withLength(parts, parts.body.length).toString("latin1").replaceAll("\r\n", "\n"), "latin1"),
  "header folded": (parts) => join(parts, ["X-Folded: a", " b", `Content-Length: ${parts.body.length}`], parts.body),
  "space before colon": (parts) => join(parts, [`Content-Length : ${parts.body.length}`], parts.body),
  "NUL in header": (parts) => join(parts, ["X-Nul: \u0000", `Content-Length: ${parts.body.length}`], parts.body),
  "header injected": (parts) =>
    join({ ...parts, requestLine: parts.requestLine.replace(" HTTP", "\r\nX-Injected: 1 HTTP") }, [], parts.body),
  "headers too large": (parts) => join(parts, [`X-Large: ${"x".repeat(100_000)}`, `Content-Length: ${parts.body.length}`], parts.body),
  "too many headers": (parts) =>
    join(parts, [...Array.from({ length: 3000 }, (_, n) => `X-${n}: 1`), `Content-Length: ${parts.body.length}`], parts.body),
  "no host": (parts) => withLength({ ...parts, headers: parts.headers.slice(1) }, parts.body.length),
  "HTTP/1.0": (parts) => withVersion(parts, "HTTP/1.0"),
  "HTTP/2.0": (parts) => withVersion(parts, "HTTP/2.0"),
  "absolute address": (parts) =>
    withLength({ ...parts, requestLine: parts.requestLine.replace(" /", " http://127.0.0.1/") }, parts.body.length),
  CONNECT: (parts) => withLength({ ...parts, requestLine: "CONNECT 127.0.0.1:80 HTTP/1.1" }, parts.body.length),
  asterisk: (parts) => withLength({ ...parts, requestLine: "OPTIONS * HTTP/1.1" }, parts.body.length),
  "upgrade to h2c": (parts) =>
    withLength({ ...parts, headers: [...parts.headers, "Connection: Upgrade", "Upgrade: h2c"] }, parts.body.length),
  "expects 100-continue": (parts) => withLength({ ...parts, headers: [...parts.headers, "Expect: 100-continue"] }, parts.body.length),
  "expects the impossible": (parts) => withLength({ ...parts, headers: [...parts.headers, "Expect: more"] }, parts.body.length),
  "cut in the headers": (_parts, again) => again.subarray(0, 40),
  garbage: () => Buffer.from([0, 1, 2, 0xff, 0x0d, 0x0a, 0x0d, 0x0a, 0x16, 0x03, 0x01]),
};

export function writeIllFramed({ request, fault }: IllFramed, mark: string): Buffer {
  return WRITERS[fault](writeParts(request, mark), writeRequest(request, mark));
}

function withVersion(parts: Written, version: string): Buffer {
  return withLength({ ...parts, requestLine: parts.requestLine.replace("HTTP/1.1", version) }, parts.body.length);
}
