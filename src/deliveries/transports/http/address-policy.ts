import { createAddressSet } from "../../../http/address-set.ts";
import { plainAddress } from "../../../http/plain-address.ts";
import type { Resolved } from "../../definition/resolved.ts";
import { embeddedAddress } from "./embedded-address.ts";

/** Decides which addresses a destination may reach. */
export interface AddressPolicy {
  /** Why an IP address may not be reached, as the rest of a sentence that begins with it; null if it may. */
  refusalOf(address: string): string | null;
}

export interface AddressPolicyOptions extends Pick<Resolved, "origin"> {
  /** Ranges of private addresses that are allowed although a request has created the destination. */
  allowedAddresses: readonly string[];
}

/** Nobody can be there, or everybody, or what tells a machine its credentials. */
const FORBIDDEN = createAddressSet([
  // Unspecified; systems take it for this machine.
  "0.0.0.0/8",
  "::/128",
  // Link-local, with the metadata services of clouds.
  "169.254.0.0/16",
  "fe80::/10",
  // Metadata services elsewhere: AWS, Google Cloud, Alibaba Cloud, Oracle Cloud, Azure.
  "fd00:ec2::/32",
  "fd20:ce::254",
  "100.100.100.200",
  "192.0.0.192",
  "168.63.129.16",
  // Multicast, reserved and broadcast.
  "224.0.0.0/3",
  "ff00::/8",
]);

/** Addresses of networks that are not the internet. */
const PRIVATE = createAddressSet([
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "127.0.0.0/8",
  // Shared by providers and clusters (RFC 6598).
  "100.64.0.0/10",
  "192.0.0.0/24",
  "198.18.0.0/15",
  // Loopback, and IPv4 in its oldest form.
  "::/96",
  "fc00::/7",
  "fec0::/10",
  // Tunnels and translators that lead to IPv4 addresses of any kind: SIIT, local NAT64, Teredo, 6to4.
  "::ffff:0:0:0/96",
  "64:ff9b:1::/48",
  "2001::/32",
  "2002::/16",
]);

export function createAddressPolicy({ origin, allowedAddresses }: AddressPolicyOptions): AddressPolicy {
  const allowed = createAddressSet(allowedAddresses);
  return { refusalOf };

  function refusalOf(given: string): string | null {
    const address = plainAddress(given);
    if (address === undefined) return "is no IP address";
    const embedded = embeddedAddress(address);
    if (embedded !== undefined) return refusalOf(embedded);
    if (FORBIDDEN.has(address)) return "is link-local, multicast, unspecified or of a metadata service, which no destination may reach";
    if (origin !== "api" || !PRIVATE.has(address) || allowed.has(address)) return null;
    return "is private, and IMHOOK_DESTINATION_ADDRESSES does not have it";
  }
}
