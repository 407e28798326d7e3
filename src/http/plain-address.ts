import { isIPv4, isIPv6, SocketAddress } from "node:net";

/** Prefix of an IPv4-mapped IPv6 address (RFC 4291, section 2.5.5.2). */
const MAPPED = "::ffff:";

/** Normalizes an IP address: shortest form, lower case, no zone, and IPv4 for an IPv4-mapped address. undefined for any other text. */
export function plainAddress(text: string): string | undefined {
  // Nearly every peer has this form, and the general way is slow.
  const short = unmapped(text);
  if (isIPv4(short)) return short;
  return isIPv6(text) ? unmapped(new SocketAddress({ address: text, family: "ipv6" }).address) : undefined;
}

function unmapped(address: string): string {
  const inner = address.startsWith(MAPPED) ? address.slice(MAPPED.length) : "";
  return isIPv4(inner) ? inner : address;
}
