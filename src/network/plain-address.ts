import { isIPv4, isIPv6, SocketAddress } from "node:net";

/** How IPv4 is written inside IPv6 (RFC 4291, 2.5.5.2). */
const MAPPED = "::ffff:";

/** An IP address in one form: short, in lower case, without zone, and IPv4 where it came mapped into IPv6. undefined for any other text. */
export function plainAddress(text: string): string | undefined {
  if (isIPv4(text)) return text;
  if (!isIPv6(text)) return undefined;
  const { address } = new SocketAddress({ address: text, family: "ipv6" });
  const mapped = address.startsWith(MAPPED) ? address.slice(MAPPED.length) : "";
  return isIPv4(mapped) ? mapped : address;
}
