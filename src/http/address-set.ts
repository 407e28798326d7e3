import { BlockList, isIPv4, isIPv6 } from "node:net";
import { plainAddress } from "./plain-address.ts";

/** Addresses that calls may come from, or that proxies have. */
export interface AddressSet {
  /** Takes an address as `plainAddress` writes it; false for any other text. */
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

/** The ranges of a text, addresses and CIDR ranges joined by commas; undefined where one of them is none. */
export function parseRanges(text: string): string[] | undefined {
  if (text === "") return [];
  const ranges = text.split(",").map((range) => range.trim());
  return ranges.some((range) => parseRange(range) === undefined) ? undefined : ranges;
}

/** The addresses of ranges that `parseRanges` has let through. Throws a RangeError for any other. */
export function createAddressSet(ranges: readonly string[]): AddressSet {
  const list = new BlockList();
  for (const text of ranges) {
    const range = parseRange(text);
    if (range === undefined) throw new RangeError(`${text} is no range of addresses`);
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
  // A prefix of 0 is every address, which is no list at all. NaN is within no bounds.
  return prefix >= 1 && prefix <= bits ? { address, prefix, family } : undefined;
}

function parsePrefix(text: string): number {
  return /^[0-9]{1,3}$/.test(text) ? Number(text) : Number.NaN;
}
