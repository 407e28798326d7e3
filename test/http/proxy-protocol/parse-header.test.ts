import { describe, expect, test } from "@jest/globals";
import { LONGEST_HEADER, type ProxyHeader } from "../../../src/http/proxy-protocol/header.ts";
import { parseProxyHeader } from "../../../src/http/proxy-protocol/parse-header.ts";
import { version2 } from "../../support/proxy-headers.ts";

const REST = "POST / HTTP/1.1\r\n\r\n";
const IPV4 = Buffer.from([203, 0, 113, 7, 10, 0, 0, 1, 0xc3, 0x50, 0x1f, 0x90]);
const IPV6 = Buffer.from("20010db8000000000000000000000007fd000000000000000000000000000001c3501f90", "hex");
const TLVS = Buffer.from([0x03, 0x00, 0x04, 1, 2, 3, 4, 0xea, 0x00, 0x01, 0xff]);

interface Case {
  given: string;
  bytes: Buffer;
  address: string | null;
}

describe("a whole header", () => {
  test.each<Case>([
    { given: "version 1, IPv4", bytes: text("PROXY TCP4 203.0.113.7 10.0.0.1 50000 8080\r\n"), address: "203.0.113.7" },
    { given: "version 1, IPv6", bytes: text("PROXY TCP6 2001:db8::7 fd00::1 50000 8080\r\n"), address: "2001:db8::7" },
    { given: "version 1, unknown", bytes: text("PROXY UNKNOWN\r\n"), address: null },
    { given: "version 1, unknown with addresses", bytes: text("PROXY UNKNOWN ffff::1 ffff::2 1 2\r\n"), address: null },
    { given: "version 2, IPv4", bytes: version2({ family: 0x11, rest: IPV4 }), address: "203.0.113.7" },
    { given: "version 2, IPv6", bytes: version2({ family: 0x21, rest: IPV6 }), address: "2001:db8:0:0:0:0:0:7" },
    { given: "version 2, with values that are skipped", bytes: version2({ family: 0x11, rest: join(IPV4, TLVS) }), address: "203.0.113.7" },
    { given: "version 2, local", bytes: version2({ command: 0x20, family: 0x00 }), address: null },
    { given: "version 2, local with addresses", bytes: version2({ command: 0x20, family: 0x11, rest: IPV4 }), address: null },
    { given: "version 2, no family", bytes: version2({ family: 0x00, rest: TLVS }), address: null },
    { given: "version 2, Unix socket", bytes: version2({ family: 0x31, rest: Buffer.alloc(216) }), address: null },
  ])("$given, names $address and ends where the client's bytes begin", ({ bytes, address }) => {
    const complete: ProxyHeader = { kind: "complete", length: bytes.length, address };
    expect(parseProxyHeader(bytes)).toEqual(complete);
    expect(parseProxyHeader(join(bytes, text(REST)))).toEqual(complete);
    for (let length = 0; length < bytes.length; length += 1)
      expect({ length, ...parseProxyHeader(bytes.subarray(0, length)) }).toEqual({ length, kind: "incomplete" });
  });
});

describe("invalid is", () => {
  test.each<{ given: string; bytes: Buffer }>([
    { given: "an unknown family", bytes: text("PROXY UDP4 203.0.113.7 10.0.0.1 50000 8080\r\n") },
    { given: "no family", bytes: text("PROXY \r\n") },
    { given: "an address of the other family", bytes: text("PROXY TCP4 2001:db8::7 fd00::1 50000 8080\r\n") },
    { given: "a name for an address", bytes: text("PROXY TCP4 client.example 10.0.0.1 50000 8080\r\n") },
    { given: "a missing port", bytes: text("PROXY TCP4 203.0.113.7 10.0.0.1 50000\r\n") },
    { given: "a port too high", bytes: text("PROXY TCP4 203.0.113.7 10.0.0.1 65536 8080\r\n") },
    { given: "a field too many", bytes: text("PROXY TCP4 203.0.113.7 10.0.0.1 50000 8080 x\r\n") },
    { given: "a line that does not end", bytes: text(`PROXY TCP6 ${"f".repeat(200)}`) },
    { given: "an unknown command", bytes: version2({ command: 0x22, family: 0x11, rest: IPV4 }) },
    { given: "another version", bytes: version2({ command: 0x31, family: 0x11, rest: IPV4 }) },
    { given: "an unknown family in version 2", bytes: version2({ family: 0x41, rest: IPV4 }) },
    { given: "addresses that are too short", bytes: version2({ family: 0x21, rest: IPV4 }) },
    { given: "more than is read", bytes: version2({ family: 0x11, rest: Buffer.alloc(LONGEST_HEADER) }).subarray(0, 16) },
  ])("$given", ({ bytes }) => {
    expect(parseProxyHeader(bytes)).toEqual({ kind: "invalid" });
  });
});

test.each(["POST / HTTP/1.1\r\n", "proxy TCP4 ", "\u0016\u0003\u0001", "\r\n\r\nGET", "PROXYTCP4"])("%j is no header", (bytes) => {
  expect(parseProxyHeader(text(bytes))).toEqual({ kind: "absent" });
});

function text(bytes: string): Buffer {
  return Buffer.from(bytes, "latin1");
}

function join(...parts: Buffer[]): Buffer {
  return Buffer.concat(parts);
}
