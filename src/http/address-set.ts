import { BlockList, isIPv4, isIPv6 } from "node:net";
import { plainAddress } from "./plain-address.ts";

/** A set of IP addresses, such as an allow list or the trusted proxies. */
export interface AddressSet {
  /** Whether the set contains an address in the form of `plainAddress`; false for any other text. */
  has(address: string): boolean;
}

interface Range {
  address: string;
  prefix: number;
  family: "ipv4" | "ipv6";
}

const IPV4_BITS = 32;
const IPV6_BITS = 128;
const MAPPED_BITS = IPV6_BITS - IPV4_BITS;

/** Parses addresses and CIDR ranges that are separated by commas, such as `10.0.0.0/8, ::1`; undefined if one of them is invalid. */
export function parseRanges(text: string): string[] | undefined {
  if (text === "") return [];
  const ranges = text.split(",").map((range) => range.trim());
  return ranges.some((range) => parseRange(range) === undefined) ? undefined : ranges;
}

/** Creates a set of ranges that `parseRanges` has accepted. Throws a RangeError for any other text. */
export function createAddressSet(ranges: readonly string[]): AddressSet {
  // Most listeners have no trusted proxy, and ask for each request.
  if (ranges.length === 0) return { has: () => false };
  const list = new BlockList();
  for (const text of ranges) {
    const range = parseRange(text);
    if (range === undefined) throw new RangeError(`${text} is not a range of IP addresses`);
    list.addSubnet(range.address, range.prefix, range.family);
  }
  return { has: (address) => (isIPv4(address) ? list.check(address) : isIPv6(address) && list.check(address, "ipv6")) };
}

function parseRange(text: string): Range | undefined {
  const [given = "", prefixText, ...rest] = text.split("/");
  const address = plainAddress(given);
  if (address === undefined || rest.length > 0) return undefined;
  const family = isIPv4(address) ? "ipv4" : "ipv6";
  const bits = family === "ipv4" ? IPV4_BITS : IPV6_BITS;
  const prefix = prefixText === undefined ? bits : parsePrefix(prefixText) - (family === "ipv4" && isIPv6(given) ? MAPPED_BITS : 0);
  // A prefix length of 0 would match every address, as if there were no list. NaN fails both comparisons.
  return prefix >= 1 && prefix <= bits ? { address, prefix, family } : undefined;
}

function parsePrefix(text: string): number {
  return /^[0-9]{1,3}$/.test(text) ? Number(text) : Number.NaN;
}
