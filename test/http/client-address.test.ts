import { expect, test } from "@jest/globals";
import { createAddressSet } from "../../src/http/address-set.ts";
import { clientAddress } from "../../src/http/client-address.ts";

const PROXY = "10.0.0.1";
const trusted = createAddressSet(["10.0.0.0/8", "2001:db8::/32", "fe80::/10"]);

test.each<{ given: string; peer?: string; header: string | string[] | undefined; address: string }>([
  { given: "no header", header: undefined, address: PROXY },
  { given: "an empty header", header: "", address: PROXY },
  { given: "nothing but commas", header: ",,,", address: PROXY },
  { given: "one address", header: "203.0.113.7", address: "203.0.113.7" },
  { given: "an untrusted peer, whose header is not looked at", peer: "203.0.113.9", header: "198.51.100.1", address: "203.0.113.9" },
  { given: "an untrusted peer that names a trusted address", peer: "203.0.113.9", header: PROXY, address: "203.0.113.9" },
  { given: "invented entries left of the client", header: "127.0.0.1, 10.0.0.9, 203.0.113.7", address: "203.0.113.7" },
  { given: "trusted proxies in a row", header: "203.0.113.7, 10.0.0.3,10.0.0.2", address: "203.0.113.7" },
  { given: "invented entries before a row of proxies", header: "192.0.2.1, 203.0.113.7, 10.0.0.2", address: "203.0.113.7" },
  { given: "trusted addresses alone", header: "10.0.0.3, 10.0.0.2", address: "10.0.0.3" },
  { given: "spaces and tabs", header: " \t203.0.113.7 \t", address: "203.0.113.7" },
  { given: "no space behind the comma", header: "192.0.2.1,203.0.113.7", address: "203.0.113.7" },
  { given: "a port", header: "203.0.113.7:5678", address: "203.0.113.7" },
  { given: "IPv6", header: "2001:DB9::7", address: "2001:db9::7" },
  { given: "IPv6 in brackets", header: "[2001:db9::7]", address: "2001:db9::7" },
  { given: "IPv6 in brackets with a port", header: "[::1]:80", address: "::1" },
  { given: "IPv6 with a zone", header: "fe81::1%eth0", address: "fe81::1" },
  { given: "a proxy of IPv6 with a zone", header: "203.0.113.7, fe80::1%eth0", address: "203.0.113.7" },
  { given: "IPv4 mapped into IPv6", header: "::ffff:203.0.113.7", address: "203.0.113.7" },
  { given: "a mapped proxy", header: "203.0.113.7, ::ffff:a00:2", address: "203.0.113.7" },
  { given: "a mapped peer", peer: `::ffff:${PROXY}`, header: "203.0.113.7", address: "203.0.113.7" },
  { given: "a peer of IPv6", peer: "2001:db8::1", header: "203.0.113.7", address: "203.0.113.7" },
  { given: "several headers", header: ["192.0.2.1", "203.0.113.7, 10.0.0.2"], address: "203.0.113.7" },
  { given: "a word at the right end", header: "203.0.113.7, unknown", address: PROXY },
  { given: "a word behind a proxy", header: "203.0.113.7, unknown, 10.0.0.2", address: "10.0.0.2" },
  { given: "an empty entry behind a proxy", header: "203.0.113.7, , 10.0.0.2", address: "10.0.0.2" },
  { given: "a comma at the end", header: "203.0.113.7,", address: PROXY },
  { given: "a port that is none", header: "203.0.113.7:port", address: PROXY },
  { given: "a port without a number", header: "203.0.113.7:", address: PROXY },
  { given: "a port that is too long", header: "203.0.113.7:123456", address: PROXY },
  { given: "IPv4 in brackets", header: "[203.0.113.7]", address: PROXY },
  { given: "a bracket left open", header: "[::1", address: PROXY },
  { given: "a short form of IPv4", header: "127.1", address: PROXY },
  { given: "a number", header: "3405803783", address: PROXY },
  { given: "a range", header: "203.0.113.0/24", address: PROXY },
  { given: "quotes", header: '"203.0.113.7"', address: PROXY },
  { given: "control characters", header: "203.0.113.7\u0000", address: PROXY },
  { given: "a long zone", header: `fe81::1%${"a".repeat(10_000)}`, address: PROXY },
  { given: "a long row of digits", header: "1".repeat(1_000_000), address: PROXY },
  { given: "very many entries", header: `203.0.113.7,${"10.0.0.2,".repeat(100_000)}10.0.0.3`, address: "203.0.113.7" },
  { given: "no peer", peer: "", header: "203.0.113.7", address: "" },
])("$given", ({ peer = PROXY, header, address }) => {
  expect(clientAddress(peer, header, trusted)).toBe(address);
});

test("a peer that is gone has no address", () => {
  expect(clientAddress(undefined, "203.0.113.7", trusted)).toBe("");
});
