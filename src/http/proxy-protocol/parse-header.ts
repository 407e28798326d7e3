import { PROXY_SIGNATURES, startsWith } from "../first-bytes.ts";
import type { ProxyHeader } from "./header.ts";
import { parseVersion1 } from "./parse-version-1.ts";
import { parseVersion2 } from "./parse-version-2.ts";

/** Parses a header of version 1 or 2. Source: haproxy.org, proxy-protocol.txt. */
export function parseProxyHeader(bytes: Buffer): ProxyHeader {
  if (startsWith(bytes, PROXY_SIGNATURES.text)) return parseVersion1(bytes);
  if (startsWith(bytes, PROXY_SIGNATURES.binary)) return parseVersion2(bytes);
  return Object.values(PROXY_SIGNATURES).some((signature) => startsWith(signature, bytes)) ? { kind: "incomplete" } : { kind: "absent" };
}
