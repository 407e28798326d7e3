import { expect, test } from "@jest/globals";
import { createAddressSet, parseRanges } from "../../src/http/address-set.ts";

test.each<[ranges: string, address: string, has: boolean]>([
  ["10.0.0.0/8", "10.255.255.255", true],
  ["10.0.0.0/8", "11.0.0.0", false],
  ["10.1.2.3/8", "10.9.9.9", true],
  ["192.0.2.7", "192.0.2.7", true],
  ["192.0.2.7", "192.0.2.8", false],
  ["192.0.2.7/32", "192.0.2.7", true],
  ["192.0.2.0/31", "192.0.2.1", true],
  ["192.0.2.0/31", "192.0.2.2", false],
  ["128.0.0.0/1", "255.255.255.255", true],
  ["2001:db8::/32", "2001:db8:ffff::1", true],
  ["2001:DB8:0:0::/32", "2001:db8::1", true],
  ["2001:db8::/32", "2001:db9::1", false],
  ["::1", "::1", true],
  ["::1", "127.0.0.1", false],
  ["::ffff:192.0.2.7", "192.0.2.7", true],
  ["::ffff:192.0.2.0/120", "192.0.2.200", true],
  ["::ffff:192.0.2.0/120", "192.0.3.1", false],
  ["8000::/1", "192.0.2.7", false],
  ["10.0.0.0/8, 2001:db8::/32 ,192.0.2.7", "2001:db8::1", true],
  ["10.0.0.0/8", "", false],
  ["10.0.0.0/8", "10.0.0.1, 10.0.0.2", false],
  ["", "127.0.0.1", false],
])("%j holds %j: %s", (ranges, address, has) => {
  expect(createAddressSet(parseRanges(ranges) ?? ["it was refused"]).has(address)).toBe(has);
});

test.each([
  ",",
  "10.0.0.0/8,",
  "10.0.0.0/33",
  "10.0.0.0/-1",
  "10.0.0.0/",
  "10.0.0.0/8/8",
  "10.0.0.0/8.0",
  "10.0.0.0/1e1",
  "10.0.0.0 /8",
  "10.0.0",
  "010.0.0.1",
  "10.0.0.0/255.0.0.0",
  "0.0.0.0/0",
  "::/0",
  "::ffff:0.0.0.0/96",
  "::ffff:10.0.0.0/95",
  "2001:db8::/129",
  "2001:db8:::/32",
  "[::1]",
  "127.0.0.1:80",
  "localhost",
  "example.com",
  "*",
  "１0.0.0.1",
  "1".repeat(100_000),
])("%j is no list of ranges", (text) => {
  expect(parseRanges(text)).toBeUndefined();
});

test("a range that was not looked at before is an error and not an empty set", () => {
  expect(() => createAddressSet(["everyone"])).toThrow(RangeError);
});
