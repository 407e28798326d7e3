import type { IncomingHttpHeaders } from "node:http";
import { findCharset } from "./decode-text.ts";

/** What the headers of a request say about the bytes of its body. */
export interface DeclaredEncoding {
  /** Content codings in lower case, in the order in which they were applied. Empty if the body is not compressed. */
  codings: readonly string[];
  /** Name of a charset, as `findCharset` returns it; null if the request declares none, or one that is not known. */
  charset: string | null;
}

/** The name of a charset may stand in quotes (RFC 9110, section 8.3.1). Some clients forget the semicolon before the parameter. */
const CHARSET_PARAMETER = /(?:^|[\s;,])charset\s*=\s*["']?([^\s"';,]+)/i;

/**
 * Reads what `Content-Encoding` and `Content-Type` declare. Some proxies and clients write a charset into `Content-Encoding`; it then counts as one.
 *
 * @example declaredEncoding({ "content-encoding": "UTF-8, GZIP" }) // { codings: ["gzip"], charset: "utf-8" }
 */
export function declaredEncoding(headers: IncomingHttpHeaders): DeclaredEncoding {
  const charset = charsetIn(headers["content-type"] ?? "");
  const names = codingNames(headers["content-encoding"] ?? "");
  const codings = names.filter((name) => findCharset(name) === null);
  const [misplaced] = names.filter((name) => !codings.includes(name));
  return { codings, charset: charset ?? (misplaced === undefined ? null : findCharset(misplaced)) };
}

/** Whether a body is sent as it is, without compression. */
export function isUncompressed(headers: IncomingHttpHeaders): boolean {
  return headers["content-encoding"] === undefined || declaredEncoding(headers).codings.length === 0;
}

function charsetIn(contentType: string): string | null {
  const [, label] = CHARSET_PARAMETER.exec(contentType) ?? [];
  return label === undefined ? null : findCharset(label);
}

function codingNames(contentEncoding: string): string[] {
  return contentEncoding
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "" && name !== "identity");
}
