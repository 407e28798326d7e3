import { LONGEST_HEADER, type ProxyHeader } from "./header.ts";

/** Signature, version and command, family and protocol, length of the rest. */
const FIXED_LENGTH = 16;
const VERSION_2 = 0x20;
const COMMANDS = { local: 0, proxy: 1 } as const;

interface Family {
  /** Bytes of both addresses and both ports. */
  length: number;
  readSource(addresses: Buffer): string | null;
}

/** By the upper half of the family's byte. Clients over Unix sockets and other families have no IP address. */
const FAMILIES: Readonly<Record<number, Family>> = {
  0: { length: 0, readSource: () => null },
  1: { length: 12, readSource: (addresses) => addresses.subarray(0, 4).join(".") },
  2: { length: 36, readSource: readIPv6 },
  3: { length: 216, readSource: () => null },
};

/** Parses a binary header. The additional values at its end (TLVs) are skipped. Source: proxy-protocol.txt, section 2.2. */
export function parseVersion2(bytes: Buffer): ProxyHeader {
  if (bytes.length < FIXED_LENGTH) return { kind: "incomplete" };
  const command = bytes.readUInt8(12) - VERSION_2;
  const length = FIXED_LENGTH + bytes.readUInt16BE(14);
  const family = FAMILIES[bytes.readUInt8(13) >> 4];
  if ((command !== COMMANDS.local && command !== COMMANDS.proxy) || length > LONGEST_HEADER) return { kind: "invalid" };
  // A proxy that speaks for itself, such as in a health check, may leave the addresses out.
  const needed = command === COMMANDS.local ? 0 : family?.length;
  if (needed === undefined || length < FIXED_LENGTH + needed) return { kind: "invalid" };
  if (bytes.length < length) return { kind: "incomplete" };
  const address = command === COMMANDS.local ? null : (family?.readSource(bytes.subarray(FIXED_LENGTH)) ?? null);
  return { kind: "complete", length, address };
}

function readIPv6(addresses: Buffer): string {
  return Array.from({ length: 8 }, (_group, index) => addresses.readUInt16BE(2 * index).toString(16)).join(":");
}
