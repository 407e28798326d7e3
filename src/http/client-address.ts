import { isIPv6 } from "node:net";
import type { AddressSet } from "./address-set.ts";
import { plainAddress } from "./plain-address.ts";

/** Longer than any IPv6 address with zone, brackets and port. */
const LONGEST_ENTRY = 64;

/**
 * Address of the client behind trusted proxies. Each proxy appends the address of its own client to X-Forwarded-For, so the header is read from
 * the right for as long as the writer of an entry is trusted; entries further left may be forged. If an entry is not an address, the result is the
 * proxy that wrote it. Empty if the connection is gone.
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

/** Some proxies append a port to the address, and write IPv6 in brackets. */
function addressOf(entry: string): string | undefined {
  const text = entry.trim();
  if (text.length > LONGEST_ENTRY) return undefined;
  const [, bracketed, version4] = /^(?:\[(.*)\]|([0-9.]+))(?::[0-9]{1,5})?$/.exec(text) ?? [];
  if (bracketed !== undefined) return isIPv6(bracketed) ? plainAddress(bracketed) : undefined;
  return plainAddress(version4 ?? text);
}
