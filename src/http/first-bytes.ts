/** Record type 22 (handshake) and major version 3 (RFC 8446, section 5.1). */
const TLS_RECORD = Buffer.from([0x16, 0x03]);

/** First bytes of the PROXY protocol, versions 1 and 2 (haproxy.org, proxy-protocol.txt, sections 2.1 and 2.2). */
export const PROXY_SIGNATURES = { text: Buffer.from("PROXY "), binary: Buffer.from("\r\n\r\n\0\r\nQUIT\n") } as const;

/** Whether a connection that begins with these bytes speaks TLS. */
export function isTls(bytes: Buffer): boolean {
  return startsWith(bytes, TLS_RECORD);
}

/** Whether a connection that begins with these bytes has a PROXY protocol header. */
export function isProxyHeader(bytes: Buffer): boolean {
  return startsWith(bytes, PROXY_SIGNATURES.text) || startsWith(bytes, PROXY_SIGNATURES.binary);
}

/** Whether a connection that begins with these bytes speaks HTTP. */
export function isHttp(bytes: Buffer): boolean {
  return /^[A-Z]{3,16} \S/.test(bytes.toString("latin1", 0, 18));
}

/** Whether bytes begin with all of `signature`. */
export function startsWith(bytes: Buffer, signature: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}
