import { lookup as lookUpInSystem } from "node:dns";
import type { LookupFunction } from "node:net";
import type { AddressPolicy } from "./address-policy.ts";

/** The addresses that a name has, but none that may be reached. */
export class RefusedAddressError extends Error {
  override readonly name = "RefusedAddressError";
}

/**
 * Looks names up for connections, and leaves out the addresses that may not be reached. Each connection is opened to an address that was checked, so it
 * does not help to change the addresses of a name between the check and the connection.
 */
export function createGuardedLookup({ refusalOf }: AddressPolicy, lookUp: typeof lookUpInSystem = lookUpInSystem): LookupFunction {
  return function guardedLookup(hostname, { family, hints, all }, callback) {
    lookUp(hostname, { ...(family !== undefined && { family }), ...(hints !== undefined && { hints }), all: true }, (error, addresses) => {
      if (error !== null) return callback(error, "");
      const [first, ...others] = addresses.filter(({ address }) => refusalOf(address) === null);
      if (first === undefined) return callback(refused(hostname, addresses[0]?.address ?? ""), "");
      if (all === true) return callback(null, [first, ...others]);
      return callback(null, first.address, first.family);
    });
  };

  function refused(hostname: string, address: string): Error {
    return new RefusedAddressError(`${hostname} has the address ${address}, which ${refusalOf(address) ?? "is none"}`);
  }
}
