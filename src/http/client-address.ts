import { isIPv6 } from "node:net";
import type { AddressSet } from "./address-set.ts";
import { plainAddress } from "./plain-address.ts";

/** An address of IPv6 with zone, brackets and port is shorter. */
const LONGEST_ENTRY = 64;

/**
 * Address of the client behind proxies. Each proxy writes the address of who called it to the right end of X-Forwarded-For, so the header is
 * read from there, as long as the one who wrote an entry is trusted; what stands further left may be invented. An entry that is no address
 * ends the walk at the proxy that wrote it. Empty where the connection is gone.
 */
export function clientAddress(peer: string | undefined, forwardedFor: string | string[] | undefined, trusted: AddressSet): string {
  let address = plainAddress(peer ?? "") ?? "";
  if (forwardedFor === undefined || !trusted.has(address)) return address;
  const entries = [forwardedFor].flat().join(",").split(",");
  while (trusted.has(address)) {
    const named = addressOf(entries.pop() ?? "");
    if (named === undefined) break;
    address = named;
  }
  return address;
}

/** Some proxies write a port behind the address, and IPv6 in brackets. */
function addressOf(entry: string): string | undefined {
  const text = entry.trim();
  if (text.length > LONGEST_ENTRY) return undefined;
  const [, bracketed, version4] = /^(?:\[(.*)\]|([0-9.]+))(?::[0-9]{1,5})?$/.exec(text) ?? [];
  if (bracketed !== undefined) return isIPv6(bracketed) ? plainAddress(bracketed) : undefined;
  return plainAddress(version4 ?? text);
}
