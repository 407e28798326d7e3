import { isIPv6 } from "node:net";

/** The prefix of IPv6 addresses by which translators reach IPv4 (RFC 6052). */
const TRANSLATED = [0x64, 0xff9b, 0, 0, 0, 0];

const BITS = 8;
const BYTE = 0xff;

/** The IPv4 address that a translator (NAT64) reaches under an IPv6 address in its plain form; undefined for any other address. */
export function embeddedAddress(address: string): string | undefined {
  if (!isIPv6(address)) return undefined;
  const groups = groupsOf(address);
  if (!TRANSLATED.every((group, index) => groups[index] === group)) return undefined;
  return groups
    .slice(TRANSLATED.length)
    .flatMap((group) => [group >> BITS, group & BYTE])
    .join(".");
}

const GROUPS = 8;

/** The eight numbers of an address that has no dots. */
function groupsOf(address: string): number[] {
  const [before = "", after] = address.split("::");
  const first = toNumbers(before);
  if (after === undefined) return first;
  const last = toNumbers(after);
  return [...first, ...new Array<number>(GROUPS - first.length - last.length).fill(0), ...last];
}

function toNumbers(text: string): number[] {
  return text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
}
