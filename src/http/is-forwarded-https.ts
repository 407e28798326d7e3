import type { AddressSet } from "./address-set.ts";
import { plainAddress } from "./plain-address.ts";

/** Whether a trusted proxy says in X-Forwarded-Proto that its client spoke HTTPS. The first value is that of the outermost proxy. */
export function isForwardedHttps(peer: string | undefined, forwardedProto: string | string[] | undefined, trusted: AddressSet): boolean {
  if (forwardedProto === undefined || !trusted.has(plainAddress(peer ?? "") ?? "")) return false;
  const [outermost = ""] = [forwardedProto].flat().join(",").split(",");
  return outermost.trim().toLowerCase() === "https";
}
